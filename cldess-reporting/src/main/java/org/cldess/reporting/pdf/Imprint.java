package org.cldess.reporting.pdf;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a file says about itself, beside its pages.
 *
 * @param title the name that a reader's window shows
 * @param subject one sentence on the content
 * @param author who answers for the content
 * @param keywords words to find it by, separated by commas
 * @param language the language of the text
 * @param day the day that the content describes: the file carries it as its date of creation, so that the clock leaves no trace
 */
record Imprint(String title, String subject, String author, String keywords, Locale language, LocalDate day) {}
