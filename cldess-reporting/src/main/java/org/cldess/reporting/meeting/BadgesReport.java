package org.cldess.reporting.meeting;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Guest;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
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
 * Composes {@link org.cldess.reporting.Reports#BADGES}: the badges to cut out, with nothing else on paper. A badge
 * names the person if it is recorded who comes, otherwise only the body.
 */
public final class BadgesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of("badges", Texts.WORDS.message("badges.title"), BadgesReport::of)
            .holding(Texts.WORDS.message("badges.holds"))
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier -> !dossier.meetings().isEmpty());

    private final PlannedMeeting planned;

    private BadgesReport(PlannedMeeting planned) {
        this.planned = planned;
    }

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<BadgesReport> meetings = PlannedMeeting.all(view).stream()
                .filter(planned -> !planned.participants().isEmpty())
                .map(BadgesReport::new)
                .toList();
        Report.Builder report = Report.named(KIND.name(), speech.say("badges.title"), view.edition())
                .state(PlannedMeeting.editions(
                        speech,
                        meetings.stream().map(meeting -> meeting.planned).toList()));
        if (meetings.isEmpty()) {
            report.add(Sections.nothingYet(speech.say("badges.none")));
            return report.addAll(ClosingSections.related(view))
                    .add(ClosingSections.section(view, speech.say("sources.badges")))
                    .build();
        }
        report.add(new Section(
                "usage",
                speech.phrase("badges.print"),
                Sheet.NONE,
                List.of(Notice.of(Notice.Kind.INFORMATION, speech.say("badges.use")))));
        meetings.forEach(meeting -> report.add(meeting.badges()));
        return report.addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.badges")).on(Sheet.NONE))
                .build();
    }

    private Block badges() {
        List<BulletList.Entry> badges =
                planned.participants().stream().flatMap(this::badges).toList();
        return new BulletList(BulletList.Marker.BADGE, badges);
    }

    /** One badge for each person who is known to come, and one for each further representative of the guest. */
    private Stream<BulletList.Entry> badges(ActorId participant) {
        return planned.attendees(participant).stream().flatMap(this::badges);
    }

    private Stream<BulletList.Entry> badges(Attendee attendee) {
        ActorId participant = attendee.participant();
        List<Phrase> persons = planned.persons(attendee);
        int representatives = attendee.person() == Attendee.ALL
                ? planned.guest(participant).map(Guest::representatives).orElse(1)
                : 1;
        int others = Math.max(0, representatives - persons.size());
        List<Phrase> below = List.of(planned.markedSide(participant), planned.first(attendee));
        BulletList.Entry ofBody = badge(planned.name(attendee), below);
        return Stream.concat(
                persons.stream()
                        .map(person -> badge(
                                person,
                                Stream.concat(Stream.of(planned.name(participant)), below.stream())
                                        .toList())),
                Collections.nCopies(others, ofBody).stream());
    }

    private static BulletList.Entry badge(Phrase name, List<Phrase> below) {
        return new BulletList.Entry(
                name,
                below.stream()
                        .map(line -> new BulletList.Entry(line, List.of()))
                        .toList());
    }
}
