package org.cldess.reporting.objective;

import java.util.List;
import org.cldess.action.ActionPlan;
import org.cldess.contract.text.Objective;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#OBJECTIVE_SHEETS}: a list that leads to the sheets, then a sheet for
 * each objective of the first level.
 */
public final class ObjectiveSheets {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    Place.OBJECTIVE.report(), Texts.WORDS.message("sheets.title"), ObjectiveSheets::of)
            .holding(Texts.WORDS.message("sheets.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.FACILITATOR, Reader.ACTOR, Reader.INHABITANT)
            .concerning(dossier -> !dossier.actions().isEmpty()
                    && !dossier.contract().objectives().isEmpty());

    private ObjectiveSheets() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<Objective> objectives = view.contract().objectives();
        ActionPlan plan = ActionPlan.of(view.day(), objectives, view.actions());
        List<ObjectiveSheet> sheets = objectives.stream()
                .map(objective -> new ObjectiveSheet(view, plan, objective))
                .toList();
        Report.Builder report = Report.named(KIND.name(), speech.say("sheets.title"), view.edition());
        if (sheets.isEmpty()) {
            report.add(Sections.nothingYet(speech.say("sheets.empty")));
        } else {
            report.add(index(speech, sheets))
                    .addAll(sheets.stream().map(ObjectiveSheet::section).toList());
        }
        return report.addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        speech.say("sources.actions"),
                        speech.say("sources.funding"),
                        speech.say("sources.achievement")))
                .build();
    }

    private static Section index(Speech speech, List<ObjectiveSheet> sheets) {
        List<Phrase> lines = sheets.stream().map(ObjectiveSheet::line).toList();
        return Section.of("objectifs", speech.say("sheets.index"), BulletList.of(BulletList.Marker.BULLET, lines));
    }
}
