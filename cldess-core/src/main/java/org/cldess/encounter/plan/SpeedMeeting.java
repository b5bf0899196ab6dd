package org.cldess.encounter.plan;

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
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingHours;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;
import org.cldess.matching.criterion.CriteriaContext;
import org.cldess.territory.Gazetteer;

/**
 * A request for the plan of a speed meeting (<i>{@index "rencontre éclair"}</i>): two sides meet over several rounds,
 * and in each round a participant meets at most one partner. No pair meets twice, unless
 * {@linkplain #samePartners several representatives} of one may meet the other.
 *
 * <pre>{@code
 * MeetingPlan plan = SpeedMeeting.of(scores).rounds(6).tables(12)
 *     .mustMeet(anne, paul).exclude(lea, marc).atLeast(3).plan();
 * }</pre>
 *
 * <p>An instance is immutable; each method that adds to the request returns a changed copy.
 */
public final class SpeedMeeting {
    /** The maximum number of rounds of a meeting. */
    public static final int MAX_ROUNDS = MeetingLimits.MAX_ROUNDS;

    private final MeetingWishes wishes;

    SpeedMeeting(MeetingWishes wishes) {
        this.wishes = wishes;
    }

    /**
     * Returns a meeting of one round between all participants of some scores.
     *
     * @param scores the participants and the score of each pair; a pair without a score cannot meet
     * @return the meeting, to which conditions can be added
     */
    public static SpeedMeeting of(Scores scores) {
        return new SpeedMeeting(MeetingWishes.of(scores));
    }

    /**
     * Returns a meeting of a dossier: its guests, scored by its criteria, with its rounds, tables, minimum and wishes.
     * The first side is the left one. Guests who, on the day of the meeting, have ceased, are on pause or cannot
     * be reached do not take part; {@link MeetingPlan#whyNot} gives the reason. The positions of communes are those of
     * the shipped gazetteer of France.
     *
     * @param meeting the meeting
     * @param actors the actors of the dossier, including all guests
     * @return the meeting, ready to be planned
     * @throws IllegalArgumentException if a guest is not among the actors, or if the criteria need
     *     {@link MeetingInNetwork}
     */
    public static SpeedMeeting of(Meeting meeting, Collection<Actor> actors) {
        return of(meeting, actors, Gazetteer.ofFrance());
    }

    /**
     * Returns a meeting of a dossier, with the places of a gazetteer. A distance counts in full only if it is certainly
     * within the limit, by half if that is in doubt, and not at all if it is unknown.
     *
     * @param meeting the meeting
     * @param actors the actors of the dossier, including all guests
     * @param gazetteer the gazetteer with the territories of communes and their distances
     * @return the meeting, ready to be planned
     * @throws IllegalArgumentException if a guest is not among the actors, or if the criteria need
     *     {@link MeetingInNetwork}
     */
    public static SpeedMeeting of(Meeting meeting, Collection<Actor> actors, Gazetteer gazetteer) {
        return new SpeedMeeting(new MeetingRequest(meeting, actors, CriteriaContext.of(gazetteer)).wishes());
    }

    private SpeedMeeting with(MeetingLimits limits) {
        return new SpeedMeeting(wishes.with(limits));
    }

    private SpeedMeeting with(ParticipantLimits persons) {
        return new SpeedMeeting(wishes.with(persons));
    }

    private SpeedMeeting with(MeetingLabels setting) {
        return new SpeedMeeting(wishes.with(setting));
    }

    /** Returns the same meeting, whose minimums are to be reached as far as possible. */
    SpeedMeeting lenient() {
        return with(wishes.limits().asLenient());
    }

    /** Returns the same meeting with encounters that are not to be planned. */
    SpeedMeeting with(FixedEncounters held) {
        return new SpeedMeeting(wishes.with(held));
    }

    /**
     * Returns the same meeting with another number of rounds.
     *
     * @param rounds the number of rounds, from 1 to {@link #MAX_ROUNDS}
     * @return a changed copy
     */
    public SpeedMeeting rounds(int rounds) {
        return with(wishes.limits().withRounds(rounds));
    }

