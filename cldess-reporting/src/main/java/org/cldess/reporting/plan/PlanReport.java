package org.cldess.reporting.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.ActionPlan;
import org.cldess.reporting.action.ActionOrder;
import org.cldess.reporting.action.Calendar;
import org.cldess.reporting.action.ObjectiveBars;
import org.cldess.reporting.action.OffTrackActions;
import org.cldess.reporting.action.Verdict;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#PLAN}: the verdict and the progress of each objective, the actions that
 * are off track, the calendar of the year, the objectives with their counts, a calendar for each objective of the first
 * level and the table of all actions. The links between actions are on their sheets.
 */
public final class PlanReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of("plan", Texts.WORDS.message("plan.title"), PlanReport::of)
            .holding(Texts.WORDS.message("plan.holds"))
            .firstFor(Reader.OFFICIAL)
            .alsoFor(Reader.FACILITATOR, Reader.INHABITANT)
            .concerning(dossier -> !dossier.actions().isEmpty());

    private final View view;
    private final Speech speech;
    private final ActionPlan plan;

    private PlanReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.plan = ActionPlan.of(view.day(), view.contract().objectives(), view.actions());
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
        OffTrackActions.section(view).ifPresent(blocks::add);
        blocks.add(Calendar.ofYear(view));
        blocks.add(new ObjectiveTree(view, plan).section());
        calendars().ifPresent(blocks::add);
        blocks.add(new PlanTable(view, plan, new ActionOrder(view)).section());
        return blocks;
    }

    private Optional<Block> parts() {
        int parts = view.actions().size() - plan.actions().size();
        return parts == 0
                ? Optional.empty()
                : Optional.of(new Paragraph(Phrase.of(speech.say("plan.verdict.parts", parts)), Paragraph.Tone.SMALL));
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
