package org.cldess.grant;

import java.time.LocalDate;
import org.cldess.component.Happened;
import org.cldess.component.NotNegative;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The accounting year of the beneficiary in which a grant was awarded (<i>{@index exercice}</i>), and what became of its accounts.
 *
 * @param yearEnd the last day of the year
 * @param otherPublicCash what all public authorities together awarded it in money in that year, besides the grants of the dossier; none if
 *     nothing
 * @param accountsDrawnUp whether it drew up annual accounts
 * @param auditor whether it appointed an auditor (<i>{@index "commissaire aux comptes"}</i>)
 * @param approved the day on which the accounts were approved
 * @param accountsPublished the day on which they were published
 * @param handedOver the day on which the funder received the certified budget and accounts
 */
@WithBuilder
public record BeneficiaryYear(
        @Planned Known<LocalDate> yearEnd,
        @NotNegative("grant") Known<Amount> otherPublicCash,
        Known<Boolean> accountsDrawnUp,
        Known<Boolean> auditor,
        @Happened Known<LocalDate> approved,
        @Happened Known<LocalDate> accountsPublished,
        @Happened Known<LocalDate> handedOver)
        implements Seen<BeneficiaryYear> {
    /**
     * Begins a year of which nothing is said.
     *
     * @return a builder, on which the rest is set
     */
    public static BeneficiaryYearBuilder builder() {
        return new BeneficiaryYearBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public BeneficiaryYearBuilder toBuilder() {
        return new BeneficiaryYearBuilder(this);
    }
}
