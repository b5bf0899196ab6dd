/**
 * Reports on a dossier and the formats they are written in. A report is first a neutral {@link
 * org.cldess.reporting.document.Report}, addressed to one audience, on one day, in one language; a {@link
 * org.cldess.reporting.Format} then turns any report into bytes. So a new report works in every format, and a new format
 * for every report.
 */
package org.cldess.reporting;
