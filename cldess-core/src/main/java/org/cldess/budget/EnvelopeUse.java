package org.cldess.budget;

import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;

/**
 * The commitment of a funder to the contract for a year, compared with the planned and actual funding
 * (<i>{@index "consommation de l’enveloppe"}</i>).
 *
 * @param funder the funder; not recorded or not applicable for lines that name no funder
 * @param year the year
 * @param envelope the commitment to the contract; empty if there is none for that year
 * @param funding the funding planned from it in that year, with its progress
 */
public record EnvelopeUse(Known<ActorId> funder, int year, Optional<Amount> envelope, Funding funding) {
    /** {@return the envelope minus the planned funding, negative if the plans exceed it; empty without an envelope} */
    public Optional<Amount> remaining() {
        return envelope.map(amount -> amount.minus(funding.planned()));
    }
}
