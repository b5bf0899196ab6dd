package org.cldess.contract.amendment;

import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.ChangedFrom;
import org.cldess.component.NotNegative;
import org.cldess.component.Year;
import org.cldess.contract.text.Envelope;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The change of an envelope by an amendment (<i>{@index "incidence financière"}</i>).
 *
 * @param funder the body that pays
 * @param year the calendar year
 * @param before the envelope that it replaces; none if the funder gave nothing for that year
 * @param after the envelope from then on; none if it is withdrawn
 */
public record EnvelopeChange(
        @Called ActorId funder,
        @Year int year,
        @NotNegative("envelope") Known<Amount> before,
        @NotNegative("envelope") @ChangedFrom("before") Known<Amount> after) {
    /** Checks the parts. */
    public EnvelopeChange {
        before.value().ifPresent(Envelope::requireNotNegative);
        after.value().ifPresent(Envelope::requireNotNegative);
        BeforeAfter.requireChange("envelope of " + year + " of", funder, before, after);
    }

    /**
     * What the change costs the funder.
     *
     * @return the amount after less the one before, below zero if the funder pays less; nothing unless both are recorded
     */
    public Optional<Amount> difference() {
        return before.isRecorded() && after.isRecorded()
                ? Optional.of(
                        after.value().orElse(Amount.ZERO).minus(before.value().orElse(Amount.ZERO)))
                : Optional.empty();
    }
}
