package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.component.Called;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * Who applies (<i>{@index porteur}</i>): an actor of the dossier, persons who act together, or one person. Nobody is asked for a SIRET. All
 * that names a person stands in the contacts, which only the committee sees and which are erased as those of an actor are.
 *
 * <p>Several applications of the same applicant count together where a call limits what one structure gets.
 *
 * @param id the id, which says nothing of a person
 * @param kind as what it applies
 * @param actor the actor of the dossier that applies; none for persons who are no actor of it
 * @param name what a group calls itself; none for one person, whose name is that of the first contact
 * @param contacts the persons to write to, the applicant first
 */
@WithId("applicant")
@WithBuilder
public record Applicant(
        ApplicantId id,
        Known<ApplicantKind> kind,
        @Called Known<ActorId> actor,

        @Shown(to = Audience.COMMITTEE) Known<@NotBlank @Size(max = 300) String> name,

        @Shown(to = Audience.COMMITTEE) List<Contact> contacts)
        implements Identified<ApplicantId>, Seen<Applicant> {
    /** Keeps the list as it is now. */
    public Applicant {
        contacts = List.copyOf(contacts);
    }

    /**
     * Begins an applicant with what every one has.
     *
     * @param id the id
     * @return a builder, on which the rest is set
     */
    public static ApplicantBuilder builder(ApplicantId id) {
        return new ApplicantBuilder(id);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ApplicantBuilder toBuilder() {
        return new ApplicantBuilder(this);
    }

    /**
     * What the committee calls an applicant that is no actor of the dossier.
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
     * The applicant with its contacts changed.
     *
     * @param change what becomes of them
     * @return a copy; the very same applicant where nothing changes
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