    /**
     * Returns the same meeting with a number of tables, which is the number of pairs that can meet at the same time.
     * The default is no limit.
     *
     * @param tables the number of tables, 1 or more
     * @return a changed copy
     */
    public SpeedMeeting tables(int tables) {
        return with(wishes.limits().withTables(OptionalInt.of(tables)));
    }

    /**
     * Returns the same meeting with a minimum number of encounters for everyone on both sides. A participant who is
     * present in too few rounds, whose own maximum is lower, or who can meet fewer people, has as many as possible;
     * {@link MeetingPlan#lapsed} returns who can meet fewer people.
     *
     * @param minimum the minimum, 0 or more; more than the number of rounds is a contradiction
     * @return a changed copy
     */
    public SpeedMeeting atLeast(int minimum) {
        return with(wishes.limits().withMinimum(minimum));
    }

    /**
     * Returns the same meeting with a minimum number of encounters for one participant, instead of that of all.
     *
     * @param participant the participant
     * @param minimum the minimum, 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part
     */
    public SpeedMeeting atLeast(Participant participant, int minimum) {
        MeetingLimits.requireZeroOrMore(minimum, "minimum");
        return with(wishes.persons().withMinimum(wishes.taking(participant), minimum));
    }

    /**
     * Returns the same meeting with a maximum number of encounters for everyone. A participant with several
     * representatives has this many for each of them. If they are not all present in the same rounds, one of them may
     * have more and another fewer.
     *
     * @param maximum the maximum, 1 or more
     * @return a changed copy
     */
    public SpeedMeeting atMost(int maximum) {
        return with(wishes.limits().withMost(OptionalInt.of(maximum)));
    }

    /**
     * Returns the same meeting with a maximum number of encounters for one participant. If it is lower than the minimum
     * of all, this maximum applies.
     *
     * @param participant the participant
     * @param maximum the maximum, 0 or more; with 0, the participant takes part and meets nobody
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part
     */
    public SpeedMeeting atMost(Participant participant, int maximum) {
        MeetingLimits.requireZeroOrMore(maximum, "maximum");
        return with(wishes.persons().withMost(wishes.taking(participant), maximum));
    }

    /**
     * Returns the same meeting, planned as fairly as possible: the smallest number of encounters of a participant, on
     * either side, is as large as possible; then as few participants as possible have only this number; then the same
     * counts for the next larger number, and so on (leximin). The score decides between plans that are as fair, so
     * pairs without worth meet too: exclude pairs that should not. Nobody who can meet few people, or nobody, takes
     * anything from the others. A requested minimum is kept in any case.
     *
     * <p>The numbers of encounters are found level by level, by flows, as in A. Bogomolnaia and H. Moulin, Random
     * matching under dichotomous preferences, Econometrica 72, 2004, 257–279, and D. García-Soriano and F. Bonchi,
     * Fair-by-design matching, Data Mining and Knowledge Discovery 34, 2020, 1291–1335.
     * {@link Certificate#provesFairness} returns whether it is proved that no plan is fairer.
     *
     * @return a changed copy
     */
    public SpeedMeeting fairest() {
        return with(wishes.limits().asFairest());
    }

    /**
     * Returns the same meeting with free rounds shared evenly: there are as many encounters as possible; then the
     * largest number of encounters of a participant is as small as possible; then as few participants as possible have
     * it; then the same counts for the next smaller number, and so on. A participant with several representatives
     * counts as one who has the encounters of one of them. The score decides between plans that are as even. If {@link
     * #fairest} is requested too, it comes first.
     *
     * <p>For the method, see A. Frank and K. Murota, Decreasing minimization on M-convex sets, Mathematical Programming
     * 195, 2022, 1027–1068. {@link Certificate#provesFairness} returns whether it is proved that no plan is more even.
     *
     * @return a changed copy
     */
    public SpeedMeeting levelled() {
        return with(wishes.limits().asLevelled());
    }

    /**
     * Returns the same meeting with rounds in which a participant is away, for example because it comes late or leaves
     * early. A minimum asks no more of a participant than the rounds in which it is present allow.
     *
     * @param participant the participant
     * @param rounds the rounds, from 1; rounds beyond the last make no difference
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part, or a round is less than 1
     */
    public SpeedMeeting away(Participant participant, int... rounds) {
        return with(wishes.persons().withAway(wishes.taking(participant), distinct(rounds)));
    }

