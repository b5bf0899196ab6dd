package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Siret;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A place where an actor works in addition to its seat (<i>{@index "établissement, antenne"}</i>). A branch often has
 * no separate SIRET.
 *
 * @param id its id
 * @param name the name
 * @param siret its SIRET, which begins with the SIREN of the actor; not applicable to a branch without one
 * @param commune the commune where it is
 * @param opened the day on which it opened; not applicable if it has existed since the actor was created
 * @param closed the last day on which it was open; not applicable if it is still open
 */
@WithId("establishment")
@WithBuilder
public record Establishment(
        EstablishmentId id,
        @NamePart @NotBlank @Size(max = 300) String name,
        Known<Siret> siret,
        Known<CommuneCode> commune,
        @From Known<LocalDate> opened,
        @HiddenUntilThen @NotBefore("opened") Known<LocalDate> closed)
        implements Identified<EstablishmentId>, DayDependent<Establishment> {
    /** Checks the components, and throws all {@link Violations}. */
    public Establishment {
        FormRules.check(Establishment.class, id, name, siret, commune, opened, closed);
    }

    /**
     * Starts building a branch from its required components.
     *
     * @param id its id
     * @param name the name
     * @return a builder for the remaining components
     */
    public static EstablishmentBuilder builder(EstablishmentId id, String name) {
        return new EstablishmentBuilder(id, name);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public EstablishmentBuilder toBuilder() {
        return new EstablishmentBuilder(this);
    }

    /**
     * Creates a branch with only a name.
     *
     * @param id its id
     * @param name the name
     */
    public Establishment(EstablishmentId id, String name) {
        this(id, name, Known.notRecorded(), Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
    }

    /**
     * Returns whether it is open on a day, according to what is known.
     *
     * @param day the day
     * @return false if it is known to open later, or to have closed before
     */
    public boolean isOpenOn(LocalDate day) {
        return !Known.isAfter(opened, day)
                && closed.value().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Returns this establishment without its SIRET, which it did not have yet. */
    Establishment withoutSiret() {
        return new Establishment(id, name, Known.notRecorded(), commune, opened, closed);
    }

    @Override
    public String toString() {
        return "Establishment " + id;
    }
}
