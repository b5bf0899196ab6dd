package org.cldess.dossier;

import java.util.LinkedHashSet;
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
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.purchase.Purchase;

/**
 * The persons whose data a dossier loses (<i>{@index effacement}</i>, article 17 of the GDPR). A store erases them in
 * all earlier states of the dossier too.
 *
 * @param contacts the ids of the contacts that are removed
 * @param persons the ids of the actors that are natural persons and become anonymous
 */
public record Erasure(Set<ContactId> contacts, Set<ActorId> persons) {
    /**
     * The replacement for the name of an erased person. It is written into the dossier, in the language of its texts.
     */
    private static final String ERASED = "Personne effacée";

    /** Copies the sets. */
    public Erasure {
        contacts = Set.copyOf(contacts);
        persons = Set.copyOf(persons);
    }

    /**
     * {@return the erasure of a contact}
     *
     * @param contact its id
     */
    public static Erasure of(ContactId contact) {
        return new Erasure(Set.of(contact), Set.of());
    }

    /**
     * {@return the erasure of an actor that is a natural person}
     *
     * @param person its id
     */
    public static Erasure of(ActorId person) {
        return new Erasure(Set.of(), Set.of(person));
    }

    /**
     * Returns the persons that a later state of a dossier no longer has: contacts that were removed, and natural
     * persons that were removed or made anonymous. Takes time linear in the number of actors and contacts.
     *
     * @param before the earlier state
     * @param after the later state
     * @return the erasure, which may be empty
     */
    public static Erasure between(Dossier before, Dossier after) {
        Set<ContactId> contacts =
                contacts(before.actors(), before.calls()).collect(Collectors.toCollection(LinkedHashSet::new));
        contacts(after.actors(), after.calls()).forEach(contacts::remove);
        Set<ActorId> persons = before.actors().stream()
                .filter(Erasure::isNamedPerson)
                .map(Actor::id)
                .filter(id -> after.findActor(id).filter(Erasure::isNamedPerson).isEmpty())
                .collect(Collectors.toSet());
        return new Erasure(contacts, persons);
    }

    private static boolean isNamedPerson(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON && !actor.name().equals(ERASED);
    }

    /** {@return whether nobody is erased} */
    public boolean isEmpty() {
        return contacts.isEmpty() && persons.isEmpty();
    }

    /**
     * Erases the persons in a dossier. Contacts are removed, with the references to them; natural persons become
     * anonymous, and their names are removed from what they signed. Their acts are kept, under the same ids.
     *
     * @param dossier the dossier, which need not have all of them
     * @return the dossier without their data
     */
    public Dossier in(Dossier dossier) {
        Dossier without =
                contacts(dossier.actors(), dossier.calls()).anyMatch(contacts::contains) ? without(dossier) : dossier;
        for (ActorId person : persons) {
            Optional<Actor> found = without.findActor(person).filter(Erasure::isNamedPerson);
            without = found.isPresent() ? anonymised(without, found.get()) : without;
        }
        return without;
    }

    private Dossier without(Dossier dossier) {
        UnaryOperator<List<Contact>> kept = all ->
                all.stream().filter(contact -> !contacts.contains(contact.id())).toList();
        return builder(
                        dossier,
                        dossier.actors().stream()
                                .map(actor -> actor.toBuilder()
                                        .contacts(kept.apply(actor.contacts()))
                                        .build())
                                .toList(),
                        dossier.calls().stream()
                                .map(call -> call.withContacts(kept))
                                .toList())
                .build();
    }

    private static Dossier anonymised(Dossier dossier, Actor person) {
        Actor erased = Actor.builder(person.id(), person.kind(), ERASED)
                .essFamily(person.essFamily())
                .siae(person.siae())
                .publicBody(person.publicBody())
                .build();
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.id().equals(erased.id()) ? erased : actor)
                .toList();
        Set<NeedId> needs =
                person.needs().value().orElse(List.of()).stream().map(Need::id).collect(Collectors.toSet());
        Dossier without = builder(dossier, actors, dossier.calls())
                .purchases(dossier.purchases().stream()
                        .map(purchase -> withoutNeed(purchase, needs))
                        .toList())
                .build();
        return Unnaming.of(without, person.id());
    }

    private static Purchase withoutNeed(Purchase purchase, Set<NeedId> needs) {
        return purchase.need().value().filter(needs::contains).isPresent()
                ? purchase.toBuilder().need(Known.notRecorded()).build()
                : purchase;
    }

    /**
     * Returns a builder of a dossier with other actors and calls, in which actions, meetings and texts no longer name
     * unknown persons.
     */
    private static DossierBuilder builder(Dossier dossier, List<Actor> actors, List<CallForProjects> calls) {
        Set<ContactId> known = contacts(actors, calls).collect(Collectors.toSet());
        return dossier.toBuilder()
                .actors(actors)
                .calls(calls)
                .actions(dossier.actions().stream()
                        .map(action -> action.without(person -> !known.contains(person)))
                        .toList())
                .meetings(dossier.meetings().stream()
                        .map(meeting -> meeting.without(person -> !known.contains(person)))
                        .toList())
                .narratives(dossier.narratives().stream()
                        .map(narrative -> narrative.without(person -> !known.contains(person)))
                        .toList());
    }

    private static Stream<ContactId> contacts(List<Actor> actors, List<CallForProjects> calls) {
        return Stream.concat(
                        actors.stream().flatMap(actor -> actor.contacts().stream()),
                        calls.stream().flatMap(call -> call.contacts().stream()))
                .map(Contact::id);
    }
}
