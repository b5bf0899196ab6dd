package org.cldess.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The accounts of one year, as far as the law on the social economy requires them (<i>{@index "comptes annuels"}</i>).
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param yearEnd the last day of the year
 * @param profit the profit; not applicable to a year without profit
 * @param earlierLosses the losses of earlier years that the profit first makes good, 0 or more
 * @param toReserves the part of the profit that goes to the compulsory reserves, including the development fund
 * @param carriedForward the part of the profit that is carried forward
 * @param toDevelopmentFund the part of the profit that goes to the development fund
 * @param reserves the reserves before the profit is allocated
 * @param capital the capital
 * @param operatingCosts all operating costs
 * @param utilityCosts the operating costs of the activities of social utility
 * @param capitalReturn the return on capital and loans, in percent
 * @param bondRate the mean rate of the bonds of private companies, in percent
 */
@WithBuilder
public record Accounts(
        @From @Follows("../../created") LocalDate yearEnd,
        Known<Amount> profit,
        Known<Amount> earlierLosses,
        Known<Amount> toReserves,
        Known<Amount> carriedForward,
        Known<Amount> toDevelopmentFund,
        Known<Amount> reserves,
        Known<Amount> capital,
        Known<Amount> operatingCosts,
        Known<Amount> utilityCosts,
        Known<BigDecimal> capitalReturn,
        Known<BigDecimal> bondRate) {
    /**
     * Returns a builder with the required components of accounts.
     *
     * @param yearEnd the last day of the year
     * @return a builder for the other components
     */
    public static AccountsBuilder builder(LocalDate yearEnd) {
        return new AccountsBuilder(yearEnd);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public AccountsBuilder toBuilder() {
        return new AccountsBuilder(this);
    }
}
