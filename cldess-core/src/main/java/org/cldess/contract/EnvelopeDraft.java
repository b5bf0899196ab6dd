package org.cldess.contract;

import jakarta.validation.constraints.NotNull;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.contract.text.Envelope;
import org.cldess.money.Amount;
import org.jspecify.annotations.NullUnmarked;

/**
 * An {@link Envelope} as it was typed or read, not yet checked.
 *
 * @param funder the body that pays
 * @param year the calendar year
 * @param amount the money, zero or more
 */
@NullUnmarked
public record EnvelopeDraft(
        @NotNull @ValidId String funder,
        @NotNull Integer year,
        @NotNull Amount amount) {
    /**
     * The draft of a thing that exists.
     *
     * @param envelope the thing
     * @return its draft
     */
    public static EnvelopeDraft of(Envelope envelope) {
        return new EnvelopeDraft(envelope.funder().value(), envelope.year(), envelope.amount());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Envelope toEnvelope() {
        return new Envelope(ActorId.of(funder), year, amount);
    }
}
