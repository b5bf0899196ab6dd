package org.cldess.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.call.CallForProjects;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierBuilder;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.refusal.Reasons;
import org.cldess.privacy.PersonRequest;
import org.cldess.validation.Answer;

/** Carries out the requests of a person whose data a dossier contains. The acts of the contract are kept. */
final class PersonalDataActs {
    /**
     * The replacement for the name of an erased person. It is written into the dossier, in the language of its texts.
     */
    private static final String ERASED = "Personne effacée";

    private static final String PATH = Dossier_.ACTORS.toString();

    private final Dossier dossier;
    private final Reasons reasons = new Reasons(Texts.WORDS, PATH);

    private PersonalDataActs(Dossier dossier) {
        this.dossier = dossier;
    }

    static Answer<Dossier> receive(Dossier dossier, ContactId contact, PersonRequest request) {
        PersonalDataActs acts = new PersonalDataActs(dossier);
        acts.refuseUnknown(contact);
        request.answered()
                .value()
                .filter(answer -> answer.isBefore(request.date()))
                .ifPresent(answer -> acts.reasons.refuse("person.answered", answer, request.date()));
        return acts.changed(contacts -> contacts.stream()
                .map(one -> one.id().equals(contact) ? asked(one, request) : one)
                .toList());
    }

    private static Contact asked(Contact contact, PersonRequest request) {
        List<PersonRequest> requests = Stream.concat(
                        contact.requests().value().orElse(List.of()).stream(), Stream.of(request))
                .toList();
        return contact.toBuilder().requests(requests).build();
    }

    static Answer<Dossier> erase(Dossier dossier, ContactId contact) {
        PersonalDataActs acts = new PersonalDataActs(dossier);
        acts.refuseUnknown(contact);
        return acts.changed(contacts ->
                contacts.stream().filter(one -> !one.id().equals(contact)).toList());
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

    private void refuseUnknown(ContactId contact) {
        boolean isKnown = contacts(dossier.actors(), dossier.calls()).anyMatch(contact::equals);
        reasons.refuseIf(!isKnown, "person.unknown", contact.value());
    }

    private static Stream<ContactId> contacts(List<Actor> actors, List<CallForProjects> calls) {
        return Stream.concat(
                        actors.stream().flatMap(actor -> actor.contacts().stream()),
                        calls.stream().flatMap(call -> call.contacts().stream()))
                .map(Contact::id);
    }

    /** Returns the dossier with all contacts changed, or the reasons collected so far. */
    private Answer<Dossier> changed(UnaryOperator<List<Contact>> change) {
        if (reasons.any()) {
            return reasons.refused();
        }
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.toBuilder()
                        .contacts(change.apply(actor.contacts()))
                        .build())
                .toList();
        List<CallForProjects> calls =
                dossier.calls().stream().map(call -> call.withContacts(change)).toList();
        return Answer.granted(builder(actors, calls).build());
    }

    /**
     * Returns a builder of the dossier with other actors and calls, in which actions and meetings no longer name
     * unknown persons.
     */
    private DossierBuilder builder(List<Actor> actors, List<CallForProjects> calls) {
        Set<ContactId> known = contacts(actors, calls).collect(Collectors.toSet());
        return dossier.toBuilder()
                .actors(actors)
                .calls(calls)
                .actions(dossier.actions().stream()
                        .map(action -> action.without(person -> !known.contains(person)))
                        .toList())
                .meetings(dossier.meetings().stream()
                        .map(meeting -> meeting.without(person -> !known.contains(person)))
                        .toList());
    }

    private Dossier anonymised(Actor person) {
        Actor erased = Actor.builder(person.id(), person.kind(), ERASED)
                .essFamily(person.essFamily())
                .siae(person.siae())
                .publicBody(person.publicBody())
                .build();
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.id().equals(erased.id()) ? erased : actor)
                .toList();
        return Unnaming.of(builder(actors, dossier.calls()).build(), person.id());
    }
}
