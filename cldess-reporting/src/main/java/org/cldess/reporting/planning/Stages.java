package org.cldess.reporting.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.planning.ContributionTime;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.reporting.chart.Timeline;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The stages of a planning document on a timeline, with the time left for a contribution. */
final class Stages {
    private final View view;
    private final Speech speech;
    private final PlanningDocument document;
    private final List<PlanningStep> steps;

    Stages(View view, PlanningDocument document) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.document = document;
        this.steps = document.stages().stream()
                .sorted(Comparator.comparing(PlanningStep::stage))
                .toList();
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    Table table() {
        Table.Builder table = Table.captioned(speech.say("stages.table"))
                .column(speech.say("column.stage"), Table.Align.LEFT)
                .column(speech.say("column.planned-on"), Table.Align.LEFT)
                .column(speech.say("column.reached"), Table.Align.LEFT)
                .column(speech.say("column.until"), Table.Align.LEFT);
        steps.forEach(step -> table.row(
                Cell.of(speech.capital(speech.phrase(step.stage()))),
                speech.cell(step.planned(), speech.say("stages.no-day")),
                speech.cell(step.reached(), speech.say("not-yet")),
                step.until().value().isPresent() || lasts(step.stage())
                        ? speech.cell(step.until(), speech.say("stages.no-day"))
                        : Cell.NOT_APPLICABLE));
        return table.build();
    }

    private static boolean lasts(PlanningStage stage) {
        return stage == PlanningStage.CONSULTATION || stage.hearsThePublic();
    }

    /** Returns the timeline; empty if no stage has a date. */
    Optional<Figure> figure() {
        List<Timeline.Event> events = new ArrayList<>();
        for (PlanningStep step : steps) {
            day(step)
                    .ifPresent(day -> events.add(new Timeline.Event(
                            speech.say("stages.event", speech.shortDate(day), speech.say(step.stage())), day)));
        }
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Optional<Timeline.Period> moment = moment();
        String spoken = events.stream().map(Timeline.Event::label).collect(Collectors.joining(". "));
        return Optional.of(new Figure(
                speech.phrase("stages.title", speech.typed(document.title())),
                speech.phrase("stages.subtitle", view.day()),
                spoken + moment.map(period -> ". " + period.label()).orElse("") + ".",
                new Timeline(view.day(), moment.stream().toList(), events, speech.locale()),
                Optional.of(table())));
    }

    private static Optional<LocalDate> day(PlanningStep step) {
        return step.reached().value().or(() -> step.planned().value());
    }

    /**
     * The period from the day of the view to the last day on which a contribution arrives in time, if that day is
     * known.
     */
    private Optional<Timeline.Period> moment() {
        ContributionTime time = document.contributionOn(view.day());
        Optional<LocalDate> last = switch (time) {
            case BEST -> document.find(PlanningStage.DEBATE).flatMap(Stages::day);
            case STILL_OPEN ->
                steps.stream()
                        .filter(step -> step.stage().hearsThePublic())
                        .findFirst()
                        .flatMap(step -> step.until().value().or(() -> day(step)));
            case TOO_LATE, UNKNOWN -> Optional.empty();
        };
        return last.filter(end -> !end.isBefore(view.day()))
                .map(end -> new Timeline.Period(speech.say("stages.moment", end), view.day(), end));
    }
}
