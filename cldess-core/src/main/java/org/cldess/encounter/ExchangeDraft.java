package org.cldess.encounter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Exchange} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param title the title
 * @param first the first visit
 * @param second the visit in return
 */
@NullUnmarked
public record ExchangeDraft(
        @NotNull @ValidId String id,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Valid VisitDraft first,
        @NotNull @Valid VisitDraft second) {
    /**
     * The draft of a thing that exists.
     *
     * @param exchange the thing
     * @return its draft
     */
    public static ExchangeDraft of(Exchange exchange) {
        return new ExchangeDraft(
                exchange.id().value(),
                exchange.title(),
                VisitDraft.of(exchange.first()),
                VisitDraft.of(exchange.second()));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Exchange toExchange() {
        return Exchange.builder(ExchangeId.of(id), title, first.toVisit(), second.toVisit())
                .build();
    }

    /**
     * A {@link Visit} as it was typed or read, not yet checked.
     *
     * @param visitor who comes
     * @param host who receives
     * @param planned the day that is planned
     * @param held the day on which it took place; none while it has not
     * @param visitorFeedback what the visitor says of it
     * @param hostFeedback what the host says of it
     */
    public record VisitDraft(
            @NotNull @ValidId String visitor,
            @NotNull @ValidId String host,
            Known<LocalDate> planned,
            Known<LocalDate> held,
            Known<String> visitorFeedback,
            Known<String> hostFeedback) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public VisitDraft {
            planned = Drafts.known(planned);
            held = Drafts.known(held);
            visitorFeedback = Drafts.known(visitorFeedback);
            hostFeedback = Drafts.known(hostFeedback);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param visit the thing
         * @return its draft
         */
        public static VisitDraft of(Visit visit) {
            return new VisitDraft(
                    visit.visitor().value(),
                    visit.host().value(),
                    visit.planned(),
                    visit.held(),
                    visit.visitorFeedback(),
                    visit.hostFeedback());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Visit toVisit() {
            return new Visit(ActorId.of(visitor), ActorId.of(host), planned, held, visitorFeedback, hostFeedback);
        }
    }
}
