package org.cldess.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.dossier.Erasure;
import org.cldess.internal.refusal.Reasons;
import org.cldess.privacy.PersonRequest;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/** Carries out the requests of a person whose data a dossier contains. The acts of the contract are kept. */
final class PersonalDataActs {
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
        return acts.granted(() -> acts.changed(contacts -> contacts.stream()
                .map(one -> one.id().equals(contact) ? asked(one, request) : one)
                .toList()));
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
        return acts.granted(() -> Erasure.of(contact).in(dossier));
    }

    static Answer<Dossier> erase(Dossier dossier, ActorId person) {
        PersonalDataActs acts = new PersonalDataActs(dossier);
        Optional<Actor> found = dossier.findActor(person);
        acts.reasons.refuseIf(found.isEmpty(), "person.unknown", person.value());
        found.filter(actor -> actor.kind() != ActorKind.NATURAL_PERSON)
                .ifPresent(actor -> acts.reasons.refuse("person.body", actor.name(), actor.kind()));
        return acts.granted(() -> Erasure.of(person).in(dossier));
    }

    private void refuseUnknown(ContactId contact) {
        boolean isKnown = contacts().anyMatch(contact::equals);
        reasons.refuseIf(!isKnown, "person.unknown", contact.value());
    }

    private Stream<ContactId> contacts() {
        return Stream.concat(
                        dossier.actors().stream().flatMap(actor -> actor.contacts().stream()),
                        dossier.calls().stream().flatMap(call -> call.contacts().stream()))
                .map(Contact::id);
    }

    /** Returns the changed dossier, or the reasons collected so far, or why the change would make no sense. */
    private Answer<Dossier> granted(Supplier<Dossier> change) {
        if (reasons.any()) {
            return reasons.refused();
        }
        try {
            return Answer.granted(change.get());
        } catch (Violations senseless) {
            return Answer.refused(senseless);
        }
    }

    /** Returns the dossier with all contacts changed. */
    private Dossier changed(UnaryOperator<List<Contact>> change) {
        return dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.toBuilder()
                                .contacts(change.apply(actor.contacts()))
                                .build())
                        .toList())
                .calls(dossier.calls().stream()
                        .map(call -> call.withContacts(change))
                        .toList())
                .build();
    }
}
