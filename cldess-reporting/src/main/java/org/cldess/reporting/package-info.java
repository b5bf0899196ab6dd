/**
 * Creates reports on a dossier and writes them in several formats. A report is first a
 * {@link org.cldess.reporting.document.Report} independent of any format, for one audience, day and language. A
 * {@link org.cldess.reporting.Format} then converts any report to bytes. So a new report works in every format, and a
 * new format works for every report.
 */
@NullMarked
package org.cldess.reporting;

import org.jspecify.annotations.NullMarked;
