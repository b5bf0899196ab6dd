package org.cldess.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.dossier.Dossier;
import org.cldess.privacy.PersonRequest;
import org.cldess.validation.Answer;

/**
 * What is done in a dossier at the request of persons whose data it holds (<i>{@index "droits des personnes"}</i>), and where two records
 * are of the same person or body. The acts of the contract stay.
 *
 * <pre>{@code
 * List<PersonalDatum> held = Persons.of(dossier).data(contact);
 * Answer<Dossier> erased = Persons.of(dossier).erase(contact);
 * }</pre>
 */
public final class Persons {
    private final Dossier dossier;

    private Persons(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * The persons and bodies of a dossier.
     *
     * @param dossier the dossier
     * @return what can be asked about them
     */
    public static Persons of(Dossier dossier) {
        return new Persons(dossier);
    }

    /**
     * All that the dossier holds about a contact, for the person who asks (article 15 of the GDPR): the contact itself, what refers to it,
     * and where somebody of the same name signed for a body. Free texts are not searched.
     *
     * @param contact the id of the contact
     * @return what is held, in the order of the file; empty if there is no such contact
     */
    public List<PersonalDatum> data(ContactId contact) {
        Optional<String> name = Stream.concat(
                        dossier.actors().stream().flatMap(actor -> actor.contacts().stream()),
                        dossier.calls().stream().flatMap(call -> call.contacts().stream()))
                .filter(one -> one.id().equals(contact))
                .map(Contact::fullName)
                .findFirst();
        return PersonalDataSearch.of(dossier, contact, name);
    }

    /**
     * All that the dossier holds about an actor that is a natural person: its record, its contacts, and every act in which it takes part.
     *
     * @param person the id of the actor
     * @return what is held, in the order of the file; empty if there is no such actor
     */
    public List<PersonalDatum> data(ActorId person) {
        return PersonalDataSearch.of(dossier, person, Optional.empty());
    }

    /**
     * Notes what a person asked about their data. From an objection, a restriction or a request for erasure on, the contact is no longer
     * {@linkplain org.cldess.actor.Contact#isUsableOn usable}.
     *
     * @param contact the id of the contact
     * @param request what is asked, and when
     * @return the dossier with the request after the others, or the reason: no such contact
     */
    public Answer<Dossier> receive(ContactId contact, PersonRequest request) {
        return PersonalDataActs.receive(dossier, contact, request);
    }

    /**
     * Erases a contact (<i>{@index effacement}</i>, article 17 of the GDPR). The acts stay: who signed for a body still stands under what
     * was signed, as public archives ask. Earlier revisions that a store keeps are not reached from here.
     *
     * @param contact the id of the contact
     * @return the dossier without the contact and without what refers to it, or the reason: no such contact
     */
    public Answer<Dossier> erase(ContactId contact) {
        return PersonalDataActs.erase(dossier, contact);
    }

    /**
     * Makes an actor that is a natural person anonymous. Its acts stay, under its id: choose ids that say nothing of a person. Its name,
     * numbers, place, needs, offers and contacts are gone; free texts are as they were.
     *
     * @param person the id of the actor
     * @return the dossier in which nothing names the person, or the reasons: no such actor, or one that is not a natural person
     */
    public Answer<Dossier> erase(ActorId person) {
        return PersonalDataActs.erase(dossier, person);
    }

    /**
     * Makes one of two records of the same actor (<i>{@index "fusion de doublons"}</i>), such as those that {@link
     * org.cldess.duplicate.Duplicates} finds. All acts stay: signatures, voices, sittings, ties and fundings of the record that goes are
     * those of the one that stays; facts that it does not know are taken from the other, needs, offers and contacts are put together. An
     * actor that stood twice in a list stands there once. The id that goes is not to be used again.
     *
     * @param kept the id of the record that stays
     * @param absorbed the id of the record that goes
     * @return the dossier with one record, or every reason: the same record, no such one, numbers that differ, or what would make no sense,
     *     such as an exchange of an actor with itself
     */
    public Answer<Dossier> merge(ActorId kept, ActorId absorbed) {
        return Merging.merge(dossier, kept, absorbed);
    }
}
