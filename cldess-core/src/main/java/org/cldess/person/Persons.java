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
 * Carries out the requests of persons about their data in a dossier (<i>{@index "droits des personnes"}</i>), and
 * merges two records of the same person or body. The acts of the contract are kept.
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
     * Returns the operations on the persons and bodies of a dossier.
     *
     * @param dossier the dossier
     * @return the operations
     */
    public static Persons of(Dossier dossier) {
        return new Persons(dossier);
    }

    /**
     * Returns all data that the dossier contains about a contact, for a request for access (article 15 of the GDPR):
     * the contact itself, the references to it, and the places where a person with the same name signed for a body.
     * Free texts are not searched.
     *
     * @param contact the id of the contact
     * @return the data, in the order of the file; empty if there is no such contact
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
     * Returns all data that the dossier contains about an actor that is a natural person: its record, its contacts, and
     * every act in which it takes part.
     *
     * @param person the id of the actor
     * @return the data, in the order of the file; empty if there is no such actor
     */
    public List<PersonalDatum> data(ActorId person) {
        return PersonalDataSearch.of(dossier, person, Optional.empty());
    }

    /**
     * Records a person’s request about their data. After an objection, a restriction or a request for erasure, the
     * contact is no longer {@linkplain org.cldess.actor.Contact#isUsableOn usable}.
     *
     * @param contact the id of the contact
     * @param request the request, with its date
     * @return the dossier with the request added at the end; or the reason for refusal: no such contact
     */
    public Answer<Dossier> receive(ContactId contact, PersonRequest request) {
        return PersonalDataActs.receive(dossier, contact, request);
    }

    /**
     * Erases a contact (<i>{@index effacement}</i>, article 17 of the GDPR). The acts are kept: the name of a person
     * who signed for a body stays on the signed text, as public archives require. A store that saves the result erases
     * the contact in all earlier revisions too.
     *
     * @param contact the id of the contact
     * @return the dossier without the contact and the references to it; or the reason for refusal: no such contact
     */
    public Answer<Dossier> erase(ContactId contact) {
        return PersonalDataActs.erase(dossier, contact);
    }

    /**
     * Makes an actor that is a natural person anonymous. Its acts are kept under its id, so choose ids that do not
     * identify a person. Its name, numbers, place, needs, offers and contacts are removed; free texts are not changed.
     *
     * @param person the id of the actor
     * @return the dossier in which nothing names the person; or the reasons for refusal: no such actor, or an actor
     *     that is not a natural person
     */
    public Answer<Dossier> erase(ActorId person) {
        return PersonalDataActs.erase(dossier, person);
    }

    /**
     * Merges two records of the same actor (<i>{@index "fusion de doublons"}</i>), such as those that
     * {@link org.cldess.duplicate.Duplicates} finds. All acts are kept: signatures, votes, sittings, ties and fundings
     * of the removed record become those of the kept one. Facts that the kept record lacks are taken from the other;
     * needs, offers and contacts are combined. An actor that was twice in a list is there once. The removed id must not
     * be used again.
     *
     * @param kept the id of the kept record
     * @param absorbed the id of the removed record
     * @return the dossier with one record; or all reasons for refusal: the same record twice, an unknown record,
     *     different numbers, or an inconsistent result, such as an exchange of an actor with itself
     */
    public Answer<Dossier> merge(ActorId kept, ActorId absorbed) {
        return Merging.merge(dossier, kept, absorbed);
    }

    @Override
    public String toString() {
        return "Persons of " + dossier.id();
    }
}
