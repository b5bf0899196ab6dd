package org.cldess.reporting.meeting;

import java.util.List;
import java.util.stream.IntStream;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.BulletList;
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
 * Composes {@link org.cldess.reporting.Reports#ITINERARIES}: on paper one A5 side for each person and nothing else; on
 * screen first a list of the persons, whose links lead to one itinerary each.
 */
public final class ItinerariesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "itineraires", Texts.WORDS.message("itineraries.title"), ItinerariesReport::of)
            .holding(Texts.WORDS.message("itineraries.holds"))
            .alsoFor(Reader.FACILITATOR, Reader.ACTOR)
            .concerning(dossier -> !dossier.meetings().isEmpty());

    private ItinerariesReport() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<PlannedMeeting> meetings = PlannedMeeting.all(view).stream()
                .filter(planned -> !planned.seats().isEmpty())
                .toList();
        Report.Builder report = Report.named(KIND.name(), speech.say("itineraries.title"), view.edition())
                .state(PlannedMeeting.editions(speech, meetings));
        if (meetings.isEmpty()) {
            return report.add(Sections.nothingYet(speech.say("itineraries.none")))
                    .addAll(ClosingSections.related(view))
                    .add(ClosingSections.section(view, speech.say("sources.sheets")))
                    .build();
        }
        meetings.forEach(planned -> report.add(list(planned)));
        meetings.forEach(planned -> report.addAll(MeetingItineraries.sections(planned)));
        return report.addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.sheets")).on(Sheet.NONE))
                .build();
    }

    private static Section list(PlannedMeeting planned) {
        List<Attendee> attendees = planned.attendees();
        List<Phrase> links = IntStream.range(0, attendees.size())
                .mapToObj(index -> Phrase.EMPTY.link(
                        planned.name(attendees.get(index)), "#" + MeetingItineraries.id(planned, index)))
                .toList();
        return new Section(
                planned.id("personnes"),
                planned.title(planned.speech().say("itineraries.list")),
                Sheet.NONE,
                List.of(BulletList.of(BulletList.Marker.BULLET, links)));
    }
}
