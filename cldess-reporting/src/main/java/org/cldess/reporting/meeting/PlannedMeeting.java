package org.cldess.reporting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingPlan;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A meeting with the plan that is followed, and how a report names what is in it. Followed is the plan that was adopted; until one is, the best
 * that is computed from what is known today.
 */
final class PlannedMeeting {
    private final View view;
    private final Speech speech;
    private final Meeting meeting;
    private final MeetingPlan plan;
    private final List<SeatedPair> seats;

    PlannedMeeting(View view, Meeting meeting) {
        this.view = view;
        this.speech = Texts.speech(view);
        this.meeting = meeting;
        this.plan = view.plan(meeting);
        this.seats =
                meeting.plan().value().filter(adopted -> !adopted.isEmpty()).orElseGet(plan::seats);
    }

    View view() {
        return view;
    }

    Speech speech() {
        return speech;
    }

    Meeting meeting() {
        return meeting;
    }

    /** What is computed from what is known today, which may be another plan than the one that is followed. */
    MeetingPlan computed() {
        return plan;
    }

    /** Who sits with whom in the plan that is followed. */
    List<SeatedPair> seats() {
        return seats;
    }

    /** Whether the plan that is followed is not the one that is computed today. */
    boolean isAnother() {
        return !Set.copyOf(seats).equals(Set.copyOf(plan.seats()));
    }

    /** How many rounds it has. */
    int rounds() {
        return Math.max(
                meeting.rounds(),
                seats.stream().mapToInt(SeatedPair::round).max().orElse(0));
    }

    /** Who takes part: those who can be met today, and those whom the plan that is followed seats. */
    List<ActorId> participants() {
        return Stream.concat(
                        plan.itineraries().stream()
                                .map(itinerary ->
                                        ActorId.of(itinerary.participant().key())),
                        seats.stream().flatMap(pair -> Stream.of(pair.integration(), pair.conventional())))
                .distinct()
                .toList();
    }

    /** The pairs of a participant in a round: none if it meets nobody then, several if several people represent it. */
    List<SeatedPair> seats(ActorId participant, int round) {
        return seats(participant).filter(pair -> pair.round() == round).toList();
    }

    /** How many encounters a participant has. */
    int encounters(ActorId participant) {
        return (int) seats(participant).count();
    }

    private Stream<SeatedPair> seats(ActorId participant) {
        return seats.stream()
                .filter(pair -> pair.integration().equals(participant)
                        || pair.conventional().equals(participant));
    }

    /** The rounds in which a participant meets nobody. */
    List<Integer> freeRounds(ActorId participant) {
        return IntStream.rangeClosed(1, rounds())
                .filter(round -> seats(participant, round).isEmpty())
                .boxed()
                .toList();
    }

    /** What two are worth to each other by the criteria, as far as that is known today. */
    Optional<Score> score(ActorId integration, ActorId conventional) {
        Scores scores = plan.meeting().scores();
        return find(scores.lefts(), integration)
                .flatMap(left -> find(scores.rights(), conventional).map(right -> new Pair(left, right)))
                .flatMap(scores::find);
    }

    private static Optional<Participant> find(List<Participant> some, ActorId actor) {
        return some.stream().filter(one -> one.key().equals(actor.value())).findFirst();
    }

    /** An id for a section about this meeting. */
    String id(String part) {
        return part + "-" + meeting.id().value();
    }

    /** A title, with the meeting's own where there are several. */
    Phrase title(String words) {
        return view.dossier().meetings().size() == 1
                ? Phrase.of(words)
                : speech.phrase("meeting.section", words, speech.typed(meeting.title()));
    }

    Phrase name(Participant participant) {
        return view.name(ActorId.of(participant.key()));
    }

    Phrase name(ActorId participant) {
        return view.name(participant);
    }

    /** The side of a guest, as the meeting calls it. */
    Phrase side(ActorId participant) {
        return meeting.guests().stream()
                .filter(guest -> guest.actor().equals(participant))
                .map(guest -> side(guest.side()))
                .findFirst()
                .orElse(Phrase.EMPTY);
    }

    /** What the meeting calls a side, or else its usual name. */
    Phrase side(Side side) {
        return meeting.nameOf(side).map(speech::typed).orElseGet(() -> Phrase.of(speech.say(side)));
    }

    /** How many of a side take part: of those invited, who is not absent. */
    int present(Side side) {
        Set<String> absent =
                plan.meeting().absent().keySet().stream().map(Participant::key).collect(Collectors.toSet());
        return (int) meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .filter(guest -> !absent.contains(guest.actor().value()))
                .count();
    }

    /** When a round begins, from 1; the one after the last is the end. */
    Optional<String> hour(int round) {
        return meeting.hour(round).map(begins -> Typography.time(begins, speech.locale()));
    }

    /** What stands in the place of an hour: a meeting without hours has none. */
    Cell noHour() {
        return meeting.start().isNone() || meeting.minutesPerRound().isNone() ? Cell.NOT_APPLICABLE : Cell.MISSING;
    }

    Phrase said(Message message) {
        return speech.phrase(message);
    }
}