    /**
     * Returns the same meeting with rounds in which one representative of a participant is away, for example because
     * one of three comes late; the others may have encounters then.
     *
     * @param participant the participant
     * @param person the number of the representative, from 1 to the number that {@link #representedBy} set
     * @param rounds the rounds, from 1; rounds beyond the last make no difference
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part or has no such representative, or a round
     *     is less than 1
     */
    public SpeedMeeting personAway(Participant participant, int person, int... rounds) {
        return with(wishes.persons().withPersonAway(wishes.taking(participant), person, distinct(rounds)));
    }

    private static Set<Integer> distinct(int... rounds) {
        Set<Integer> distinct = new TreeSet<>();
        for (int round : rounds) {
            if (round < 1) {
                throw new IllegalArgumentException("There is no round %s: give 1 or more.".formatted(round));
            }
            distinct.add(round);
        }
        return distinct;
    }

    /**
     * Returns the same meeting with a participant who always sits at the same table, to which the others come. Two
     * participants with their own tables cannot meet.
     *
     * @param participant the participant, with one representative
     * @param table the table, from 1
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part or has several representatives, if there
     *     is no such table, or if it belongs to another participant
     */
    public SpeedMeeting host(Participant participant, int table) {
        return with(wishes.persons().withHost(wishes.taking(participant), table));
    }

    /**
     * Returns the same meeting with several representatives of a participant, who can have encounters at the same time.
     * They share its wishes, and a partner meets only one of them unless {@link #samePartners(Participant)} is called.
     * Each encounter says which of them it is for, by a number from 1; they share the encounters as evenly as their
     * presence allows.
     *
     * @param participant the participant, such as a company
     * @param count the number of representatives, from 1 to {@link Guest#MAX_REPRESENTATIVES}
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part or has a table of its own, or if the
     *     number is out of range
     */
    public SpeedMeeting representedBy(Participant participant, int count) {
        if (count < 1 || count > Guest.MAX_REPRESENTATIVES) {
            throw new IllegalArgumentException("%s people cannot represent %s: give from 1 to %s."
                    .formatted(count, participant, Guest.MAX_REPRESENTATIVES));
        }
        if (wishes.persons().hosts().containsKey(participant)) {
            ParticipantLimits.requireOneSeat(participant, count);
        }
        return with(wishes.persons().withSeats(wishes.taking(participant), count));
    }

    /**
     * Returns the same meeting, in which each representative of a participant may meet the same partners. A pair then
     * meets as often as there are representatives, and each encounter counts. Each representative meets a partner once
     * if all of them are present in the same rounds and the whole meeting is planned; otherwise, the plan avoids that
     * one meets a partner twice where it can. By default, a partner meets only one of them.
     *
     * @param participant the participant
     * @return a changed copy
     * @throws IllegalArgumentException if the participant does not take part
     */
    public SpeedMeeting samePartners(Participant participant) {
        return with(wishes.persons().withSamePartners(wishes.taking(participant)));
    }

    /**
     * Returns the same meeting with names for its sides, which the sentences about it use.
     *
     * @param left the name of the left side
     * @param right the name of the right side
     * @return a changed copy
     */
    public SpeedMeeting sides(String left, String right) {
        return with(wishes.setting().withNames(left, right));
    }

    /**
     * Returns the same meeting with the times at which its rounds begin.
     *
     * @param hours the hours, including the break
     * @return a changed copy
     */
    public SpeedMeeting hours(MeetingHours hours) {
        return with(wishes.setting().with(hours));
    }

    /**
     * Returns the same meeting with two participants who must meet.
     *
     * @param one one of them
     * @param other the other, in either order
     * @return a changed copy
     */
    public SpeedMeeting mustMeet(Participant one, Participant other) {
        return new SpeedMeeting(wishes.mustMeet(one, other));
    }

    /**
     * Returns the same meeting with two participants who must not meet.
     *
     * @param one one of them
     * @param other the other, in either order
     * @return a changed copy
     */
    public SpeedMeeting exclude(Participant one, Participant other) {
        return new SpeedMeeting(wishes.exclude(one, other));
    }

