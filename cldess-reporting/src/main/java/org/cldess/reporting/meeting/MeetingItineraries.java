package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/**
 * The itinerary of each person through the meeting, on one side to hand out: where to be when, whom to meet and why,
 * the break, and boxes to tick.
 */
final class MeetingItineraries {
    private final PlannedMeeting planned;
    private final Speech speech;

    private MeetingItineraries(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
    }

    static List<Section> sections(PlannedMeeting planned) {
        MeetingItineraries itineraries = new MeetingItineraries(planned);
        List<Attendee> attendees = planned.attendees();
        return IntStream.range(0, attendees.size())
                .mapToObj(index -> itineraries.section(id(planned, index), attendees.get(index)))
                .toList();
    }

    /**
     * Returns the id of the sheet of a person by its place in the list. It is a number, because the id of a person may
     * be a name.
     */
    static String id(PlannedMeeting planned, int index) {
        return planned.id("itineraire") + "-" + (index + 1);
    }

    private Section section(String id, Attendee attendee) {
        int free = planned.freeRounds(attendee).size();
        Phrase count =
                speech.phrase("itinerary.count", (int) planned.seats(attendee).count(), free);
        List<Block> blocks = List.of(
                Paragraph.of(planned.markedSide(attendee.participant())
                        .then("\u00A0· ")
                        .then(speech.typed(planned.meeting().title()))),
                Paragraph.of(planned.whenAndWhere()
                        .map(when -> when.then(". ").then(count))
                        .orElse(count)),
                table(attendee));
        return new Section(id, planned.name(attendee), Sheet.A5, planned.edition(), blocks);
    }

    private Table table(Attendee attendee) {
        boolean isExplained = IntStream.rangeClosed(1, planned.rounds())
                .boxed()
                .flatMap(round -> planned.seats(attendee, round).stream())
                .flatMap(pair -> reasons(attendee, pair).stream())
                .findAny()
                .isPresent();
        Table.Builder table = Table.captioned(speech.phrase("itinerary.table", planned.name(attendee)))
                .column(speech.say("column.round"), Table.Align.LEFT)
                .column(speech.say("column.table"), Table.Align.CENTRE)
                .column(speech.say(isExplained ? "column.you-meet-why" : "column.you-meet"), Table.Align.LEFT)
                .column(speech.say("column.follow-up"), Table.Align.LEFT);
        for (int round = 1; round <= planned.rounds(); round++) {
            rows(attendee, round).forEach(table::row);
            planned.breakAfter(round).ifPresent(table::group);
        }
        return table.build();
    }

    private List<List<Cell>> rows(Attendee attendee, int round) {
        List<SeatedPair> pairs = planned.seats(attendee, round);
        Cell when = when(round);
        if (pairs.isEmpty()) {
            return List.of(List.of(
                    when,
                    Cell.NOT_APPLICABLE,
                    Cell.of(speech.say(planned.isThere(attendee, round) ? "itinerary.free" : "itinerary.not-expected")),
                    Cell.NOT_APPLICABLE));
        }
        return pairs.stream()
                .map(pair -> List.of(
                        when,
                        speech.cell(pair.table()),
                        Cell.of(partnerAndReasons(attendee, pair)),
                        Cell.of(List.of(
                                speech.phrase("itinerary.box", speech.say("itinerary.again")),
                                speech.phrase("itinerary.box", speech.say("itinerary.over"))))))
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

    /** The partner, in bold, the persons who come for it, and the reasons to meet. */
    private List<Phrase> partnerAndReasons(Attendee attendee, SeatedPair pair) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(planned.partnerAndPersons(pair, side(attendee, pair).other()));
        reasons(attendee, pair).stream()
                .reduce((line, next) -> line.then("\u00A0· ").then(next))
                .ifPresent(lines::add);
        return lines;
    }

    private static Side side(Attendee attendee, SeatedPair pair) {
        return pair.first().equals(attendee.participant()) ? Side.FIRST : Side.SECOND;
    }

    private List<Phrase> reasons(Attendee attendee, SeatedPair pair) {
        return BriefReasons.of(planned, pair, PlannedMeeting.partner(attendee.participant(), pair));
    }
}
