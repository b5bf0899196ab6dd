package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#MEETING}: who meets whom, when, at which table and why. An adopted plan
 * is followed; until a plan is adopted, it is computed from the facts in the dossier.
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
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        List.of(speech.say("sources.meeting")),
                        asksPlaces(view) ? ClosingSections.places(view) : List.of()))
                .addAll(itineraries(meetings))
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
            blocks.add(MeetingSummary.section(meeting));
            blocks.addAll(MeetingGrid.sections(meeting));
            MeetingFairness.section(meeting).ifPresent(blocks::add);
            MeetingByes.section(meeting).ifPresent(blocks::add);
            MeetingGaps.section(meeting).ifPresent(blocks::add);
            MeetingOutcomes.section(meeting).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** The sheets that are handed out individually. */
    private static List<Section> itineraries(List<PlannedMeeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> MeetingItineraries.sections(meeting).stream())
                .toList();
    }
}
