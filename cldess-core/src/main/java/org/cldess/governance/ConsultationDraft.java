package org.cldess.governance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Consultation} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param actor who was met
 * @param date when
 * @param said what it said
 * @param answer what the authors of the contract did with it; none if nothing
 */
@NullUnmarked
public record ConsultationDraft(
        @NotNull @ValidId String id,
        @NotNull @ValidId String actor,
        Known<LocalDate> date,
        Known<@Size(max = 5000) String> said,
        Known<@Size(max = 5000) String> answer) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public ConsultationDraft {
        date = Drafts.known(date);
        said = Drafts.known(said);
        answer = Drafts.known(answer);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param consultation the thing
     * @return its draft
     */
    public static ConsultationDraft of(Consultation consultation) {
        return new ConsultationDraft(
                consultation.id().value(),
                consultation.actor().value(),
                consultation.date(),
                consultation.said(),
                consultation.answer());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Consultation toConsultation() {
        return Consultation.builder(ConsultationId.of(id), ActorId.of(actor))
                .date(date)
                .said(said)
                .answer(answer)
                .build();
    }
}
