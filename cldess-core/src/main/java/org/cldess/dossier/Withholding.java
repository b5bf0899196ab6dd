package org.cldess.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.Listing;
import org.cldess.call.CallForProjects;
import org.cldess.encounter.Meeting;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.narrative.Narrative;

/**
 * Removes from a dossier the names of persons who asked for it, and the directory entries of actors that left the
 * directory. The contacts themselves stay, so that counts remain right.
 *
 * @param refused the contacts of those persons
 * @param left whether some actor left the directory
 */
record Withholding(Set<ContactId> refused, boolean left) {
    static Withholding among(List<Actor> actors, List<CallForProjects> calls) {
        return new Withholding(
                Stream.concat(
                                actors.stream().flatMap(actor -> actor.contacts().stream()),
                                calls.stream().flatMap(call -> call.contacts().stream()))
                        .filter(Contact::isRefused)
                        .map(Contact::id)
                        .collect(Collectors.toSet()),
                actors.stream().anyMatch(Withholding::hasLeft));
    }

    boolean isNeeded() {
        return left || !refused.isEmpty();
    }

    List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(this::told).toList();
    }

    List<CallForProjects> calls(List<CallForProjects> calls) {
        return UnchangedLists.each(calls, call -> call.withContacts(Withholding::told));
    }

    List<Action> actions(List<Action> actions) {
        return actions.stream().map(action -> action.without(refused::contains)).toList();
    }

    List<Meeting> meetings(List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.without(refused::contains))
                .toList();
    }

    List<Narrative> narratives(List<Narrative> narratives) {
        return narratives.stream()
                .map(narrative -> narrative.without(refused::contains))
                .toList();
    }

    private static boolean hasLeft(Actor actor) {
        return actor.listing().value().filter(Listing::isWithdrawn).isPresent();
    }

    private Actor told(Actor actor) {
        boolean refuses = actor.contacts().stream().anyMatch(Contact::isRefused);
        if (!refuses && !hasLeft(actor)) {
            return actor;
        }
        return actor.toBuilder()
                .listing(hasLeft(actor) ? actor.listing().map(Listing::withheld) : actor.listing())
                .contacts(told(actor.contacts()))
                .build();
    }

    private static List<Contact> told(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> contact.isRefused() ? contact.anonymised() : contact)
                .toList();
    }
}
