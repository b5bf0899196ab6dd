package org.cldess.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreachDraft;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link ContactFile} as it was typed or read, not yet checked.
 *
 * @param controller the body that decides what is kept and why (<i>responsable de traitement</i>)
 * @param start the day from which the file has been used
 * @param declaration the number under which it was declared to the authority, until May 2018 (<i>déclaration à la CNIL</i>); none if it was not
 * @param exemption why it had not to be declared (<i>dispense</i>); none if it had
 * @param recorded the day on which it entered the record of processing (<i>registre des activités de traitement</i>); none if it is not in it
 * @param breaches what happened to its data, oldest first
 */
@NullUnmarked
public record ContactFileDraft(
        Known<@NotNull @ValidId String> controller,
        Known<LocalDate> start,
        Known<@Size(max = 100) String> declaration,
        Known<@Size(max = 500) String> exemption,
        Known<LocalDate> recorded,
        Known<List<@NotNull @Valid DataBreachDraft>> breaches) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public ContactFileDraft {
        controller = Drafts.known(controller);
        start = Drafts.known(start);
        declaration = Drafts.known(declaration);
        exemption = Drafts.known(exemption);
        recorded = Drafts.known(recorded);
        breaches = Drafts.known(breaches);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param contactFile the thing
     * @return its draft
     */
    public static ContactFileDraft of(ContactFile contactFile) {
        return new ContactFileDraft(
                contactFile.controller().map(ActorId::value),
                contactFile.start(),
                contactFile.declaration(),
                contactFile.exemption(),
                contactFile.recorded(),
                contactFile
                        .breaches()
                        .map(list -> list.stream().map(DataBreachDraft::of).toList()));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public ContactFile toContactFile() {
        return ContactFile.builder()
                .controller(controller.map(ActorId::of))
                .start(start)
                .declaration(declaration)
                .exemption(exemption)
                .recorded(recorded)
                .breaches(breaches.map(
                        list -> list.stream().map(DataBreachDraft::toDataBreach).toList()))
                .build();
    }
}
