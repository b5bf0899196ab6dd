package org.cldess.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.consistency.ProblemCollector;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the persons named by an action and the guests of a meeting are contacts of an actor. An applicant’s
 * contacts do not qualify, because they are kept only to write to it about its application.
 */
final class LeadPersonConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector hearing) {
        List<Parts> actors = dossier.things("actors");
        if (!dossier.isWhole("actors") || !actors.stream().allMatch(actor -> actor.isWhole("contacts"))) {
            return;
        }
        Set<String> contacts = new HashSet<>();
        actors.forEach(actor ->
                actor.things("contacts").forEach(contact -> contact.text("id").ifPresent(contacts::add)));
        for (Parts action : dossier.things("actions")) {
            check(action, "leadPerson", contacts, hearing);
            check(action, "referent", contacts, hearing);
            action.things("notes").forEach(note -> check(note, "author", contacts, hearing));
        }
        for (Parts meeting : dossier.things("meetings")) {
            meeting.things("guests").forEach(guest -> checkAll(guest, contacts, hearing));
        }
    }

    private static void check(Parts thing, String name, Set<String> contacts, ProblemCollector hearing) {
        check(thing.text(name), thing.at(name), contacts, hearing);
    }

    private static void checkAll(Parts guest, Set<String> contacts, ProblemCollector hearing) {
        List<@Nullable Object> persons = guest.list("persons");
        for (int i = 0; i < persons.size(); i++) {
            check(Parts.text(persons.get(i)), guest.at("persons").at(i), contacts, hearing);
        }
    }

    private static void check(Optional<String> named, Pointer at, Set<String> contacts, ProblemCollector hearing) {
        named.filter(person -> hearing.isDeclared("contact", person) && !contacts.contains(person))
                .ifPresent(
                        person -> hearing.add("form.lead-person", at, Texts.WORDS.message("form.lead-person", person)));
    }
}
