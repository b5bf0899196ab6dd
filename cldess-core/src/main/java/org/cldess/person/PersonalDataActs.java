package org.cldess.person;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.ActorKind;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierBuilder;
import org.cldess.internal.refusal.Reasons;
import org.cldess.privacy.PersonRequest;
import org.cldess.validation.Answer;

/** What is done at the request of a person whose data a dossier holds. The acts of the contract stay. */
final class PersonalDataActs {
    /** What stands in the place of the name of a person who was erased: it is written into the dossier, in the language of its texts. */
    private static final String ERASED = "Personne effacée";

    private static final String PATH = "/actors";

    private final Dossier dossier;
    private final Reasons reasons = new Reasons(Texts.WORDS, PATH);

    private PersonalDataActs(Dossier dossier) {
        this.dossier = dossier;
    }

    static Answer<Dossier> receive(Dossier dossier, ContactId contact, PersonRequest request) {
        PersonalDataActs acts = new PersonalDataActs(dossier);
        Optional<Actor> found = acts.holder(contact);
        request.answered()
                .value()
                .filter(answer -> answer.isBefore(request.date()))
                .ifPresent(answer -> acts.reasons.refuse("person.answered", answer, request.date()));
        return found.filter(holder -> !acts.reasons.any())
                .map(holder -> acts.builder(with(
                                holder,
                                contacts -> contacts.stream()
                                        .map(one -> one.id().equals(contact) ? asked(one, request) : one)
                                        .toList()))
                        .build())
                .map(Answer::granted)
                .orElseGet(acts.reasons::refused);
    }

    private static Contact asked(Contact contact, PersonRequest request) {
        List<PersonRequest> requests = Stream.concat(
                        contact.requests().value().orElse(List.of()).stream(), Stream.of(request))
                .toList();
        return contact.toBuilder().requests(requests).build();
    }

    static Answer<Dossier> erase(Dossier dossier, ContactId contact) {
        PersonalDataActs acts = new PersonalDataActs(dossier);
        return acts.holder(contact)
                .map(holder -> acts.without(holder, contact))
                .map(Answer::granted)
                .orElseGet(acts.reasons::refused);
    }

    static Answer<Dossier> erase(Dossier dossier, ActorId person) {
        PersonalDataActs acts = new PersonalDataActs(dossier);
        Optional<Actor> found = dossier.findActor(person);
        acts.reasons.refuseIf(found.isEmpty(), "person.unknown", person.value());
        found.filter(actor -> actor.kind() != ActorKind.NATURAL_PERSON)
                .ifPresent(actor -> acts.reasons.refuse("person.body", actor.name(), actor.kind()));
        return found.filter(actor -> actor.kind() == ActorKind.NATURAL_PERSON)
                .map(acts::anonymised)
                .map(Answer::granted)
                .orElseGet(acts.reasons::refused);
    }

    private Optional<Actor> holder(ContactId contact) {
        Optional<Actor> holder = dossier.actors().stream()
                .filter(actor ->
                        actor.contacts().stream().anyMatch(one -> one.id().equals(contact)))
                .findFirst();
        reasons.refuseIf(holder.isEmpty(), "person.unknown", contact.value());
        return holder;
    }

    private Dossier without(Actor holder, ContactId contact) {
        return builder(with(
                        holder,
                        contacts -> contacts.stream()
                                .filter(one -> !one.id().equals(contact))
                                .toList()))
                .build();
    }

    private static Actor with(Actor holder, UnaryOperator<List<Contact>> change) {
        return holder.toBuilder().contacts(change.apply(holder.contacts())).build();
    }

    /** The dossier with an actor changed, and without the persons whom actions name and who are no longer known. */
    private DossierBuilder builder(Actor changed) {
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.id().equals(changed.id()) ? changed : actor)
                .toList();
        List<ContactId> known = actors.stream()
                .flatMap(actor -> actor.contacts().stream())
                .map(Contact::id)
                .toList();
        return dossier.toBuilder()
                .actors(actors)
                .actions(dossier.actions().stream()
                        .map(action -> action.without(person -> !known.contains(person)))
                        .toList());
    }

    private Dossier anonymised(Actor person) {
        Actor erased = Actor.builder(person.id(), person.kind(), ERASED)
                .essFamily(person.essFamily())
                .siae(person.siae())
                .publicBody(person.publicBody())
                .build();
        return Unnaming.of(builder(erased).build(), person.id());
    }
}
