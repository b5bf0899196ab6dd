package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Before;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.financing.AccountClass;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * How the beneficiary accounts for an earmarked grant (<i>{@index "compte rendu financier"}</i>).
 *
 * @param received the day on which the funder received it
 * @param lines its headings; none if it has none
 * @param gapsTold whether it tells the gaps between planned and actual, in euros and in percent
 */
public record FinancialReport(
        @From(before = Before.NONE) Known<LocalDate> received, Known<List<Line>> lines, Known<Boolean> gapsTold)
        implements Seen<FinancialReport> {
    /**
     * A heading of a financial report (<i>{@index poste}</i>): a cost or an income of the action, as planned and as it came.
     *
     * @param account the class of the account: 60 to 69 and 86 are costs, 70 to 79 and 87 income
     * @param label what it is
     * @param forecast how much was planned, not negative; none if the report does not say it
     * @param actual how much it came to, not negative; none if the report does not say it
     */
    public record Line(
            AccountClass account,
            @Called @NotBlank @Size(max = 300) String label,
            @NotNegative("grant") Known<Amount> forecast,
            @NotNegative("grant") Known<Amount> actual) {
        private static final int DECIMALS = 1;

        /**
         * By how much it differs (<i>{@index "écart en euros"}</i>).
         *
         * @return what it came to less what was planned; nothing while one of the two is not known
         */
        public Optional<Amount> gap() {
            return forecast.value().flatMap(before -> actual.value().map(after -> after.minus(before)));
        }

        /**
         * By how much it differs, in percent of what was planned (<i>{@index "écart en pourcentage"}</i>).
         *
         * @return the gap, rounded to a tenth; nothing where one of the two is not known, or nothing was planned: it cannot be computed then
         */
        public Optional<BigDecimal> gapInPercent() {
            return gap().filter(
                            unused -> forecast.value().filter(Amount::isZero).isEmpty())
                    .map(gap -> gap.toBigDecimal()
                            .movePointRight(2)
                            .divide(forecast.value().orElseThrow().toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
        }
    }

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
