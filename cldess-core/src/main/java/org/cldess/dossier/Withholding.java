package org.cldess.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.known.Known;

/**
 * Takes the names of persons who asked for it out of what is told of a dossier. Their contacts stay, so that a count of them is right.
 *
 * @param refused the contacts of those persons
 */
record Withholding(Set<ContactId> refused) {
    static Withholding among(List<Actor> actors) {
        return new Withholding(actors.stream()
                .flatMap(actor -> actor.contacts().stream())
                .filter(Contact::isRefused)
                .map(Contact::id)
                .collect(Collectors.toSet()));
    }

    boolean isNeeded() {
        return !refused.isEmpty();
    }

    List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(this::told).toList();
    }

    List<Action> actions(List<Action> actions) {
        return actions.stream().map(this::told).toList();
    }

    private Actor told(Actor actor) {
        if (actor.contacts().stream().noneMatch(Contact::isRefused)) {
            return actor;
        }
        List<Contact> told = actor.contacts().stream()
                .map(contact -> contact.isRefused() ? contact.withheld() : contact)
                .toList();
        return actor.toBuilder().contacts(told).build();
    }

    private Action told(Action action) {
        return action.leadPerson().value().filter(refused::contains).isPresent()
                ? action.toBuilder().leadPerson(Known.notRecorded()).build()
                : action;
    }
}
