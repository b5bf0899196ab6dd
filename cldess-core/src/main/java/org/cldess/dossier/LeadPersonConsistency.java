package org.cldess.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.action.ActionNote_;
import org.cldess.action.Action_;
import org.cldess.actor.Actor_;
import org.cldess.actor.Contact_;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.consistency.ProblemCollector;
import org.cldess.encounter.Guest_;
import org.cldess.encounter.Meeting_;
import org.cldess.narrative.Narrative_;
import org.cldess.narrative.Quote_;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the persons named by actions, meetings and texts are contacts of an actor. An applicant’s contacts do
 * not qualify, because they are kept only to write to it about its application.
 */
final class LeadPersonConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        List<Parts> actors = dossier.things(Dossier_.ACTORS);
        if (!dossier.isWhole(Dossier_.ACTORS) || !actors.stream().allMatch(actor -> actor.isWhole(Actor_.CONTACTS))) {
            return;
        }
        Set<String> contacts = new HashSet<>();
        actors.forEach(actor -> actor.things(Actor_.CONTACTS)
                .forEach(contact -> contact.text(Contact_.ID).ifPresent(contacts::add)));
        for (Parts action : dossier.things(Dossier_.ACTIONS)) {
            check(action, Action_.LEAD_PERSON, contacts, problems);
            check(action, Action_.REFERENT, contacts, problems);
            action.things(Action_.NOTES).forEach(note -> check(note, ActionNote_.AUTHOR, contacts, problems));
        }
        for (Parts meeting : dossier.things(Dossier_.MEETINGS)) {
            meeting.things(Meeting_.GUESTS).forEach(guest -> checkAll(guest, contacts, problems));
        }
        for (Parts narrative : dossier.things(Dossier_.NARRATIVES)) {
            check(narrative, Narrative_.AUTHOR, contacts, problems);
            narrative.things(Narrative_.QUOTES).forEach(quote -> check(quote, Quote_.SPEAKER, contacts, problems));
        }
    }

    private static void check(Parts thing, Component<?, ?> name, Set<String> contacts, ProblemCollector problems) {
        check(thing.text(name), thing.at(name), contacts, problems);
    }

    private static void checkAll(Parts guest, Set<String> contacts, ProblemCollector problems) {
        List<@Nullable Object> persons = guest.list(Guest_.PERSONS);
        for (int i = 0; i < persons.size(); i++) {
            check(Parts.textOf(persons.get(i)), guest.at(Guest_.PERSONS).at(i), contacts, problems);
        }
    }

    private static void check(Optional<String> named, Pointer at, Set<String> contacts, ProblemCollector problems) {
        named.filter(person -> problems.isDeclared(Contact_.ID, person) && !contacts.contains(person))
                .ifPresent(person ->
                        problems.add("form.lead-person", at, Texts.WORDS.message("form.lead-person", person)));
    }
}
