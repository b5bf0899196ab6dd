package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.agreement.Deliverable;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.known.Known;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Definitions.Entry;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The purpose of an action: why it is done, what is done and for whom, what it delivers, and who does what. */
final class ActionPurpose {
    /** The number of short facts from which two columns take less room than one. */
    private static final int FACTS_IN_COLUMNS = 3;

    private final View view;
    private final Speech speech;
    private final Action action;

    ActionPurpose(View view, Action action) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
    }

    /** Returns the texts, then the short facts in two columns. */
    List<Block> blocks() {
        List<Entry> texts = purpose();
        List<Entry> facts = results();
        facts.addAll(roles());
        if (facts.size() < FACTS_IN_COLUMNS) {
            texts.addAll(facts);
            return texts.isEmpty() ? nothing() : List.of(new Definitions(texts));
        }
        int half = (facts.size() + 1) / 2;
        Block columns = SideBySide.of(
                new Definitions(facts.subList(0, half)), new Definitions(facts.subList(half, facts.size())));
        return texts.isEmpty() ? List.of(columns) : List.of(new Definitions(texts), columns);
    }

    /** Returns a hint for a sheet that has not even an objective. */
    private List<Block> nothing() {
        return Objectives.of(view, action).isPresent() ? List.of() : List.of(Paragraph.of(speech.say("sheet.nothing")));
    }

    private List<Entry> purpose() {
        List<Entry> entries = new ArrayList<>();
        List<Phrase> why = Objectives.whole(view, action).objectives().stream()
                .filter(objective -> !isInPath(objective))
                .flatMap(objective -> view.contract().findObjective(objective).stream())
                .map(Objective::title)
                .map(speech::typed)
                .toList();
        add(entries, "sheet.why", why);
        add(
                entries,
                "sheet.what",
                action.description().value().stream()
                        .flatMap(text -> speech.paragraphs(text).stream())
                        .map(Paragraph::text)
                        .toList());
        add(
                entries,
                "sheet.deliverables",
                action.deliverables().value().stream()
                        .flatMap(List::stream)
                        .map(this::deliverable)
                        .toList());
        add(
                entries,
                "sheet.means",
                action.means().value().map(speech::typed).stream().toList());
        List<Phrase> partners = action.partners().value().stream()
                .flatMap(List::stream)
                .map(view::name)
                .toList();
        add(entries, "sheet.partners", inARow(partners));
        return entries;
    }

    /** Checks whether the path at the head of the sheet ends with an objective, so that it has its title already. */
    private boolean isInPath(ObjectiveId objective) {
        return Objectives.of(view, action)
                .filter(first -> first.id().equals(objective))
                .isPresent();
    }

    private List<Entry> results() {
        List<Entry> entries = new ArrayList<>();
        add(
                entries,
                "sheet.for-whom",
                inARow(typed(action.audience())).stream().map(speech::capital).toList());
        add(
                entries,
                "sheet.participation",
                action
                        .participation()
                        .fold(
                                level -> Optional.of(speech.capital(speech.phrase(level))),
                                () -> Optional.of(speech.capital(Phrase.of(speech.say("sheet.participation.none")))),
                                Optional::<Phrase>empty)
                        .stream()
                        .toList());
        return entries;
    }

    /** « Un bilan de l’appel, remis le 25/02/2014 (Note au comité) », or the date by which it is due. */
    private Phrase deliverable(Deliverable each) {
        Phrase title = speech.typed(each.title());
        Phrase marked = each.reference()
                .value()
                .map(mark -> speech.phrase("sheet.deliverable.mark", title, speech.typed(mark)))
                .orElse(title);
        if (each.delivered().value().isPresent()) {
            return speech.phrase(
                    "sheet.deliverable.came",
                    marked,
                    speech.shortDate(each.delivered().value().get()));
        }
        String awaited = each.isLate(view.day()).is(true) ? "sheet.deliverable.late" : "sheet.deliverable.due";
        return each.due()
                .value()
                .map(day -> speech.phrase(awaited, marked, speech.shortDate(day)))
                .orElse(marked);
    }

    /** The other roles. The lead is already at the head of the sheet; this adds the person’s function. */
    private List<Entry> roles() {
        List<Entry> entries = new ArrayList<>();
        add(
                entries,
                "sheet.lead-department",
                action.leadDepartment().value().map(speech::typed).stream().toList());
        add(
                entries,
                "sheet.lead-person",
                contact(action.leadPerson())
                        .filter(contact -> contact.function().value().isPresent())
                        .map(this::person)
                        .stream()
                        .toList());
        add(
                entries,
                "sheet.referent",
                contact(action.referent()).map(this::person).stream().toList());
        return entries;
    }

    private Optional<Contact> contact(Known<ContactId> person) {
        return person.value().flatMap(view::findContact);
    }

    private Phrase person(Contact contact) {
        Phrase name = speech.typed(contact.givenName() + " " + contact.familyName());
        return contact.function()
                .value()
                .map(function -> name.then(", ").then(speech.typed(function)))
                .orElse(name);
    }

    private List<Phrase> inARow(List<Phrase> words) {
        return words.isEmpty() ? words : List.of(speech.list(words));
    }

    private List<Phrase> typed(Known<List<String>> words) {
        return words.value().stream().flatMap(List::stream).map(speech::typed).toList();
    }

    private void add(List<Entry> entries, String key, List<Phrase> lines) {
        if (!lines.isEmpty()) {
            entries.add(new Entry(speech.phrase(key), lines));
        }
    }
}
