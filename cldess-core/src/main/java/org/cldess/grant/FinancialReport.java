package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.financing.AccountClass;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * The financial report of the recipient on an earmarked grant (<i>{@index "compte rendu financier"}</i>).
 *
 * @param received the day on which the funder received it
 * @param lines the lines; empty if there are none
 * @param gapsTold whether the report states the differences between planned and actual amounts, in euros and as
 *     percentages
 */
public record FinancialReport(
        @From(before = Before.NONE) @Follows("../accountingYear/yearEnd")
        Known<LocalDate> received,

        Known<List<Line>> lines,
        Known<Boolean> gapsTold)
        implements DayDependent<FinancialReport> {
    /**
     * A line of a financial report (<i>{@index poste}</i>): a cost or an income of the action, planned and actual.
     *
     * @param account the class of the account: 60 to 69 and 86 are costs, 70 to 79 and 87 income
     * @param label the label
     * @param forecast the planned amount, not negative; not applicable if the report omits it
     * @param actual the actual amount, not negative; not applicable if the report omits it
     */
    public record Line(
            AccountClass account,
            @NamePart @NotBlank @Size(max = 300) String label,
            @NotNegative("grant") Known<Amount> forecast,
            @NotNegative("grant") Known<Amount> actual) {
        private static final int DECIMALS = 1;

        /** Checks the components, and throws all {@link Violations}. */
        public Line {
            FormRules.check(Line.class, account, label, forecast, actual);
        }

        /**
         * Returns the difference in euros (<i>{@index "écart en euros"}</i>).
         *
         * @return the actual amount minus the planned one; empty if either is unknown
         */
        public Optional<Amount> gap() {
            return forecast.value().flatMap(before -> actual.value().map(after -> after.minus(before)));
        }

        /**
         * Returns the difference as a percentage of the planned amount (<i>{@index "écart en pourcentage"}</i>).
         *
         * @return the percentage, rounded to one decimal; empty if either amount is unknown or the planned amount is
         *     zero
         */
        public Optional<BigDecimal> gapInPercent() {
            return gap().filter(
                            unused -> forecast.value().filter(Amount::isZero).isEmpty())
                    .map(gap -> gap.toBigDecimal()
                            .movePointRight(2)
                            .divide(forecast.value().orElseThrow().toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** Copies the list. */
    public FinancialReport {
        lines = Known.list(lines);
    }

    /**
     * Creates a report with only its day recorded.
     *
     * @param received the day on which the funder received it
     */
    public FinancialReport(LocalDate received) {
        this(Known.of(received), Known.notRecorded(), Known.notRecorded());
    }
}
