/**
 * What a report is made from: a {@link org.cldess.reporting.view.View} narrows a dossier once, to a day and an audience, and gives names to
 * what is in it; its {@link org.cldess.reporting.view.Speech} says the sentences of a report in the reader’s language; {@link
 * org.cldess.reporting.view.Sources} ends it.
 *
 * <p>A report is one class that takes a view, with its own sentences beside it: {@link org.cldess.reporting.ReportKind#of(String,
 * org.cldess.language.Sayable, java.util.function.Function)} makes it a kind of report like those that are shipped.
 */
package org.cldess.reporting.view;
