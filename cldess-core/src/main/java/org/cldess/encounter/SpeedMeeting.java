package org.cldess.encounter;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.cldess.actor.Actor;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;
import org.cldess.territory.Gazetteer;

/**
 * What is asked of the plan of a speed meeting (<i>{@index "rencontre éclair"}</i>): two sides meet over several rounds, in each of which
 * nobody meets more than one participant; no pair meets twice, unless {@linkplain #samePartners several people} of one may meet the other.
 *
 * <pre>{@code
 * MeetingPlan plan = SpeedMeeting.of(scores).rounds(6).tables(12).mustMeet(anne, paul).exclude(lea, marc).atLeast(3).plan();
 * }</pre>
 *
 * <p>An instance is immutable; what is asked more gives a changed copy.
 */
public final class SpeedMeeting {
    /** The most rounds that a meeting can have. */
    public static final int MOST_ROUNDS = 1_000;

    private final MeetingWishes wishes;

    SpeedMeeting(MeetingWishes wishes) {
        this.wishes = wishes;
    }

    /**
     * A meeting of one round between all who stand in the scores.
     *
     * @param scores who takes part, and what each pair is worth; a pair without a score cannot meet
     * @return the meeting, of which more can be asked
     */
    public static SpeedMeeting of(Scores scores) {
        return new SpeedMeeting(MeetingWishes.of(scores));
    }

    /**
     * The meeting as a dossier states it: its guests scored by its criteria, its rounds, tables, minimum and wishes. The
     * integration side is the left one. Guests who, on its day, have ceased, are on pause or cannot be reached do not take part;
     * {@link MeetingPlan#whyNot} says so. Where places are is told by the shipped gazetteer of France.
     *
     * @param meeting the meeting
     * @param actors the actors of the dossier, all guests among them
     * @return the meeting, ready to be planned
     * @throws IllegalArgumentException if a guest is not among the actors, or {@link MeetingInNetwork} has to be asked
     */
    public static SpeedMeeting of(Meeting meeting, Collection<Actor> actors) {
        return of(meeting, actors, Gazetteer.ofFrance());
    }

    /**
     * The same, with places as a gazetteer has them: a distance counts in full only where it surely is no longer than what is asked, by
     * half where that is in doubt, and not at all where nobody knows it.
     *
     * @param meeting the meeting
     * @param actors the actors of the dossier, all guests among them
     * @param gazetteer knows which territory holds which, and how far communes are
     * @return the meeting, ready to be planned
     * @throws IllegalArgumentException if a guest is not among the actors, or {@link MeetingInNetwork} has to be asked
     */
    public static SpeedMeeting of(Meeting meeting, Collection<Actor> actors, Gazetteer gazetteer) {
        return new SpeedMeeting(new StatedMeeting(meeting, actors, Surroundings.of(gazetteer)).asked());
    }

    private SpeedMeeting with(Frame frame) {
        return new SpeedMeeting(wishes.with(frame));
    }

    private SpeedMeeting with(Persons persons) {
        return new SpeedMeeting(wishes.with(persons));
    }

    private SpeedMeeting with(Setting setting) {
        return new SpeedMeeting(wishes.with(setting));
    }

    /** The same meeting, in which some encounters are not to be planned. */
    SpeedMeeting with(Held held) {
        return new SpeedMeeting(wishes.with(held));
    }

    /**
     * The same meeting with another number of rounds.
     *
     * @param rounds from 1 to {@link #MOST_ROUNDS}
     * @return a changed copy
     */
    public SpeedMeeting rounds(int rounds) {
        return with(wishes.frame().withRounds(rounds));
    }

    /**
     * The same meeting with so many tables: as many pairs can meet at the same time. Without this there is no limit.
     *
     * @param tables 1 or more
     * @return a changed copy
     */
    public SpeedMeeting tables(int tables) {
        return with(wishes.frame().withTables(OptionalInt.of(tables)));
    }

    /**
     * The same meeting, in which everyone of both sides has at least so many encounters, or all that are possible in the rounds in which it
     * is there and within its own most.
     *
     * @param minimum 0 or more; more than there are rounds is contradictory
     * @return a changed copy
     */
    public SpeedMeeting atLeast(int minimum) {
        return with(wishes.frame().withMinimum(minimum));
    }

