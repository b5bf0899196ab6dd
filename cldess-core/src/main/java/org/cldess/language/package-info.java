/**
 * How the library speaks: sentences kept beside the packages they belong to, in French and in English, and the way each
 * language writes a date, a number, an amount or a space.
 *
 * <p>A {@link org.cldess.language.Message} is a key and its arguments; it becomes a sentence only when a reader's language is
 * known. Nothing in the library returns a sentence that is already in one language, so that one run can answer in both. An application that
 * has a few sentences of its own gives them in both languages ({@link org.cldess.language.Message#of}).
 *
 * <p>French is spoken unless English is asked. The default locale of the Java machine is never looked at.
 */
package org.cldess.language;
