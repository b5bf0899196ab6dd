package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.ActorKind;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.charter.CharterSignature;
import org.cldess.known.Known;
import org.cldess.privacy.PersonRequest;
import org.cldess.validation.Answer;

/** What is done at the request of a person whose data a dossier holds. The acts of the contract stay. */
final class Persons {
    /** What stands in the place of the name of a person who was erased: it is written into the dossier, in the language of its texts. */
    private static final String ERASED = "Personne effacée";

    private static final String PATH = "/actors";

    private final Dossier dossier;
    private final Act act = new Act(PATH, Conditions.SHIPPED);

    private Persons(Dossier dossier) {
        this.dossier = dossier;
    }

    static Answer<Dossier> receive(Dossier dossier, ContactId contact, PersonRequest request) {
        Persons persons = new Persons(dossier);
        return persons.holder(contact)
                .map(holder -> persons.with(
                        holder,
                        contacts -> contacts.stream()
                                .map(one -> one.id().equals(contact) ? asked(one, request) : one)
                                .toList()))
                .map(Answer::granted)
                .orElseGet(persons.act::refused);
    }

    private static Contact asked(Contact contact, PersonRequest request) {
        List<PersonRequest> requests = Stream.concat(
                        contact.requests().value().orElse(List.of()).stream(), Stream.of(request))
                .toList();
        return contact.toBuilder().requests(requests).build();
    }

    static Answer<Dossier> erase(Dossier dossier, ContactId contact) {
        Persons persons = new Persons(dossier);
        return persons.holder(contact)
                .map(holder -> persons.without(holder, contact))
                .map(Answer::granted)
                .orElseGet(persons.act::refused);
    }

    static Answer<Dossier> erase(Dossier dossier, ActorId person) {
        Persons persons = new Persons(dossier);
        Optional<Actor> found = dossier.findActor(person);
        persons.act.refuseIf(found.isEmpty(), "person.unknown", person.value());
        found.filter(actor -> actor.kind() != ActorKind.NATURAL_PERSON)
                .ifPresent(actor -> persons.act.refuse("person.body", actor.name(), actor.kind()));
        return found.filter(actor -> actor.kind() == ActorKind.NATURAL_PERSON)
                .map(persons::anonymised)
                .map(Answer::granted)
                .orElseGet(persons.act::refused);
    }

    private Optional<Actor> holder(ContactId contact) {
        Optional<Actor> holder = dossier.actors().stream()
                .filter(actor ->
                        actor.contacts().stream().anyMatch(one -> one.id().equals(contact)))
                .findFirst();
        act.refuseIf(holder.isEmpty(), "person.unknown", contact.value());
        return holder;
    }

    private Dossier without(Actor holder, ContactId contact) {
        return leadBy(with(
                holder,
                contacts -> contacts.stream()
                        .filter(one -> !one.id().equals(contact))
                        .toList()));
    }

    private Dossier with(Actor holder, UnaryOperator<List<Contact>> change) {
        return replacing(
                holder.toBuilder().contacts(change.apply(holder.contacts())).build());
    }

    private Dossier replacing(Actor changed) {
        return dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.id().equals(changed.id()) ? changed : actor)
                        .toList())
                .narrowed();
    }

    /** The actions without those who led them and are no longer known. */
    private static Dossier leadBy(Dossier left) {
        List<ContactId> known = left.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .map(Contact::id)
                .toList();
        return left.toBuilder()
                .actions(left.actions().stream()
                        .map(action -> action.leadPerson()
                                        .value()
                                        .filter(lead -> !known.contains(lead))
                                        .isPresent()
                                ? withoutPerson(action)
                                : action)
                        .toList())
                .build();
    }

    private static Action withoutPerson(Action action) {
        return action.toBuilder().leadPerson(Known.notRecorded()).build();
    }

    private Dossier anonymised(Actor person) {
        Actor erased = Actor.builder(person.id(), person.kind(), ERASED)
                .essFamily(person.essFamily())
                .siae(person.siae())
                .publicBody(person.publicBody())
                .build();
        Dossier left = leadBy(replacing(erased));
        return left.toBuilder()
                .charter(left.charter()
                        .map(charter -> charter.toBuilder()
                                .signatures(charter.signatures().stream()
                                        .map(signature -> unnamed(signature, person.id()))
                                        .toList())
                                .build()))
                .build();
    }

    private static CharterSignature unnamed(CharterSignature signature, ActorId person) {
        return signature.actor().equals(person) ? signature.withoutRepresentative() : signature;
    }
}