    /**
     * The same meeting, in which nobody has more than so many encounters. Who is represented by several has as many for each of them.
     *
     * @param most 1 or more
     * @return a changed copy
     */
    public SpeedMeeting atMost(int most) {
        return with(wishes.frame().withMost(OptionalInt.of(most)));
    }

    /**
     * The same meeting, in which a participant has at most so many encounters. Where this is less than the minimum of all, it counts.
     *
     * @param participant who takes part
     * @param most 1 or more
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part
     */
    public SpeedMeeting atMost(Participant participant, int most) {
        Frame.requireOneOrMore(most);
        return with(wishes.persons().withMost(wishes.taking(participant), most));
    }

    /**
     * The same meeting, planned for the greatest minimum that all can have together; the score decides between plans that have it. A
     * minimum that was asked is kept in any case. {@link Certificate#provesGreatestMinimum} tells whether no plan has a greater one.
     *
     * @return a changed copy
     */
    public SpeedMeeting fairest() {
        return with(wishes.frame().asFairest());
    }

    /**
     * The same meeting, in which free rounds go round: the minimum of each side is as great as it can be, and nobody has more than one
     * encounter beyond it where such a plan exists.
     *
     * @return a changed copy
     */
    public SpeedMeeting levelled() {
        return with(wishes.frame().asLevelled());
    }

    /**
     * The same meeting, with rounds in which a participant is away: who comes late, leaves early, or has something else to do. A minimum
     * asks no more of a participant than the rounds allow in which it is there.
     *
     * @param participant who takes part
     * @param rounds the rounds, from 1; those beyond the last make no difference
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part, or a round is less than 1
     */
    public SpeedMeeting away(Participant participant, int... rounds) {
        Set<Integer> away = new TreeSet<>();
        for (int round : rounds) {
            if (round < 1) {
                throw new IllegalArgumentException("There is no round %s: give 1 or more.".formatted(round));
            }
            away.add(round);
        }
        return with(wishes.persons().withAway(wishes.taking(participant), away));
    }

    /**
     * The same meeting, in which a participant always sits at the same table, and the others come there. Two who have a table of their own
     * cannot meet.
     *
     * @param participant who takes part, represented by one
     * @param table the table, from 1
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part or is represented by several, if there is no such table, or
     *     if it belongs to another
     */
    public SpeedMeeting host(Participant participant, int table) {
        return with(wishes.persons().withHost(wishes.taking(participant), table));
    }

    /**
     * The same meeting, in which several people represent a participant: as many encounters of it can take place at the same time. They
     * share its wishes, and nobody meets two of them unless {@link #samePartners(Participant)} asks it.
     *
     * @param participant who takes part, such as a company
     * @param count how many represent it, from 1 to {@link Guest#MOST_REPRESENTATIVES}
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part or has a table of its own, or if the number makes no sense
     */
    public SpeedMeeting representedBy(Participant participant, int count) {
        if (count < 1 || count > Guest.MOST_REPRESENTATIVES) {
            throw new IllegalArgumentException("%s people cannot represent %s: give from 1 to %s."
                    .formatted(count, participant, Guest.MOST_REPRESENTATIVES));
        }
        if (wishes.persons().hosts().containsKey(participant)) {
            Persons.requireOneSeat(participant, count);
        }
        return with(wishes.persons().withSeats(wishes.taking(participant), count));
    }

    /**
     * The same meeting, in which each of several people who represent a participant may meet the same partners: a pair then meets as often as
     * there are such people, each of them once, and each encounter counts. Without this a partner is met by one of them.
     *
     * @param participant who takes part
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part
     */
    public SpeedMeeting samePartners(Participant participant) {
        return with(wishes.persons().withSamePartners(wishes.taking(participant)));
    }

    /**
     * The same meeting, whose sides have names of its own, which sentences about it use.
     *
     * @param left what the left side is called
     * @param right what the right side is called
     * @return a changed copy
     */
    public SpeedMeeting sides(String left, String right) {
        return with(wishes.setting().withNames(left, right));
    }

