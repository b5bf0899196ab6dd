/**
 * The words for the things and fields of a file: « action 1.2.3, plan de financement – année ». Things are traversed by
 * their forms, so that a new field needs only its word. Not exported.
 */
@NullMarked
@WithTexts
package org.cldess.internal.wording;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
