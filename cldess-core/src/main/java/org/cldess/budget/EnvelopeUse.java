package org.cldess.budget;

import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.financing.Funding;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What a funder committed to the contract for a year, beside what the plans of the actions expect of it and what it did (<i>{@index
 * "consommation de l’enveloppe"}</i>).
 *
 * @param funder the funder; not recorded, or none, for lines of plans that name nobody
 * @param year the year
 * @param envelope what it committed to the contract; nothing where the contract commits nothing of it for that year
 * @param funding what the plans expect of it in that year, and how far that has come
 */
public record EnvelopeUse(Known<ActorId> funder, int year, Optional<Amount> envelope, Funding funding) {
    /** {@return what the plans leave of the envelope, below zero where they expect more; nothing without an envelope} */
    public Optional<Amount> left() {
        return envelope.map(amount -> amount.minus(funding.planned()));
    }
}
