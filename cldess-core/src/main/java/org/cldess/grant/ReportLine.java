package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cldess.component.Called;
import org.cldess.component.NotNegative;
import org.cldess.financing.AccountClass;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A heading of a financial report (<i>{@index poste}</i>): a cost or an income of the action, as planned and as it came.
 *
 * @param account the class of the account: 60 to 69 and 86 are costs, 70 to 79 and 87 income
 * @param label what it is
 * @param forecast how much was planned, not negative; none if the report does not say it
 * @param actual how much it came to, not negative; none if the report does not say it
 */
public record ReportLine(
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
        return gap().filter(unused -> forecast.value().filter(Amount::isZero).isEmpty())
                .map(gap -> gap.toBigDecimal()
                        .movePointRight(2)
                        .divide(forecast.value().orElseThrow().toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
    }
}
