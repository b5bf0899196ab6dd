package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.contract.Objective;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Definitions.Entry;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.SideBySide;
import org.cldess.rule.Known;

/** Why, what, for whom and with what left behind, beside who does what. */
final class ActionPurpose {
    private final View view;
    private final Speech speech;
    private final Action action;

    ActionPurpose(View view, Action action) {
        this.view = view;
        this.speech = view.speech();
        this.action = action;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!purpose().isEmpty()) {
            blocks.add(new Definitions(purpose()));
        }
        List<Entry> results = results();
        List<Entry> roles = roles();
        if (!results.isEmpty() && !roles.isEmpty()) {
            blocks.add(SideBySide.of(new Definitions(results), new Definitions(roles)));
        } else if (!results.isEmpty() || !roles.isEmpty()) {
            blocks.add(new Definitions(results.isEmpty() ? roles : results));
        }
        return blocks.isEmpty() ? List.of(Paragraph.of(speech.say("sheet.nothing"))) : blocks;
    }

    private List<Entry> purpose() {
        List<Entry> entries = new ArrayList<>();
        List<Phrase> why = action.objectives().stream()
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
        return entries;
    }

    private List<Entry> results() {
        List<Entry> entries = new ArrayList<>();
        add(entries, "sheet.for-whom", typed(action.audience()));
        add(entries, "sheet.deliverables", typed(action.deliverables()));
        return entries;
    }

    private List<Entry> roles() {
        List<Entry> entries = new ArrayList<>();
        add(
                entries,
                "sheet.lead",
                action.lead().value().map(view::name).stream().toList());
        Optional<Phrase> person = action.leadPerson()
                .value()
                .flatMap(view::findContact)
                .map(contact -> {
                    Phrase name = speech.typed(contact.givenName() + " " + contact.familyName());
                    return contact.function()
                            .value()
                            .map(function -> name.then(", ").then(speech.typed(function)))
                            .orElse(name);
                });
        add(entries, "sheet.lead-person", person.stream().toList());
        add(
                entries,
                "sheet.partners",
                action.partners().value().stream()
                        .flatMap(List::stream)
                        .map(view::name)
                        .toList());
        return entries;
    }

    private List<Phrase> typed(Known<List<String>> words) {
        return words.value().stream().flatMap(List::stream).map(speech::typed).toList();
    }

    private void add(List<Entry> entries, String key, List<Phrase> lines) {
        if (!lines.isEmpty()) {
            entries.add(new Entry(Phrase.of(speech.say(key)), lines));
        }
    }
}
