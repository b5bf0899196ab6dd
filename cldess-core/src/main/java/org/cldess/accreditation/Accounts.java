package org.cldess.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The accounts of one year, as far as the law on the social economy asks (<i>{@index "comptes annuels"}</i>).
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param yearEnd the last day of the year
 * @param profit the profit; none for a year without one
 * @param earlierLosses the losses of earlier years that it first makes good, 0 or more
 * @param toReserves what goes to the compulsory reserves, the development fund included
 * @param carriedForward what is carried forward
 * @param toDevelopmentFund what goes to the development fund
 * @param reserves the reserves before the profit is shared out
 * @param capital the capital
 * @param operatingCosts all operating costs
 * @param utilityCosts the operating costs of the activities of social utility
 * @param capitalReturn what capital and loans earned, in percent
 * @param bondRate the mean rate of the bonds of private companies, in percent
 */
@WithBuilder
public record Accounts(
        @From LocalDate yearEnd,
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
     * Begins accounts with what every one has.
     *
     * @param yearEnd the last day of the year
     * @return a builder, on which the rest is set
     */
    public static AccountsBuilder builder(LocalDate yearEnd) {
        return new AccountsBuilder(yearEnd);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public AccountsBuilder toBuilder() {
        return new AccountsBuilder(this);
    }
}
