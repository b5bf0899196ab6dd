package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Siret;
import org.cldess.known.Known;

/**
 * A place where an actor works besides its seat (<i>{@index "établissement, antenne"}</i>). A branch often has no SIRET of its own.
 *
 * @param id its id
 * @param name what it is called
 * @param siret its SIRET, which begins with the SIREN of the actor; none for a branch without one
 * @param commune the commune where it lies
 * @param opened the day on which it opened; none if it has been there since the actor was created
 * @param closed the last day on which it was open; none if it is open still
 */
@WithId("establishment")
public record Establishment(
        EstablishmentId id,
        @Called @NotBlank @Size(max = 300) String name,
        Known<Siret> siret,
        Known<CommuneCode> commune,
        @From Known<LocalDate> opened,
        @Happened @NotBefore("opened") Known<LocalDate> closed)
        implements Identified<EstablishmentId>, Seen<Establishment> {
    /** Checks that it does not close before it opens. */
    public Establishment {
        if (Known.isAfter(opened, closed.value().orElse(LocalDate.MAX))) {
            throw new IllegalArgumentException(
                    "The establishment '%s' closes on %s, before it opens on %s. Correct one."
                            .formatted(
                                    id,
                                    closed.value().orElseThrow(),
                                    opened.value().orElseThrow()));
        }
    }

    /**
     * A branch of which only the name is recorded.
     *
     * @param id its id
     * @param name what it is called
     */
    public Establishment(EstablishmentId id, String name) {
        this(id, name, Known.notRecorded(), Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
    }

    /**
     * Tells whether it is open on a day, as far as anybody knows.
     *
     * @param day the day
     * @return false if it is known to open later, or to have closed before
     */
    public boolean isOpenOn(LocalDate day) {
        return !Known.isAfter(opened, day)
                && closed.value().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** The same without its number, which it had not yet. */
    Establishment withoutSiret() {
        return new Establishment(id, name, Known.notRecorded(), commune, opened, closed);
    }

    @Override
    public String toString() {
        return "Establishment " + id;
    }
}
