package org.cldess.reporting.content;

import java.util.List;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/** Formats the recorded outcomes of an encounter, one line for each. */
public final class OutcomeLines {
    private OutcomeLines() {}

    /** Returns the outcomes, oldest first. */
    public static Cell cell(Speech speech, List<EncounterOutcome> outcomes) {
        return Cell.of(outcomes.stream().map(entry -> line(speech, entry)).toList());
    }

    private static Phrase line(Speech speech, EncounterOutcome entry) {
        Phrase kind = speech.phrase("outcomes.entry", speech.shortDate(entry.date()), speech.phrase(entry.kind()));
        return entry.note()
                .value()
                .map(note -> kind.then(". ").then(speech.typed(note)))
                .orElse(kind);
    }
}
