package org.cldess.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.known.Known;

/** Takes the names of persons who asked for it out of what is told of a dossier. Their contacts stay, so that a count of them is right. */
final class Withholding {
    private Withholding() {}

    static Dossier of(Dossier dossier) {
        Set<ContactId> refused = dossier.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .filter(Contact::isRefused)
                .map(Contact::id)
                .collect(Collectors.toSet());
        return refused.isEmpty()
                ? dossier
                : dossier.toBuilder()
                        .actors(dossier.actors().stream().map(Withholding::told).toList())
                        .actions(dossier.actions().stream()
                                .map(action -> told(action, refused))
                                .toList())
                        .narrowed();
    }

    private static Actor told(Actor actor) {
        if (actor.contacts().stream().noneMatch(Contact::isRefused)) {
            return actor;
        }
        List<Contact> told = actor.contacts().stream()
                .map(contact -> contact.isRefused() ? contact.withheld() : contact)
                .toList();
        return actor.toBuilder().contacts(told).build();
    }

    private static Action told(Action action, Set<ContactId> refused) {
        return action.leadPerson().value().filter(refused::contains).isPresent()
                ? action.toBuilder().leadPerson(Known.notRecorded()).build()
                : action;
    }
}
