package org.cldess.reporting.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.duplicate.Clue;
import org.cldess.duplicate.Duplicate;
import org.cldess.duplicate.Duplicates;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Records that may describe the same actor, with every clue, for those who maintain the records. */
final class ProbableDuplicates {
    private static final int SHOWN = 50;

    private final View view;
    private final Speech speech;

    private ProbableDuplicates(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns the section, or empty if no two records are alike or the audience does not maintain them. */
    static Optional<Section> section(View view) {
        return view.audience().sees(Audience.COMMITTEE) ? new ProbableDuplicates(view).section() : Optional.empty();
    }

    private Optional<Section> section() {
        List<Duplicate> found = Duplicates.among(view.dossier().actors());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("actors.duplicates.table", found.size()))
                .column(speech.say("column.actor"), Table.Align.LEFT)
                .column(speech.say("column.other-actor"), Table.Align.LEFT)
                .column(speech.say("column.clues"), Table.Align.LEFT)
                .column(speech.say("column.likeness"), Table.Align.RIGHT);
        found.stream()
                .limit(SHOWN)
                .forEach(pair -> table.row(
                        Cell.of(view.name(pair.first())),
                        Cell.of(view.name(pair.second())),
                        clues(pair),
                        Cell.of(Integer.toString(pair.score()))));
        table.note(speech.say("actors.duplicates.note", Duplicates.LIKELY, Math.max(0, found.size() - SHOWN)));
        return Optional.of(Sections.of("doublons", speech.say("actors.duplicates.title"), List.of(table.build())));
    }

    private Cell clues(Duplicate pair) {
        List<Phrase> lines = new ArrayList<>();
        for (Clue clue : pair.clues()) {
            String points = clue.points() < 0 ? "\u2212" + -clue.points() : "+" + clue.points();
            lines.add(speech.phrase("actors.duplicates.clue", points, clue));
        }
        return Cell.of(lines);
    }
}
