/**
 * All problems at once, each with its place and how to fix it.
 *
 * <p>A {@link org.cldess.validation.Violation} is one problem; {@link org.cldess.validation.Violations} are all of
 * them, and can be thrown directly. A requested change returns an {@link org.cldess.validation.Answer}: granted, or
 * refused with every reason. Reading a file returns a {@link org.cldess.validation.Reading}: the value, if it could be
 * read, and every problem.
 */
@NullMarked
package org.cldess.validation;

import org.jspecify.annotations.NullMarked;
