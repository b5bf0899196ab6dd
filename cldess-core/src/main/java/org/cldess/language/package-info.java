/**
 * The language of the library’s output: sentences stored next to the packages they belong to, in French and in English,
 * and the typography of dates, numbers, amounts and spaces in each language.
 *
 * <p>A {@link org.cldess.language.Message} is a key and its arguments; it becomes a sentence only when a reader's
 * language is known. The library never returns a sentence that is already in one language, so that one run can answer
 * in both. An application with a few custom sentences gives them in both languages
 * ({@link org.cldess.language.Message#of}).
 *
 * <p>The output is French unless English is requested. The default locale of the Java virtual machine is never used.
 */
@NullMarked
package org.cldess.language;

import org.jspecify.annotations.NullMarked;
