package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#MEETING}: when and where, who is free in which round, who meets whom at
 * which table, what came of it, and last the proof of the plan. An adopted plan is followed; until a plan is adopted,
 * it is computed from the facts in the dossier.
 */
public final class MeetingReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "rencontre", Texts.WORDS.message("meeting.title"), MeetingReport::of)
            .holding(Texts.WORDS.message("meeting.holds"))
            .firstFor(Reader.FACILITATOR)
            .alsoFor(Reader.ACTOR)
            .concerning(dossier -> !dossier.meetings().isEmpty());

    private MeetingReport() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<PlannedMeeting> meetings = PlannedMeeting.all(view);
        Report.Builder report = meetings.size() == 1
                ? Report.named(
                        KIND.name(), speech.typed(meetings.get(0).meeting().title()), view.edition())
                : Report.named(KIND.name(), speech.say("meeting.title"), view.edition());
        report.state(PlannedMeeting.editions(speech, meetings));
        if (meetings.isEmpty()) {
            report.add(Sections.nothingYet(speech.say("meeting.none")));
        }
        return report.shortTitle(speech.say("meeting.title"))
                .addAll(plans(meetings))
                .addAll(EncounterOutcomes.section(view).stream()
                        .filter(all -> !meetings.isEmpty())
                        .toList())
                .addAll(proofs(meetings))
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        List.of(speech.say("sources.meeting")),
                        asksPlaces(view) ? ClosingSections.places(view) : List.of()))
                .build();
    }

    private static boolean asksPlaces(View view) {
        return view.dossier().meetings().stream()
                .flatMap(meeting -> meeting.criteria().stream())
                .anyMatch(stated -> stated.criterion().asksPlaces());
    }

    private static List<Block> plans(List<PlannedMeeting> meetings) {
        List<Block> blocks = new ArrayList<>();
        for (PlannedMeeting meeting : meetings) {
            blocks.add(MeetingSummary.desk(meeting));
            MeetingByes.section(meeting).ifPresent(blocks::add);
            blocks.addAll(MeetingGrid.sections(meeting));
            MeetingOutcomes.section(meeting).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** Why the plan is the best one, for those who ask: nobody needs it on the day. */
    private static List<Block> proofs(List<PlannedMeeting> meetings) {
        List<Block> blocks = new ArrayList<>();
        for (PlannedMeeting meeting : meetings) {
            if (!meeting.seats().isEmpty()) {
                MeetingSummary.proof(meeting).ifPresent(blocks::add);
            }
            MeetingGaps.section(meeting).ifPresent(blocks::add);
            MeetingFairness.section(meeting).ifPresent(blocks::add);
        }
        return blocks;
    }
}