    /**
     * The same meeting, with the hours at which its rounds begin.
     *
     * @param hours the hours, its break among them
     * @return a changed copy
     */
    public SpeedMeeting hours(MeetingHours hours) {
        return with(wishes.setting().with(hours));
    }

    /**
     * The same meeting, in which two participants must meet.
     *
     * @param one one of them
     * @param other the other; either may be named first
     * @return a changed copy
     */
    public SpeedMeeting mustMeet(Participant one, Participant other) {
        return new SpeedMeeting(wishes.mustMeet(one, other));
    }

    /**
     * The same meeting, in which two participants must not meet.
     *
     * @param one one of them
     * @param other the other; either may be named first
     * @return a changed copy
     */
    public SpeedMeeting exclude(Participant one, Participant other) {
        return new SpeedMeeting(wishes.exclude(one, other));
    }

    /**
     * Finds the best plan: of all plans that respect what is asked, one of greatest total score.
     *
     * <p>Where it does not matter which encounter is in which round, the pairs are chosen by minimum-cost flow, then spread over the rounds
     * by edge colouring; both steps are exact. For N participants, P scores and R rounds: O(N · R · P · log N) time in the worst case,
     * usually far less; for a few hundred participants, milliseconds.
     *
     * <p>Where some are away in some rounds, finding the best plan is NP-hard. The bound then is that of the same question without
     * rounds, and a search comes close to it: to within a thousandth where a tenth of all are away. Such a plan is
     * {@linkplain MeetingPlan#isOptimal the best} for sure only where it reaches the bound.
     *
     * @return the plan; where wishes contradict each other, a plan without rounds that {@linkplain MeetingPlan#conflicts says}
     *     all that is contradictory
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan plan() {
        return planUntil(() -> false);
    }

    /**
     * The same, with a search that ends when it has been long enough. Nothing here reads a clock; whoever has one, asks it:
     *
     * <pre>{@code
     * Instant end = clock.instant().plusSeconds(2);
     * MeetingPlan plan = meeting.planUntil(() -> clock.instant().isAfter(end));
     * }</pre>
     *
     * <p>The plan is whole whenever it ends: before all that is asked is respected it does not ask. The same answers give the same plan.
     *
     * @param enough asked before each step of a search; it ends when this says yes
     * @return the best plan that was found
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan planUntil(BooleanSupplier enough) {
        return MeetingPlan.of(this, MeetingPlanner.plan(wishes, enough));
    }

    /**
     * Who takes part, and what each pair is worth.
     *
     * @return the scores
     */
    public Scores scores() {
        return wishes.scores();
    }

    /**
     * The number of rounds.
     *
     * @return 1 or more
     */
    public int rounds() {
        return wishes.frame().rounds();
    }

    /**
     * How many pairs can meet at the same time.
     *
     * @return 1 or more; nothing if there is no limit
     */
    public OptionalInt tables() {
        return wishes.frame().tables();
    }

    /**
     * How many encounters everyone has at least.
     *
     * @return 0 or more
     */
    public int minimum() {
        return wishes.frame().minimum();
    }

    /**
     * The pairs that must meet.
     *
     * @return the pairs, in order
     */
    public Set<Pair> musts() {
        return wishes.musts();
    }

    /**
     * The pairs that must not meet.
     *
     * @return the pairs, in order
     */
    public Set<Pair> exclusions() {
        return wishes.exclusions();
    }

    /**
     * The guests who do not take part, since they cannot be met on the day of the meeting.
     *
     * @return the guests and the reason of each, by key
     */
    public Map<Participant, Message> absent() {
        return Collections.unmodifiableMap(wishes.absent());
    }

    /**
     * The rounds in which some are away.
     *
     * @return the rounds of each who is away in some, by key
     */
    public Map<Participant, Set<Integer>> away() {
        return wishes.persons().away();
    }

    /**
     * When a round begins.
     *
     * @param round the round, from 1; the one after the last is the end
     * @return the hour; nothing where the hours were not said
     */
    public Optional<LocalTime> hour(int round) {
        return wishes.setting().hours().flatMap(hours -> hours.of(round, rounds()));
    }

    /** What is asked of it. */
    MeetingWishes wishes() {
        return wishes;
    }
}
