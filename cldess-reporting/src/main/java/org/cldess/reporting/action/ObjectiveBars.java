package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.action.Progress;
import org.cldess.contract.text.Objective;
import org.cldess.reporting.chart.ProgressBars;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** A bar for the progress of each objective of the first level, with a mark where it should be by now. */
public final class ObjectiveBars {
    /** The progress of an objective, or of the actions that serve none. Two objectives may have the same name. */
    private record Row(Phrase name, Progress progress, Pace pace) {}

    private final View view;
    private final Speech speech;
    private final List<Row> rows = new ArrayList<>();

    private ObjectiveBars(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        for (Objective objective : view.contract().objectives()) {
            rows.add(row(view.name(objective), Optional.of(objective)));
        }
        Row without = row(Phrase.of(speech.say("progress.no-objective")), Optional.empty());
        if (without.progress().all() > 0) {
            rows.add(without);
        }
    }

    private Row row(Phrase name, Optional<Objective> objective) {
        List<Action> actions = view.actions().stream()
                .filter(action ->
                        Objectives.ofFirstLevel(view, action).map(Objective::id).equals(objective.map(Objective::id)))
                .toList();
        return new Row(name, Progress.of(actions, view.day()), Pace.of(view, actions));
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
                Optional.empty());
    }

    private ProgressBars.Bar bar(Row row) {
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

    private String spoken(Row row) {
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
