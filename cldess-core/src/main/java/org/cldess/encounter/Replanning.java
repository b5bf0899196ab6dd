package org.cldess.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;

/**
 * The rest of a meeting, planned anew on the day (<i>{@index "replanification"}</i>): what was planned for the rounds before the first one
 * that is planned stands as it took place, and nobody meets again whom they met then.
 *
 * <pre>{@code
 * MeetingPlan after = plan.replan().fromRound(4).absent(paul).away(lea, 4).tables(11).plan();
 * }</pre>
 *
 * <p>The score comes first, unless {@link #keepingEncounters} asks that as little as possible changes. An instance is immutable; what is
 * asked more gives a changed copy.
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
     * Begins with a plan as it was printed or stored, from its first round on.
     *
     * @param meeting what is asked, with all who take part now
     * @param planned the encounters of each round, as they were planned
     * @return the whole meeting, to be planned anew
     * @throws IllegalArgumentException if there are more rounds planned than asked, or somebody who was planned does not take part
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
                            "The plan brings %s together, who do not stand on the two sides of the meeting: score them."
                                    .formatted(encounter.pair()));
                });
        List<List<Encounter>> rounds = planned.stream().map(List::copyOf).toList();
        return new Replanning(meeting, rounds, 1, Set.of(), false);
    }

    /**
     * The first round that is planned anew.
     *
     * @param round from 1 to the number of rounds
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
     * Somebody is there in none of the rounds that are planned.
     *
     * @param participant who did not come, or left
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
     * Somebody is away in some of the rounds that are planned.
     *
     * @param participant who comes late or leaves early
     * @param rounds the rounds, from 1; those of the past make no difference
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part, or a round is less than 1
     */
    public Replanning away(Participant participant, int... rounds) {
        return with(meeting.away(participant, rounds));
    }

    /**
     * There are so many tables now.
     *
     * @param tables 1 or more
     * @return a changed copy
     */
    public Replanning tables(int tables) {
        return with(meeting.tables(tables));
    }

    /**
     * Two participants must meet who did not yet.
     *
     * @param one one of them
     * @param other the other; either may be named first
     * @return a changed copy
     */
    public Replanning mustMeet(Participant one, Participant other) {
        return with(meeting.mustMeet(one, other));
    }

    /**
     * Two participants must not meet in what is planned.
     *
     * @param one one of them
     * @param other the other; either may be named first
     * @return a changed copy
     */
    public Replanning exclude(Participant one, Participant other) {
        return with(meeting.exclude(one, other));
    }

    /**
     * As little as possible is to change: every encounter that still can take place stays in its round, and encounters are only added.
     * Where more were planned for a round than tables are left, those of the least score go. Where what is asked cannot be granted so,
     * as few others change as a search finds; {@link #disturbance} tells how few could.
     *
     * @return a changed copy, whose plan is the best that was found of those that keep these encounters
     */
    public Replanning keepingEncounters() {
        return new Replanning(meeting, planned, from, gone, true);
    }

    /**
     * Finds the best plan of the rest, and joins it to the past. It is exact where it does not matter who is there in which round, as for
     * those who are there in all rounds or in none; otherwise {@link SpeedMeeting#plan} tells what can be said.
     *
     * @return the plan of all rounds; where wishes contradict each other, a plan without rounds
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan plan() {
        return planUntil(() -> false);
    }

    /**
     * The same, with searches that end when they have been long enough.
     *
     * @param enough asked before each step of a search, as for {@link SpeedMeeting#planUntil}
     * @return the best plan that was found
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan planUntil(BooleanSupplier enough) {
        SpeedMeeting asked = asked();
        if (!keeping) {
            return keeping(List.of(), asked).planUntil(enough);
        }
        LeastChange.Answer least = new LeastChange(
                        keeping(List.of(), asked).wishes(),
                        stay -> keeping(stay, asked).wishes(),
                        possible(asked),
                        enough)
                .answer();
        return MeetingPlan.of(keeping(least.stay(), asked), least.planned());
    }

    /**
     * How much a plan of the rest changes.
     *
     * @param after the plan, of this question
     * @return how many encounters stay in their round, and how many could
     */
    public Disturbance disturbance(MeetingPlan after) {
        SpeedMeeting asked = asked();
        List<Encounter> possible = possible(asked);
        int kept = (int) possible.stream()
                .filter(before -> after.rounds().size() >= before.round())
                .filter(before -> after.rounds().get(before.round() - 1).stream()
                        .anyMatch(encounter -> encounter.pair().equals(before.pair())))
                .count();
        return new Disturbance(
                possible.size(),
                kept,
                LeastChange.most(keeping(List.of(), asked).wishes(), possible).size());
    }

    /** What is asked, without those who are gone. */
    private SpeedMeeting asked() {
        int[] rest = IntStream.rangeClosed(from, meeting.rounds()).toArray();
        SpeedMeeting asked = meeting;
        for (Participant participant : gone) {
            asked = asked.away(participant, rest);
        }
        return asked;
    }

    /** The meeting with its past, and with some encounters that stay. */
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
        return asked.with(new Held(from, List.copyOf(rounds)));
    }

    private List<Encounter> plannedFor(int round) {
        return round <= planned.size() ? planned.get(round - 1) : List.of();
    }

    /** The encounters of the rounds that are planned that still could take place. */
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
}
