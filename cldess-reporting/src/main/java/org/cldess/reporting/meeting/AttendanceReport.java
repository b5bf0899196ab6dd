package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.disclosure.Audience;
import org.cldess.language.Typography;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#ATTENDANCE}: who is expected, on which side, where each begins, whom to
 * call if a guest is late, and room to tick who came.
 */
public final class AttendanceReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "feuille-presence", Texts.WORDS.message("attendance.title"), AttendanceReport::of)
            .holding(Texts.WORDS.message("attendance.holds"))
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier -> !dossier.meetings().isEmpty());

    private final PlannedMeeting planned;
    private final Speech speech;

    private AttendanceReport(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
    }

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<PlannedMeeting> meetings = PlannedMeeting.all(view).stream()
                .filter(planned -> !planned.participants().isEmpty())
                .toList();
        Report.Builder report = Report.named(KIND.name(), speech.say("attendance.title"), view.edition())
                .state(PlannedMeeting.editions(speech, meetings));
        if (meetings.isEmpty()) {
            report.add(Sections.nothingYet(speech.say("attendance.none")));
        }
        meetings.forEach(planned -> report.add(new AttendanceReport(planned).section()));
        return report.addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.attendance")))
                .build();
    }

    private Section section() {
        boolean isReachable = planned.view().audience().sees(Audience.COMMITTEE);
        Table.Builder table = Table.captioned(planned.whenAndWhere().orElseGet(() -> speech.phrase("attendance.title")))
                .column(speech.say("column.participant"), Table.Align.LEFT)
                .column(speech.say("column.side"), Table.Align.LEFT)
                .column(speech.say("badges.first"), Table.Align.LEFT);
        if (isReachable) {
            table.column(speech.say("attendance.call"), Table.Align.LEFT);
        }
        table.column(speech.say("attendance.here"), Table.Align.LEFT);
        for (Attendee attendee : planned.attendees()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(who(attendee)),
                    Cell.of(planned.markedSide(attendee.participant())),
                    Cell.of(planned.first(attendee))));
            if (isReachable) {
                row.add(telephone(attendee));
            }
            row.add(Cell.BLANK);
            table.row(row);
        }
        return new Section(
                planned.id("accueil"),
                planned.title(
                        speech.say("attendance.expected", planned.attendees().size())),
                Sheet.SAME,
                List.of(table.build()));
    }

    private List<Phrase> who(Attendee attendee) {
        Stream<Phrase> persons = attendee.person() == Attendee.ALL ? planned.persons(attendee).stream() : Stream.of();
        return Stream.concat(Stream.of(planned.name(attendee)), persons).toList();
    }

    /** The telephones of the persons who come; of the first contact of the body who has one if none is known. */
    private Cell telephone(Attendee attendee) {
        List<String> own = planned.contacts(attendee).stream()
                .flatMap(person -> person.telephone().value().stream())
                .toList();
        Optional<String> ofBody =
                planned.view().findActor(attendee.participant()).map(Actor::contacts).orElse(List.of()).stream()
                        .filter(person -> person.isUsableOn(planned.view().day()))
                        .map(Contact::telephone)
                        .flatMap(telephone -> telephone.value().stream())
                        .findFirst();
        List<Phrase> lines = (own.isEmpty() ? ofBody.stream() : own.stream())
                .map(number -> Phrase.of(number.replace(' ', Typography.NO_BREAK_SPACE)))
                .toList();
        return lines.isEmpty() ? Cell.MISSING : Cell.of(lines);
    }
}
