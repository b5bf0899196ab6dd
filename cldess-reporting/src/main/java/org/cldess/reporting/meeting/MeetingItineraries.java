package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.encounter.SeatedPair;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/** The itinerary of each participant through the meeting, on a sheet to hand out. */
final class MeetingItineraries {
    private final PlannedMeeting planned;
    private final Speech speech;

    private MeetingItineraries(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
    }

    static List<Section> sections(PlannedMeeting planned) {
        if (planned.seats().isEmpty()) {
            return List.of();
        }
        MeetingItineraries itineraries = new MeetingItineraries(planned);
        List<ActorId> participants = planned.participants();
        return IntStream.range(0, participants.size())
                .mapToObj(index -> itineraries.section(index + 1, participants.get(index)))
                .toList();
    }

    /** Returns the sheet of a participant. Its id is a number, because the id of a person may be a name. */
    private Section section(int number, ActorId participant) {
        int free = planned.freeRounds(participant).size();
        String count = speech.say("itinerary.count", planned.encounters(participant), free);
        List<Block> blocks = List.of(
                Paragraph.of(planned.markedSide(participant)),
                Paragraph.of(meeting().then(" ").then(count)),
                table(participant));
        return new Section(
                planned.id("itineraire") + "-" + number,
                planned.name(participant),
                Sheet.A5,
                planned.edition(),
                blocks);
    }

    private Phrase meeting() {
        Phrase title = speech.typed(planned.meeting().title());
        return planned.meeting()
                .date()
                .value()
                .map(day -> speech.phrase("itinerary.meeting.day", title, day))
                .orElse(speech.phrase("itinerary.meeting", title));
    }

    private Table table(ActorId participant) {
        boolean isExplained = IntStream.rangeClosed(1, planned.rounds())
                .boxed()
                .flatMap(round -> planned.seats(participant, round).stream())
                .flatMap(pair -> reasons(participant, pair).stream())
                .findAny()
                .isPresent();
        Table.Builder table = Table.captioned(speech.phrase("itinerary.table", planned.name(participant)))
                .column(speech.say("column.round"), Table.Align.LEFT)
                .column(speech.say("column.table"), Table.Align.CENTRE)
                .column(speech.say(isExplained ? "column.you-meet-why" : "column.you-meet"), Table.Align.LEFT)
                .column(speech.say("column.follow-up"), Table.Align.LEFT);
        IntStream.rangeClosed(1, planned.rounds())
                .forEach(round -> rows(participant, round).forEach(row -> table.row(row)));
        return table.build();
    }

    private List<List<Cell>> rows(ActorId participant, int round) {
        List<SeatedPair> pairs = planned.seats(participant, round);
        Cell when = when(round);
        if (pairs.isEmpty()) {
            return List.of(List.of(
                    when,
                    Cell.NOT_APPLICABLE,
                    Cell.of(speech.say(
                            planned.isThere(participant, round) ? "itinerary.free" : "itinerary.not-expected")),
                    Cell.NOT_APPLICABLE));
        }
        return pairs.stream()
                .map(pair -> List.of(
                        when, speech.cell(pair.table()), Cell.of(partnerAndReasons(participant, pair)), Cell.BLANK))
                .toList();
    }

    /** The round, and below it the hour, which leaves room for writing in the last column. */
    private Cell when(int round) {
        Optional<String> unknown =
                planned.noHour().equals(Cell.MISSING) ? Optional.of(speech.say("itinerary.no-hour")) : Optional.empty();
        return Cell.of(Stream.concat(Stream.of(speech.number(round)), planned.hour(round).or(() -> unknown).stream())
                .map(Phrase::of)
                .toList());
    }

    /** The partner, in bold, and the reasons to meet; time and place are in the other columns. */
    private List<Phrase> partnerAndReasons(ActorId participant, SeatedPair pair) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.EMPTY.strong(planned.name(PlannedMeeting.partner(participant, pair))));
        reasons(participant, pair).stream()
                .reduce((line, next) -> line.then("\u00A0· ").then(next))
                .ifPresent(lines::add);
        return lines;
    }

    private List<Phrase> reasons(ActorId participant, SeatedPair pair) {
        return BriefReasons.of(planned, pair, PlannedMeeting.partner(participant, pair));
    }
}
