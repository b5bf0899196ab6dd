package org.cldess.reporting.indicator;

import java.util.List;
import java.util.Optional;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Target;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** A qualitative indicator, described in words. */
final class IndicatorInWords {
    private final Speech speech;

    IndicatorInWords(View view) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns the baseline, results and targets in words; empty if the audience may see nothing of them by the day. */
    Optional<Table> part(Indicator indicator) {
        Table.Builder table = Table.captioned(speech.typed(indicator.name()))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.what"), Table.Align.LEFT)
                .column(speech.say("column.text"), Table.Align.LEFT);
        indicator
                .baseline()
                .value()
                .ifPresent(from -> row(
                        table,
                        speech.shortDate(from.date()),
                        "what.baseline",
                        from.measured().text()));
        for (Measurement measurement : indicator.counting()) {
            row(
                    table,
                    speech.shortDate(measurement.date()),
                    "what.found",
                    measurement.measured().text());
        }
        for (Target target : indicator.targets().value().orElse(List.of())) {
            row(table, speech.shortDate(target.date()), "what.target", target.text());
        }
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    private void row(Table.Builder table, String day, String what, Optional<String> text) {
        Phrase told = text.map(speech::typed).orElse(Phrase.EMPTY);
        table.row(Cell.of(day), Cell.of(speech.say(what)), Cell.of(told));
    }
}
