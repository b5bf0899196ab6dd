package org.cldess.reporting.pdf;

import java.time.LocalDate;

/**
 * What a file says about itself, beside its pages.
 *
 * @param name the short name of the report, for those who look for a fault
 * @param title the title that a reader's window shows
 * @param subject one or two sentences on the content
 * @param language the language of the text, as a tag: {@code fr}
 * @param day the day that the content describes: the file carries it as its date of creation, so that the clock leaves no trace
 */
record Imprint(String name, String title, String subject, String language, LocalDate day) {}
