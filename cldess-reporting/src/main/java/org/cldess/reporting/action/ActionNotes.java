package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionNote;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Definitions.Entry;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The notes on an action, year by year, newest first. */
final class ActionNotes {
    private final View view;
    private final Speech speech;
    private final Action action;

    ActionNotes(View view, Action action) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
    }

    Optional<Block> list() {
        Map<Integer, List<Phrase>> years = new LinkedHashMap<>();
        action.notes().stream()
                .sorted(Comparator.comparing(ActionNote::date).reversed())
                .forEach(note -> years.computeIfAbsent(note.date().getYear(), none -> new ArrayList<>())
                        .add(said(note)));
        List<Entry> entries = new ArrayList<>();
        years.forEach((year, notes) -> entries.add(new Entry(Phrase.of(Integer.toString(year)), notes)));
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Definitions(entries));
    }

    private Phrase said(ActionNote note) {
        Phrase line = speech.phrase("sheet.noted", speech.shortDate(note.date()), speech.typed(note.text()));
        return note.author()
                .value()
                .flatMap(view::findContact)
                .map(author -> line.then(" ")
                        .then(speech.phrase(
                                "notes.author", speech.typed(author.givenName() + " " + author.familyName()))))
                .orElse(line);
    }
}
