package org.cldess.contract.text;

import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.FormRules;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * The commitment of a funder to the contract for a year (<i>{@index enveloppe}</i>). The financing plans of the actions
 * show how much of it is used.
 *
 * @param funder the body that pays
 * @param year the calendar year
 * @param amount the money, zero or more
 */
public record Envelope(
        @NamePart @Standing(value = Demand.EXISTS, on = "year")
        ActorId funder,

        @Year int year,
        @NotNegative("envelope") Amount amount) {
    /** Checks the components, and throws all {@link Violations}. */
    public Envelope {
        FormRules.check(Envelope.class, funder, year, amount);
    }
}
