package org.cldess.reporting.pdf;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The metadata of a PDF file.
 *
 * @param name the short name of the report, for error messages
 * @param title the title that a PDF viewer shows
 * @param subject one or two sentences about the content
 * @param language the language of the text, as a tag: {@code fr}
 * @param day the date of the content
 * @param made the creation date of the file, never that of the clock: when the report was made if it states that,
 * otherwise the date of the content
 */
record PdfMetadata(String name, String title, String subject, String language, LocalDate day, Instant made) {}
