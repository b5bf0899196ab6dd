/**
 * Defines the colours and marks of all documents: white paper, one blue, and other colours only with a meaning, never
 * as the only sign of it. An {@link org.cldess.reporting.theme.Ink} is a role with a light and a dark value; a
 * {@link org.cldess.reporting.theme.StatusMark} is a shape, a word and two inks.
 */
@NullMarked
package org.cldess.reporting.theme;

import org.jspecify.annotations.NullMarked;
