package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * An applicant (<i>{@index porteur}</i>): an actor of the dossier, a group of persons, or one person. A SIRET is never
 * required. All personal data is in the contacts, which only the committee sees and which are erased like those of an
 * actor.
 *
 * <p>A limit per structure applies to all applications of the same applicant together.
 *
 * @param id the id, which must not identify a person
 * @param kind the kind of applicant
 * @param actor the actor of the dossier that applies; not applicable if the applicant is not an actor
 * @param name the name of a group; not applicable to one person, who is named by the first contact
 * @param contacts the contacts, the applicant first
 */
@WithId("applicant")
@WithBuilder
public record Applicant(
        ApplicantId id,
        Known<ApplicantKind> kind,
        @NamePart @Standing(Demand.EXISTS) Known<ActorId> actor,

        @VisibleTo(Audience.COMMITTEE) Known<@NotBlank @Size(max = 300) String> name,

        @VisibleTo(Audience.COMMITTEE) List<Contact> contacts)
        implements Identified<ApplicantId>, DayDependent<Applicant> {
    /** Copies the list. */
    public Applicant {
        contacts = List.copyOf(contacts);
    }

    /**
     * Starts building an applicant from its required components.
     *
     * @param id the id
     * @return a builder for the remaining components
     */
    public static ApplicantBuilder builder(ApplicantId id) {
        return new ApplicantBuilder(id);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ApplicantBuilder toBuilder() {
        return new ApplicantBuilder(this);
    }

    /**
     * Returns the name by which the committee knows an applicant that is not an actor of the dossier.
     *
     * @return the name of the group, or that of the first contact; not recorded if there is neither
     */
    public Known<String> ownName() {
        if (name.value().isPresent() || contacts.isEmpty()) {
            return name;
        }
        return Known.of(contacts.get(0).fullName());
    }

    /**
     * Replaces the contacts of the applicant.
     *
     * @param change maps the contacts to the new ones
     * @return a modified copy, or this applicant if nothing changes
     */
    public Applicant withContacts(UnaryOperator<List<Contact>> change) {
        List<Contact> changed = change.apply(contacts);
        return changed.equals(contacts) ? this : toBuilder().contacts(changed).narrowed();
    }

    @Override
    public String toString() {
        return "Applicant " + id;
    }
}
