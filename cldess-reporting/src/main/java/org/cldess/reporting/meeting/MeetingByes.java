package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Guest;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/**
 * The people who are present but meet nobody in some rounds, with the reasons: what prevents one more encounter
 * in the plan in use.
 */
final class MeetingByes {
    private final PlannedMeeting planned;
    private final Speech speech;

    private MeetingByes(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
    }

    static Optional<Section> section(PlannedMeeting planned) {
        return planned.seats().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        planned.id("tours-libres"),
                        planned.title(planned.speech().say("byes.title")),
                        Sheet.SAME,
                        List.of(new MeetingByes(planned).block())));
    }

    private Block block() {
        List<Attendee> free = planned.participants().stream()
                .flatMap(participant -> planned.attendees(participant).stream())
                .filter(attendee -> !planned.freeRounds(attendee).isEmpty())
                .toList();
        if (free.isEmpty()) {
            return Paragraph.of(speech.say("byes.none"));
        }
        boolean told = planned.view().audience().sees(Audience.COMMITTEE);
        Table.Builder table = Table.captioned(speech.say(told ? "byes.table.why" : "byes.table"))
                .column(speech.say("column.participant"), Table.Align.LEFT)
                .column(speech.say("column.side"), Table.Align.LEFT)
                .column(speech.say("column.rounds"), Table.Align.LEFT);
        if (told) {
            table.column(speech.say("column.why"), Table.Align.LEFT);
        }
        for (Attendee attendee : free) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(planned.name(attendee)),
                    Cell.of(planned.side(attendee.participant())),
                    Cell.of(numbers(planned.freeRounds(attendee)))));
            if (told) {
                row.add(Cell.of(reasons(attendee)));
            }
            table.row(row);
        }
        return table.build();
    }

    private Phrase numbers(List<Integer> rounds) {
        return speech.list(
                rounds.stream().map(round -> Phrase.of(round.toString())).toList());
    }

    /** A line for each reason, with its rounds if there are several reasons. */
    private List<Phrase> reasons(Attendee attendee) {
        Map<String, List<Integer>> rounds = new LinkedHashMap<>();
        for (int round : planned.freeRounds(attendee)) {
            rounds.computeIfAbsent(why(attendee.participant(), round), reason -> new ArrayList<>())
                    .add(round);
        }
        return rounds.entrySet().stream()
                .map(entry -> rounds.size() == 1
                        ? Phrase.of(speech.capital(entry.getKey()))
                        : speech.phrase(
                                "byes.rounds",
                                numbers(entry.getValue()),
                                entry.getKey(),
                                entry.getValue().size()))
                .toList();
    }

    private String why(ActorId participant, int round) {
        List<ActorId> opposite =
                planned.participants(planned.sideOf(participant).other());
        List<ActorId> left = opposite.stream()
                .filter(other -> isWorthMeeting(participant, other))
                .toList();
        if (planned.encounters(participant) >= maximum(participant)) {
            return speech.say("byes.most", planned.encounters(participant));
        }
        if (left.isEmpty()) {
            return speech.say("byes.all-met");
        }
        if (left.stream().noneMatch(other -> planned.isThere(other, round))) {
            return speech.say("byes.away");
        }
        if (opposite.stream().noneMatch(other -> hasRoom(other, round))) {
            return speech.say("byes.all-busy");
        }
        if (left.stream().noneMatch(other -> hasRoom(other, round))) {
            return speech.say("byes.busy");
        }
        return speech.say(isFull(round) ? "byes.tables" : "byes.other");
    }

    /** Checks whether two participants have a positive score and do not meet in the plan. */
    private boolean isWorthMeeting(ActorId one, ActorId other) {
        return planned.seats(one)
                        .noneMatch(pair -> PlannedMeeting.partner(one, pair).equals(other))
                && Stream.of(planned.score(one, other), planned.score(other, one))
                        .flatMap(Optional::stream)
                        .anyMatch(score -> score.value().signum() > 0);
    }

    private boolean hasRoom(ActorId participant, int round) {
        return planned.seats(participant, round).size() < planned.presentIn(participant, round);
    }

    private boolean isFull(int round) {
        return planned.meeting()
                .tables()
                .value()
                .filter(tables -> planned.seats().stream()
                                .filter(pair -> pair.round() == round)
                                .count()
                        >= tables)
                .isPresent();
    }

    /** The maximum number of encounters of a participant: by its own wish, or by the limit for each person. */
    private int maximum(ActorId participant) {
        Optional<Guest> guest = planned.guest(participant);
        int people = guest.map(Guest::representatives).orElse(1);
        int ofAll = planned.meeting().most().map(maximum -> maximum * people).orElse(Integer.MAX_VALUE);
        return Math.min(ofAll, guest.flatMap(Guest::most).orElse(Integer.MAX_VALUE));
    }
}
