package org.cldess.encounter;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.language.Message;
import org.cldess.matching.Criteria;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;
import org.cldess.need.FitCheck;
import org.cldess.territory.Gazetteer;

/**
 * What is asked of the plan of a speed meeting (<i>{@index "rencontre éclair"}</i>): two sides meet over several rounds, in each of which
 * nobody meets more than one participant; no pair meets twice.
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

    private SpeedMeeting(MeetingWishes wishes) {
        this.wishes = wishes;
    }

    /**
     * A meeting of one round between all who stand in the scores.
     *
     * @param scores who takes part, and what each pair is worth; a pair without a score cannot meet
     * @return the meeting, of which more can be asked
     */
    public static SpeedMeeting of(Scores scores) {
        return new SpeedMeeting(new MeetingWishes(scores, 1, OptionalInt.empty(), 0, Set.of(), Set.of(), Map.of()));
    }

    /**
     * The meeting as a dossier states it: its guests scored by its criteria, its rounds, tables, minimum and wishes. The
     * integration side is the left one. Guests who, on its day, have ceased, are on pause or cannot be reached do not take part;
     * {@link MeetingPlan#whyNot} says so. Where places are is told by the shipped gazetteer of France.
     *
     * @param meeting the meeting
     * @param actors the actors of the dossier, all guests among them
     * @return the meeting, ready to be planned
     * @throws IllegalArgumentException if a guest is not among the actors
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
     * @throws IllegalArgumentException if a guest is not among the actors
     */
    public static SpeedMeeting of(Meeting meeting, Collection<Actor> actors, Gazetteer gazetteer) {
        FitCheck check = FitCheck.plain().with(gazetteer);
        Guests guests = new Guests(meeting, actors);
        FitCheck onTheDay = meeting.date().value().map(check::on).orElse(check);
        Criteria<Actor, Actor> criteria = Criteria.of();
        for (StatedCriterion stated : meeting.criteria()) {
            criteria = criteria.with(stated.asCriterion(onTheDay, gazetteer));
        }
        Scores scores = criteria.score(guests.on(Side.INTEGRATION), guests.on(Side.CONVENTIONAL));
        SpeedMeeting asked =
                of(scores).without(guests.absent()).rounds(meeting.rounds()).atLeast(meeting.minimum());
        if (meeting.tables().value().isPresent()) {
            asked = asked.tables(meeting.tables().value().get());
        }
        for (WishedPair wish : meeting.mustMeet()) {
            asked = asked.mustMeet(guests.participant(wish.integration()), guests.participant(wish.conventional()));
        }
        for (WishedPair wish : meeting.excluded()) {
            asked = asked.exclude(guests.participant(wish.integration()), guests.participant(wish.conventional()));
        }
        return asked;
    }

    private SpeedMeeting without(Map<Participant, Message> absent) {
        return new SpeedMeeting(wishes.without(absent));
    }

    /**
     * The same meeting with another number of rounds.
     *
     * @param rounds from 1 to {@link #MOST_ROUNDS}
     * @return a changed copy
     */
    public SpeedMeeting rounds(int rounds) {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException(
                    "A meeting cannot have %s rounds: give from 1 to %s.".formatted(rounds, MOST_ROUNDS));
        }
        return new SpeedMeeting(wishes.rounds(rounds));
    }

    /**
     * The same meeting with so many tables: as many pairs can meet at the same time. Without this there is no limit.
     *
     * @param tables 1 or more
     * @return a changed copy
     */
    public SpeedMeeting tables(int tables) {
        if (tables < 1) {
            throw new IllegalArgumentException("A meeting cannot have %s tables: give 1 or more.".formatted(tables));
        }
        return new SpeedMeeting(wishes.tables(tables));
    }

    /**
     * The same meeting, in which everyone of both sides has at least so many encounters.
     *
     * @param minimum 0 or more
     * @return a changed copy
     */
    public SpeedMeeting atLeast(int minimum) {
        if (minimum < 0) {
            throw new IllegalArgumentException(
                    "A minimum of %s encounters makes no sense: give 0 or more.".formatted(minimum));
        }
        return new SpeedMeeting(wishes.atLeast(minimum));
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
     * <p>The pairs are chosen by minimum-cost flow, then spread over the rounds by edge colouring; both steps are exact. For N
     * participants, P scores and R rounds: O(N · R · P · log N) time in the worst case, usually far less; for a few hundred
     * participants, milliseconds.
     *
     * @return the plan; where wishes contradict each other, a plan without rounds that {@linkplain MeetingPlan#conflicts says}
     *     all that is contradictory
     */
    public MeetingPlan plan() {
        return MeetingPlanner.plan(this);
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
        return wishes.rounds();
    }

    /**
     * How many pairs can meet at the same time.
     *
     * @return 1 or more; nothing if there is no limit
     */
    public OptionalInt tables() {
        return wishes.tables();
    }

    /**
     * How many encounters everyone has at least.
     *
     * @return 0 or more
     */
    public int minimum() {
        return wishes.minimum();
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

    /** What is asked of it. */
    MeetingWishes wishes() {
        return wishes;
    }
}
