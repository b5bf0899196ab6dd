package org.cldess.grant;

import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Before;
import org.cldess.component.From;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * How the beneficiary accounts for an earmarked grant (<i>{@index "compte rendu financier"}</i>).
 *
 * @param received the day on which the funder received it
 * @param lines its headings; none if it has none
 * @param gapsTold whether it tells the gaps between planned and actual, in euros and in percent
 */
public record FinancialReport(
        @From(before = Before.NONE) Known<LocalDate> received, Known<List<ReportLine>> lines, Known<Boolean> gapsTold)
        implements Seen<FinancialReport> {
    /** Keeps the list as it is now. */
    public FinancialReport {
        lines = Known.list(lines);
    }

    /**
     * A report of which only the day is recorded.
     *
     * @param received the day on which the funder received it
     */
    public FinancialReport(LocalDate received) {
        this(Known.of(received), Known.notRecorded(), Known.notRecorded());
    }
}