    /**
     * Finds the best plan: among all plans that respect the request, one with the maximum total score.
     *
     * <p>If it does not matter which encounter is in which round, the pairs are chosen by minimum-cost flow and then
     * spread over the rounds by edge colouring; both steps are exact. For N participants, P scores and R rounds, this
     * takes O(N · R · P · log N) time in the worst case, usually far less; for a few hundred participants,
     * milliseconds.
     *
     * <p>If some participants are away in some rounds, finding the best plan is NP-hard. The bound is then that of the
     * same request without rounds, and a search comes close to it: to within a thousandth if a tenth of all
     * participants are away. Such a plan is {@linkplain MeetingPlan#isOptimal proved optimal} only if it reaches the
     * bound.
     *
     * @return the plan; if wishes contradict each other, a plan without rounds that lists all
     *     {@linkplain MeetingPlan#conflicts contradictions}
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan plan() {
        return planUntil(() -> false);
    }

    /**
     * Finds the best plan, with a condition that ends the search. This method reads no clock; a caller that has one can
     * pass a condition on the time:
     *
     * <pre>{@code
     * Instant end = clock.instant().plusSeconds(2);
     * MeetingPlan plan = meeting.planUntil(() -> clock.instant().isAfter(end));
     * }</pre>
     *
     * <p>The plan is complete whenever the search ends: the condition is not tested before a plan respects the whole
     * request. The same answers give the same plan.
     *
     * @param enough tested before each step of a search, which ends when it returns true
     * @return the best plan that was found
     * @throws java.util.concurrent.CancellationException if the thread is interrupted during a search
     */
    public MeetingPlan planUntil(BooleanSupplier enough) {
        return MeetingPlan.of(this, MeetingPlanner.plan(wishes, enough));
    }

    /**
     * Returns the participants and the scores of their pairs.
     *
     * @return the scores
     */
    public Scores scores() {
        return wishes.scores();
    }

    /**
     * Returns the number of rounds.
     *
     * @return 1 or more
     */
    public int rounds() {
        return wishes.limits().rounds();
    }

    /**
     * Returns the number of pairs that can meet at the same time.
     *
     * @return 1 or more; empty if there is no limit
     */
    public OptionalInt tables() {
        return wishes.limits().tables();
    }

    /**
     * Returns the minimum number of encounters of everyone.
     *
     * @return 0 or more
     */
    public int minimum() {
        return wishes.limits().minimum();
    }

    /**
     * Returns the pairs that must meet.
     *
     * @return the pairs, in order
     */
    public Set<Pair> musts() {
        return wishes.musts();
    }

    /**
     * Returns the pairs that must not meet.
     *
     * @return the pairs, in order
     */
    public Set<Pair> exclusions() {
        return wishes.exclusions();
    }

    /**
     * Returns the guests who do not take part, because they cannot be met on the day of the meeting.
     *
     * @return the guests, each with the reason, by key
     */
    public Map<Participant, Message> absent() {
        return Collections.unmodifiableMap(wishes.absent());
    }

    /**
     * Returns the rounds in which participants are away.
     *
     * @return the rounds of each participant who is away in some, by key
     */
    public Map<Participant, Set<Integer>> away() {
        return wishes.persons().away();
    }

    /**
     * Returns the number of representatives of a participant.
     *
     * @param participant the participant
     * @return 1 or more
     */
    public int representatives(Participant participant) {
        return wishes.persons().seatsOf(participant);
    }

    /**
     * Returns the rounds in which single representatives are away.
     *
     * @return for each participant, the rounds of each representative who is away in some, by number
     */
    public Map<Participant, Map<Integer, Set<Integer>>> personsAway() {
        return wishes.persons().personsAway();
    }

    /**
     * Returns the time at which a round begins.
     *
     * @param round the round, from 1; the round after the last gives the end
     * @return the time; empty if the hours are not known
     */
    public Optional<LocalTime> hour(int round) {
        return wishes.setting().hours().flatMap(hours -> hours.of(round, rounds()));
    }

    /** Returns the request. */
    MeetingWishes wishes() {
        return wishes;
    }

    @Override
    public String toString() {
        return "SpeedMeeting: %s × %s participants, %s rounds, %s"
                .formatted(
                        scores().lefts().size(),
                        scores().rights().size(),
                        rounds(),
                        tables().isPresent() ? tables().getAsInt() + " tables" : "any number of tables");
    }
}
