package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;

/**
 * A request to plan the rest of a meeting again on the day (<i>{@index "replanification"}</i>). The encounters of the
 * rounds before the first round to be planned count as having taken place, and no participant meets the same partner
 * again.
 *
 * <pre>{@code
 * MeetingPlan after = plan.replan().fromRound(4).absent(paul).away(lea, 4).tables(11).plan();
 * }</pre>
 *
 * <p>The score comes first, unless {@link #keepingEncounters} asks for as few changes as possible. An instance is
 * immutable; each method that adds to the request returns a changed copy.
 */
public final class Replanning {
    private final SpeedMeeting meeting;
    private final List<List<Encounter>> planned;
    private final int from;
    private final Set<Participant> gone;
    private final boolean keeping;

    private Replanning(
            SpeedMeeting meeting, List<List<Encounter>> planned, int from, Set<Participant> gone, boolean keeping) {
        this.meeting = meeting;
        this.planned = planned;
        this.from = from;
        this.gone = gone;
        this.keeping = keeping;
    }

    /**
     * Starts from a plan that was printed or stored, from its first round on.
     *
     * @param meeting the meeting, with everyone who takes part now
     * @param planned the planned encounters of each round
     * @return the request to plan the whole meeting again
     * @throws IllegalArgumentException if the plan has more rounds than the meeting, or contains a participant who does
     *     not take part
     */
    public static Replanning of(SpeedMeeting meeting, List<List<Encounter>> planned) {
        if (planned.size() > meeting.rounds()) {
            throw new IllegalArgumentException("The plan has %s rounds, but the meeting only %s: give it as many."
                    .formatted(planned.size(), meeting.rounds()));
        }
        planned.stream()
                .flatMap(List::stream)
                .filter(encounter -> meeting.scores()
                        .pair(encounter.left(), encounter.right())
                        .filter(encounter.pair()::equals)
                        .isEmpty())
                .findFirst()
                .ifPresent(encounter -> {
                    throw new IllegalArgumentException(
                            "The plan contains the pair %s, which has no score in this meeting: score it."
                                    .formatted(encounter.pair()));
                });
        List<List<Encounter>> rounds = planned.stream().map(List::copyOf).toList();
        return new Replanning(meeting, rounds, 1, Set.of(), false);
    }

    /**
     * Returns the same request with another first round to be planned.
     *
     * @param round the round, from 1 to the number of rounds
     * @return a changed copy
     */
    public Replanning fromRound(int round) {
        if (round < 1 || round > meeting.rounds()) {
            throw new IllegalArgumentException("The meeting cannot be planned anew from round %s on: give from 1 to %s."
                    .formatted(round, meeting.rounds()));
        }
        return new Replanning(meeting, planned, round, gone, keeping);
    }

    /**
     * Returns the same request without a participant in all rounds to be planned.
     *
     * @param participant the participant who did not come, or who left
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part
     */
    public Replanning absent(Participant participant) {
        Set<Participant> more = new TreeSet<>(gone);
        meeting.away(participant);
        more.add(participant);
        return new Replanning(meeting, planned, from, more, keeping);
    }

    /**
     * Returns the same request with rounds in which a participant is away.
     *
     * @param participant the participant who comes late or leaves early
     * @param rounds the rounds, from 1; past rounds make no difference
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part, or a round is less than 1
     */
    public Replanning away(Participant participant, int... rounds) {
        return with(meeting.away(participant, rounds));
    }

    /**
     * Returns the same request with rounds in which one representative of a participant is away; the others may have
     * encounters then.
     *
     * @param participant the participant
     * @param person the number of the representative, from 1
     * @param rounds the rounds, from 1; past rounds make no difference
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part or has no such representative, or a round
     *     is less than 1
     */
    public Replanning personAway(Participant participant, int person, int... rounds) {
        return with(meeting.personAway(participant, person, rounds));
    }

    /**
     * Returns the same request with another number of tables.
     *
     * @param tables the number of tables, 1 or more
     * @return a changed copy
     */
    public Replanning tables(int tables) {
        return with(meeting.tables(tables));
    }

    /**
     * Returns the same request with two participants who must meet if they have not met yet.
     *
     * @param one one of them
     * @param other the other, in either order
     * @return a changed copy
     */
    public Replanning mustMeet(Participant one, Participant other) {
        return with(meeting.mustMeet(one, other));
    }

    /**
     * Returns the same request with two participants who must not meet in the rounds to be planned.
     *
     * @param one one of them
     * @param other the other, in either order
     * @return a changed copy
     */
    public Replanning exclude(Participant one, Participant other) {
        return with(meeting.exclude(one, other));
    }

