package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.encounter.Encounter;
import org.cldess.encounter.Itinerary;
import org.cldess.matching.Participant;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/** Each participant's own way through the meeting, on a sheet to hand out. */
final class MeetingItineraries {
    private final PlannedMeeting planned;
    private final Speech speech;

    private MeetingItineraries(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
    }

    static List<Section> sections(PlannedMeeting planned) {
        if (planned.plan().size() == 0) {
            return List.of();
        }
        MeetingItineraries itineraries = new MeetingItineraries(planned);
        return planned.plan().itineraries().stream()
                .sorted(Comparator.comparing(
                                (Itinerary itinerary) -> planned.speech().say(planned.sideOf(itinerary.participant())))
                        .thenComparing(itinerary ->
                                planned.name(itinerary.participant()).plain()))
                .map(itineraries::section)
                .toList();
    }

    private Section section(Itinerary itinerary) {
        Participant participant = itinerary.participant();
        List<Block> blocks = new ArrayList<>();
        String count = speech.say(
                "itinerary.count",
                itinerary.encounters().size(),
                itinerary.freeRounds().size());
        blocks.add(Paragraph.of(greeting(participant).then(" ").then(count)));
        blocks.add(table(itinerary));
        return new Section(
                planned.id("itineraire") + "-" + participant.key(),
                speech.phrase("itinerary.title", planned.name(participant), planned.side(planned.sideOf(participant))),
                Sheet.A5,
                blocks);
    }

    private Phrase greeting(Participant participant) {
        Phrase hello = speech.phrase("itinerary.hello", planned.name(participant));
        Phrase title = speech.typed(planned.meeting().title());
        return planned.meeting()
                .date()
                .value()
                .map(day -> hello.then(" ").then(speech.phrase("itinerary.meeting.day", title, day)))
                .orElse(hello.then(" ").then(speech.phrase("itinerary.meeting", title)));
    }

    private Table table(Itinerary itinerary) {
        Table.Builder table = Table.captioned(speech.phrase("itinerary.table", planned.name(itinerary.participant())))
                .column(speech.say("column.round"), Table.Align.CENTRE)
                .column(speech.say("column.hour"), Table.Align.LEFT)
                .column(speech.say("column.table"), Table.Align.CENTRE)
                .column(speech.say("column.you-meet"), Table.Align.LEFT)
                .column(speech.say("column.follow-up"), Table.Align.LEFT);
        IntStream.rangeClosed(1, planned.plan().rounds().size()).forEach(round -> table.row(row(itinerary, round)));
        return table.build();
    }

    private List<Cell> row(Itinerary itinerary, int round) {
        Optional<Encounter> encounter = itinerary.encounters().stream()
                .filter(met -> met.round() == round)
                .findFirst();
        Cell hour = planned.hour(round).map(Cell::of).orElseGet(planned::noHour);
        if (encounter.isEmpty()) {
            return List.of(
                    speech.cell(round),
                    hour,
                    Cell.NOT_APPLICABLE,
                    Cell.of(speech.say("itinerary.free")),
                    Cell.NOT_APPLICABLE);
        }
        Participant partner = encounter.get().partnerOf(itinerary.participant());
        return List.of(
                speech.cell(round),
                hour,
                speech.cell(encounter.get().table()),
                Cell.of(partnerAndReasons(itinerary.participant(), partner)),
                Cell.BLANK);
    }

    /** Whom one meets, in bold, and why; when and where stand in the other columns. */
    private List<Phrase> partnerAndReasons(Participant participant, Participant partner) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.EMPTY.strong(planned.name(partner)));
        BriefReasons.of(planned, participant, partner).stream()
                .reduce((line, next) -> line.then("\u00A0· ").then(next))
                .ifPresent(lines::add);
        return lines;
    }
}
