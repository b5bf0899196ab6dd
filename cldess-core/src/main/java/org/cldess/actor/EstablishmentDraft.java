package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.constraint.ValidId;
import org.cldess.constraint.ValidSiret;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Siret;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * An {@link Establishment} as it was typed or read, not yet checked.
 *
 * @param id its id
 * @param name what it is called
 * @param siret its SIRET; none for a branch without one
 * @param commune the commune where it lies
 * @param opened the day on which it opened; none if it has been there since the actor was created
 * @param closed the last day on which it was open; none if it is open still
 */
@NullUnmarked
public record EstablishmentDraft(
        @NotNull @ValidId String id,
        @NotBlank @Size(max = 300) String name,
        Known<@ValidSiret String> siret,
        Known<@ValidCommuneCode String> commune,
        Known<LocalDate> opened,
        Known<LocalDate> closed) {
    /** Takes a missing fact for one that is not recorded. */
    public EstablishmentDraft {
        siret = Drafts.known(siret);
        commune = Drafts.known(commune);
        opened = Drafts.known(opened);
        closed = Drafts.known(closed);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param establishment the thing
     * @return its draft
     */
    public static EstablishmentDraft of(Establishment establishment) {
        return new EstablishmentDraft(
                establishment.id().value(),
                establishment.name(),
                establishment.siret().map(Siret::toString),
                establishment.commune().map(CommuneCode::toString),
                establishment.opened(),
                establishment.closed());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Establishment toEstablishment() {
        return new Establishment(
                EstablishmentId.of(id), name, siret.map(Siret::parse), commune.map(CommuneCode::parse), opened, closed);
    }
}