    /**
     * Returns the same request with as few changes as possible: every encounter that can still take place stays in its
     * round, and encounters are only added. If a round has more encounters than tables are left, or if the request
     * cannot be granted in this way, as few others change as the search finds; among encounters that could go, those
     * with the lowest scores go. {@link #disturbance} returns how few changes would be possible.
     *
     * @return a changed copy, whose plan is the best that was found among those that keep these encounters
     */
    public Replanning keepingEncounters() {
        return new Replanning(meeting, planned, from, gone, true);
    }

    /**
     * Finds the best plan of the rest, and joins it to the past. The plan is optimal if it does not matter who is
     * present in which round, for example if each participant is present in all rounds or in none; otherwise, see
     * {@link SpeedMeeting#plan}.
     *
     * <p>An absence on the day never leaves all others without a plan: if those who are left cannot give everybody the
     * minimum, the smallest numbers of encounters below it are as large as possible, as in the
     * {@linkplain SpeedMeeting#fairest fairest} plan, and {@link MeetingPlan#lapsed} returns who has fewer.
     *
     * @return the plan of all rounds; if wishes contradict each other, a plan without rounds
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan plan() {
        return planUntil(() -> false);
    }

    /**
     * Finds the best plan of the rest, with a condition that ends the searches.
     *
     * @param enough tested before each step of a search, as for {@link SpeedMeeting#planUntil}
     * @return the best plan that was found
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan planUntil(BooleanSupplier enough) {
        MeetingPlan plan = plan(asked(), enough);
        if (plan.conflicts().isEmpty()) {
            return plan;
        }
        MeetingPlan lenient = plan(asked().lenient(), enough);
        return lenient.conflicts().isEmpty() ? lenient : plan;
    }

    private MeetingPlan plan(SpeedMeeting asked, BooleanSupplier enough) {
        if (!keeping) {
            return keeping(List.of(), asked).planUntil(enough);
        }
        MinimalChangeSearch.Answer minimum = new MinimalChangeSearch(
                        keeping(List.of(), asked).wishes(),
                        stay -> keeping(stay, asked).wishes(),
                        possible(asked),
                        enough)
                .answer();
        return MeetingPlan.of(keeping(minimum.stay(), asked), minimum.planned());
    }

    /**
     * Returns how much a plan of the rest changes.
     *
     * @param after the plan, which was found for this request
     * @return how many encounters stay in their round, and how many could stay
     */
    public Disturbance disturbance(MeetingPlan after) {
        SpeedMeeting asked = after.meeting().wishes().limits().lenient() ? asked().lenient() : asked();
        List<Encounter> possible = possible(asked);
        int kept = (int) possible.stream()
                .filter(before -> after.rounds().size() >= before.round())
                .filter(before -> after.rounds().get(before.round() - 1).stream()
                        .anyMatch(encounter -> encounter.pair().equals(before.pair())))
                .count();
        return new Disturbance(
                possible.size(),
                kept,
                MinimalChangeSearch.maximum(
                        keeping(List.of(), asked).wishes(),
                        stay -> keeping(stay, asked).wishes(),
                        possible));
    }

    /** Returns the meeting without the participants who have left. */
    private SpeedMeeting asked() {
        int[] rest = IntStream.rangeClosed(from, meeting.rounds()).toArray();
        SpeedMeeting asked = meeting;
        for (Participant participant : gone) {
            asked = asked.away(participant, rest);
        }
        return asked;
    }

    /** Returns the meeting with its past and with some encounters that stay. */
    private SpeedMeeting keeping(List<Encounter> stay, SpeedMeeting asked) {
        List<List<Encounter>> rounds = new ArrayList<>();
        for (int round = 1; round <= meeting.rounds(); round++) {
            int number = round;
            rounds.add(
                    round < from
                            ? plannedFor(round)
                            : stay.stream()
                                    .filter(encounter -> encounter.round() == number)
                                    .toList());
        }
        return asked.with(new FixedEncounters(from, List.copyOf(rounds)));
    }

    private List<Encounter> plannedFor(int round) {
        return round <= planned.size() ? planned.get(round - 1) : List.of();
    }

    /** Returns the encounters of the rounds to be planned that could still take place. */
    private List<Encounter> possible(SpeedMeeting asked) {
        return IntStream.rangeClosed(from, meeting.rounds())
                .mapToObj(this::plannedFor)
                .flatMap(List::stream)
                .filter(encounter -> !asked.exclusions().contains(encounter.pair()))
                .filter(encounter -> !asked.wishes().persons().isAway(encounter.left(), encounter.round()))
                .filter(encounter -> !asked.wishes().persons().isAway(encounter.right(), encounter.round()))
                .toList();
    }

    private Replanning with(SpeedMeeting changed) {
        return new Replanning(changed, planned, from, gone, keeping);
    }

    /** Returns the meeting and the first round that is planned again. */
    @Override
    public String toString() {
        return "Replanning from round %s of %s".formatted(from, meeting);
    }
}
