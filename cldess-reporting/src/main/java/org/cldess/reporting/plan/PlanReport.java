package org.cldess.reporting.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionPlan;
import org.cldess.action.Progress;
import org.cldess.contract.text.Objective;
import org.cldess.reporting.action.ActionOrder;
import org.cldess.reporting.action.Calendar;
import org.cldess.reporting.action.NextDates;
import org.cldess.reporting.action.ObjectiveBars;
import org.cldess.reporting.action.Verdict;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#PLAN}: the verdict and the progress of each objective, the actions that
 * are off track, the calendar of the year, the objectives with their counts, a calendar for each objective of the first
 * level, the table of all actions, the next dates and the
 * links between actions.
 */
public final class PlanReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of("plan", Texts.WORDS.message("plan.title"), PlanReport::of)
            .concerning(dossier -> !dossier.actions().isEmpty());

    private static final int NEXT_DAYS = 90;

    private final View view;
    private final Speech speech;
    private final ActionPlan plan;
    private final Progress progress;

    private PlanReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.plan = ActionPlan.of(view.day(), view.contract().objectives(), view.actions());
        this.progress = plan.progress();
    }

    private static Report of(View view) {
        PlanReport report = new PlanReport(view);
        return Report.named(KIND.name(), report.speech.say("plan.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view, report.speech.say("sources.actions"), report.speech.say("sources.funding")))
                .build();
    }

    private List<Block> blocks() {
        if (view.actions().isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("progress.empty")));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Verdict(view).notice(), ObjectiveBars.of(view)));
        parts().ifPresent(blocks::add);
        new OffTrackActions(view).section().ifPresent(blocks::add);
        blocks.add(Calendar.ofYear(view));
        blocks.add(tree());
        calendars().ifPresent(blocks::add);
        ActionOrder order = new ActionOrder(view);
        blocks.add(new PlanTable(view, plan, order).section());
        blocks.add(Section.of("echeances", speech.say("plan.next", NEXT_DAYS), NextDates.within(view, NEXT_DAYS)));
        new PlanLinks(view, order).section().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> parts() {
        int parts = view.actions().size() - plan.actions().size();
        return parts == 0
                ? Optional.empty()
                : Optional.of(new Paragraph(Phrase.of(speech.say("plan.verdict.parts", parts)), Paragraph.Tone.SMALL));
    }

    /** The objectives as a tree, with the counts of their actions. */
    private Section tree() {
        Table.Builder table = Table.captioned(speech.say("plan.tree"))
                .column(speech.say("column.objective"), Table.Align.LEFT)
                .column(speech.say("column.actions"), Table.Align.RIGHT)
                .column(speech.say("column.done"), Table.Align.RIGHT)
                .column(speech.say("column.late"), Table.Align.RIGHT)
                .column(speech.say("column.progress"), Table.Align.RIGHT);
        view.contract().objectives().forEach(objective -> rows(table, objective, true));
        List<Action> aimless = view.actions().stream()
                .filter(action -> plan.objective(action).isEmpty())
                .toList();
        if (!aimless.isEmpty()) {
            table.row(cells(Phrase.of(speech.say("progress.no-objective")), Progress.of(aimless, view.day())));
        }
        return Section.of(
                "objectifs",
                speech.say("plan.tree"),
                table.total(cells(Phrase.of(speech.say("total")), progress))
                        .note(speech.say("plan.tree.note"))
                        .build());
    }

    private void rows(Table.Builder table, Objective objective, boolean first) {
        Phrase name = view.name(objective);
        table.row(cells(first ? Phrase.EMPTY.strong(name) : name, plan.progress(objective.id())));
        objective.parts().forEach(part -> rows(table, part, false));
    }

    private List<Cell> cells(Phrase name, Progress some) {
        return List.of(
                Cell.of(name),
                speech.cell(some.counted()),
                speech.cell(some.done()),
                speech.cell(some.late()),
                some.weighted().map(speech::percentCell).orElse(Cell.NOT_APPLICABLE));
    }

    /** The calendar of each objective of the first level that has an action with a date; short ones share a page. */
    private Optional<Section> calendars() {
        List<Section> each = Calendar.byObjective(view).toList();
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "calendriers", Phrase.of(speech.say("plan.calendars")), Sheet.SAME, List.copyOf(each)));
    }
}
