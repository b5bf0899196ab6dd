package org.cldess.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.financing.VatBasis;
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
 * @param funding the funding planned from it in that year, with its progress, on each tax basis; empty if the plans
 *     have no such line
 */
public record EnvelopeUse(
        Known<ActorId> funder, int year, Optional<Amount> envelope, Map<Known<VatBasis>, Funding> funding) {
    /** Copies the map. */
    public EnvelopeUse {
        funding = Collections.unmodifiableMap(new LinkedHashMap<>(funding));
    }

    /**
     * {@return the envelope minus the planned funding, negative if the plans exceed it; not applicable without an
     * envelope, not recorded if the plans are on several tax bases}
     */
    public Known<Amount> remaining() {
        if (envelope.isEmpty()) {
            return Known.none();
        }
        return funding.size() > 1
                ? Known.notRecorded()
                : Known.of(funding.values().stream().map(Funding::planned).reduce(envelope.get(), Amount::minus));
    }
}
