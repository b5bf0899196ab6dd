package org.cldess.reporting.grantform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.language.Typography;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/** The questions of a part of a form, each with its answer or with room for it. */
final class FormFields {
    private final Speech speech;
    private final Table.Builder table;

    FormFields(Speech speech, String caption) {
        this.speech = speech;
        this.table = Table.captioned(speech.say(caption))
                .column(speech.say("form.question"), Table.Align.LEFT)
                .column(speech.say("form.answer"), Table.Align.LEFT);
    }

    /** Adds questions, each with room for its answer. */
    FormFields open(String... questions) {
        Stream.of(questions).forEach(question -> add(question, List.of()));
        return this;
    }

    /** Adds a question with its answer, or with room if the answer is not known. */
    FormFields add(String question, Optional<Phrase> answer) {
        return add(question, answer.stream().toList());
    }

    /** Adds a question with the lines of its answer, or with room if there are none. */
    FormFields add(String question, List<Phrase> answer) {
        table.row(Cell.of(speech.phrase(question)), answer.isEmpty() ? Cell.ROOM : Cell.of(answer));
        return this;
    }

    /** Adds a question with the lines of its answer, or with room for a number of handwritten lines. */
    FormFields told(String question, int room, List<Phrase> answer) {
        if (!answer.isEmpty()) {
            return add(question, answer);
        }
        List<Phrase> lines = new ArrayList<>(List.of(speech.phrase(question)));
        lines.addAll(Collections.nCopies(room, Phrase.of(String.valueOf(Typography.NO_BREAK_SPACE))));
        table.row(Cell.of(lines), Cell.ROOM);
        return this;
    }

    Table table() {
        return table.build();
    }
}
