package org.cldess.reporting.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Side;
import org.cldess.reporting.chart.StackedBars;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/**
 * The fairness of a plan: how many participants have how many encounters, and the total score of each participant’s
 * encounters.
 */
final class MeetingFairness {
    private final PlannedMeeting planned;
    private final Speech speech;
    private final NavigableMap<Integer, List<ActorId>> byEncounters = new TreeMap<>(Comparator.reverseOrder());

    private MeetingFairness(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
        planned.participants()
                .forEach(participant -> byEncounters
                        .computeIfAbsent(planned.encounters(participant), count -> new ArrayList<>())
                        .add(participant));
    }

    static Optional<Section> section(PlannedMeeting planned) {
        return planned.seats().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        planned.id("equite"),
                        planned.title(planned.speech().say("fairness.title")),
                        Sheet.SAME,
                        new MeetingFairness(planned).blocks()));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(encounters()));
        if (!planned.view().audience().sees(Audience.COMMITTEE)) {
            blocks.add(Notice.of(Notice.Kind.RESERVED, speech.say("reserved.committee")));
        } else {
            blocks.add(persons());
        }
        return blocks;
    }

    private Figure encounters() {
        int maximum = byEncounters.firstKey();
        int minimum = byEncounters.lastKey();
        Phrase title = maximum == minimum
                ? speech.phrase("fairness.same", maximum)
                : speech.phrase("fairness.between", minimum, maximum);
        List<StackedBars.Bar> bars = new ArrayList<>();
        Table.Builder table = Table.captioned(speech.say("fairness.encounters"))
                .column(speech.say("fairness.how-many"), Table.Align.LEFT);
        for (Side side : Side.values()) {
            table.column(planned.side(side), Table.Align.RIGHT);
        }
        byEncounters.forEach((count, who) -> {
            List<Long> numbers = Stream.of(Side.values())
                    .map(side -> who.stream()
                            .filter(participant -> planned.sideOf(participant) == side)
                            .count())
                    .toList();
            String label = speech.say("fairness.count", count);
            bars.add(new StackedBars.Bar(
                    label, "", numbers.stream().map(BigDecimal::valueOf).toList()));
            List<Cell> row = new ArrayList<>(List.of(Cell.of(label)));
            numbers.forEach(number -> row.add(Cell.number(number, speech.number(number))));
            table.row(row);
        });
        return new Figure(
                title,
                speech.phrase("fairness.encounters.unit"),
                spoken(bars),
                StackedBars.of(
                        Stream.of(Side.values())
                                .map(side -> planned.side(side).plain())
                                .toList(),
                        bars,
                        "",
                        speech.locale()),
                Optional.of(table.build()));
    }

    private String spoken(List<StackedBars.Bar> bars) {
        return bars.stream()
                .map(bar -> speech.say(
                        "fairness.spoken",
                        bar.label(),
                        planned.side(Side.FIRST).plain(),
                        bar.values().get(0),
                        planned.side(Side.SECOND).plain(),
                        bar.values().get(1)))
                .collect(Collectors.joining(" "));
    }

    /** A participant with the total score of its encounters, as far as the scores are known today. */
    private record Share(ActorId participant, BigDecimal score) {}

    private List<Share> shares(Side side) {
        return planned.participants(side).stream()
                .map(participant -> new Share(participant, planned.score(participant)))
                .sorted(Comparator.comparing(Share::score).reversed())
                .toList();
    }

    private Table persons() {
        Table.Builder table = Table.captioned(speech.say("fairness.persons"))
                .column(speech.say("column.participant"), Table.Align.LEFT)
                .column(speech.say("column.side"), Table.Align.LEFT)
                .column(speech.say("fairness.encounters.column"), Table.Align.RIGHT)
                .column(speech.say("fairness.free"), Table.Align.RIGHT)
                .column(speech.say("column.score"), Table.Align.RIGHT);
        for (Side side : Side.values()) {
            shares(side)
                    .forEach(share -> table.row(
                            Cell.of(planned.name(share.participant())),
                            Cell.of(planned.side(side)),
                            speech.cell(planned.encounters(share.participant())),
                            speech.cell(planned.attendees(share.participant()).stream()
                                    .mapToInt(attendee ->
                                            planned.freeRounds(attendee).size())
                                    .sum()),
                            Cell.number(share.score(), speech.number(share.score()))));
        }
        return table.note(speech.say("fairness.note")).build();
    }
}
