package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** A bar for the progress of each objective of the first level, with a mark where it should be by now. */
public final class ObjectiveBars {
    private final View view;
    private final Speech speech;
    private final List<ObjectiveProgress> rows;

    private ObjectiveBars(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.rows = ObjectiveProgress.all(view);
    }

    /** Returns the bars, or a sentence that there is nothing to show yet. */
    public static Block of(View view) {
        return view.actions().isEmpty()
                ? Sections.nothingYet(SharedTexts.speech(view, Texts.WORDS).say("progress.empty"))
                : new ObjectiveBars(view).figure();
    }

    private Figure figure() {
        long behind = rows.stream()
                .filter(row -> row.pace().standing() == Pace.Standing.BEHIND)
                .count();
        boolean isMarked = rows.stream().anyMatch(row -> row.pace().due().isPresent());
        return new Figure(
                speech.phrase("progress.chart", behind, rows.size()),
                speech.phrase(
                        "progress.chart.subtitle",
                        view.contract().kind().levels().get(0)),
                rows.stream().map(this::spoken).collect(Collectors.joining(" ")),
                new ProgressBars(rows.stream().map(this::bar).toList(), isMarked ? speech.say("progress.due") : ""),
                Optional.empty(),
                rows.stream().map(ObjectiveProgress::name).toList());
    }

    private ProgressBars.Bar bar(ObjectiveProgress row) {
        if (row.progress().counted() == 0) {
            return new ProgressBars.Bar(row.name().plain(), OptionalDouble.empty(), speech.say("not-applicable"));
        }
        String reached = share(row.pace().reached());
        return new ProgressBars.Bar(
                row.name().plain(),
                number(row.pace().reached()),
                number(row.pace().due()),
                row.progress().late() == 0
                        ? reached
                        : speech.say("progress.bar", reached, row.progress().late()));
    }

    private static OptionalDouble number(Optional<BigDecimal> share) {
        return share.map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(speech::percent).orElse("–");
    }

    private String spoken(ObjectiveProgress row) {
        String name = row.name().plain();
        if (row.progress().counted() == 0) {
            return speech.say("progress.spoken.none", name);
        }
        String reached = share(row.pace().reached());
        int late = row.progress().late();
        return row.pace()
                .due()
                .map(due -> speech.say("progress.spoken.due", name, reached, late, speech.percent(due)))
                .orElseGet(() -> speech.say("progress.spoken", name, reached, late));
    }
}
