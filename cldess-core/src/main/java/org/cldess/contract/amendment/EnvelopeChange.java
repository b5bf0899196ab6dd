package org.cldess.contract.amendment;

import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.constraint.ChangedFrom;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * The change of an envelope by an amendment (<i>{@index "incidence financière"}</i>).
 *
 * @param funder the body that pays
 * @param year the calendar year
 * @param before the envelope before the change; not applicable if the funder gave nothing for that year
 * @param after the envelope after the change; not applicable if it is withdrawn
 */
public record EnvelopeChange(
        @NamePart @Standing(value = Demand.EXISTS, on = "year")
        ActorId funder,

        @Year int year,
        @NotNegative("envelope") Known<Amount> before,
        @NotNegative("envelope") @ChangedFrom("before") Known<Amount> after) {
    /** Checks the components, and throws all {@link Violations}. */
    public EnvelopeChange {
        FormRules.check(EnvelopeChange.class, funder, year, before, after);
    }

    /**
     * Returns the additional cost to the funder.
     *
     * @return the amount after the change minus the amount before it, negative if the funder pays less; empty unless
     *     both are recorded
     */
    public Optional<Amount> difference() {
        return before.isRecorded() && after.isRecorded()
                ? Optional.of(
                        after.value().orElse(Amount.ZERO).minus(before.value().orElse(Amount.ZERO)))
                : Optional.empty();
    }
}
