package org.cldess.grant;

import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.NotNegative;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;

/**
 * The accounting year of the recipient in which a grant was awarded (<i>{@index exercice}</i>), with the status of its
 * accounts.
 *
 * @param yearEnd the last day of the year
 * @param otherPublicCash the total cash that public authorities awarded the recipient in that year, excluding the
 *     grants of the dossier; not applicable if there was none
 * @param accountsDrawnUp whether the recipient drew up annual accounts
 * @param auditor whether the recipient appointed an auditor (<i>{@index "commissaire aux comptes"}</i>)
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
        @HiddenUntilThen @Follows("yearEnd") Known<LocalDate> approved,
        @HiddenUntilThen @Follows({"approved", "yearEnd"}) Known<LocalDate> accountsPublished,
        @HiddenUntilThen @Follows("yearEnd") Known<LocalDate> handedOver)
        implements DayDependent<BeneficiaryYear> {
    /**
     * Starts building a year with nothing recorded.
     *
     * @return a builder for the remaining components
     */
    public static BeneficiaryYearBuilder builder() {
        return new BeneficiaryYearBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public BeneficiaryYearBuilder toBuilder() {
        return new BeneficiaryYearBuilder(this);
    }
}
