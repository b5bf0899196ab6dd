/**
 * Provides the input of reports. A {@link org.cldess.reporting.view.View} restricts a dossier once to a day and an
 * audience, and names its content. Its {@link org.cldess.reporting.view.Speech} contains the sentences of a report in
 * the reader’s language. {@link org.cldess.reporting.view.ClosingSections} creates the final sections.
 *
 * <p>A report is one class that takes a view, with its own sentences beside it:
 * {@link org.cldess.reporting.view.ReportKind#of(String, org.cldess.language.Localizable, java.util.function.Function)}
 * makes it a
 * kind of report. {@link org.cldess.reporting.Reports} lists the built-in ones.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.view;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
