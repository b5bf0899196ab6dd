package org.cldess.contract.text;

import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.money.Amount;

/**
 * The commitment of a funder to the contract for a year (<i>{@index enveloppe}</i>). The financing plans of the actions
 * show how much of it is used.
 *
 * @param funder the body that pays
 * @param year the calendar year
 * @param amount the money, zero or more
 */
public record Envelope(
        @Called ActorId funder,
        @Year int year,
        @NotNegative("envelope") Amount amount) {
    /** Checks the components. */
    public Envelope {
        requireNotNegative(amount);
    }

    /**
     * Rejects a negative amount.
     *
     * @param amount the amount that a funder pays
     * @throws IllegalArgumentException if it is negative
     */
    public static void requireNotNegative(Amount amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "The envelope of %s is negative. Give what the funder pays, zero or more.".formatted(amount));
        }
    }
}
