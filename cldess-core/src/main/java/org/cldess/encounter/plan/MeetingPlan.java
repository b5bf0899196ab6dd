package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Guest;
import org.cldess.encounter.SeatedPair;
import org.cldess.internal.interruption.Interruption;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/**
 * The plan of who meets whom in which round at which table (<i>{@index "plan de rencontre"}</i>), with its score, the
 * bound that no plan that meets the same requests can exceed, and the reasons. If the wishes contradict each other, the
 * plan has no rounds and lists the contradictions.
 */
public final class MeetingPlan {
    private final SpeedMeeting meeting;
    private final Optional<Certificate> certificate;
    private final List<Message> conflicts;
    private final List<Message> lapsed;
    private final Map<Participant, List<Encounter>> byParticipant = new HashMap<>();
    private final Map<Pair, Encounter> byPair = new HashMap<>();

    private MeetingPlan(SpeedMeeting meeting, PlanningResult planned) {
        this.meeting = meeting;
        certificate = planned.proof().map(Certificate::new);
        conflicts = planned.conflicts();
        lapsed = planned.lapsed();
        meeting.wishes().participants().forEach(participant -> byParticipant.put(participant, new ArrayList<>()));
        rounds().stream().flatMap(List::stream).forEach(this::add);
    }

    private void add(Encounter encounter) {
        Interruption.throwIfInterrupted();
        encountersOf(encounter.left()).add(encounter);
        encountersOf(encounter.right()).add(encounter);
        byPair.putIfAbsent(encounter.pair(), encounter);
    }

    static MeetingPlan of(SpeedMeeting meeting, PlanningResult planned) {
        return new MeetingPlan(meeting, planned);
    }

    /**
     * Returns the meeting that was planned.
     *
     * @return the meeting
     */
    public SpeedMeeting meeting() {
        return meeting;
    }

    /**
     * Returns the encounters.
     *
     * @return the encounters of each round, by table: as many rounds as were requested, the later ones possibly empty;
     *     no rounds if wishes contradict each other
     */
    public List<List<Encounter>> rounds() {
        return certificate.map(Certificate::rounds).orElse(List.of());
    }

    /** {@return the seated pairs of each round, by the ids of the actors, in the form that a meeting stores} */
    public List<SeatedPair> seats() {
        return rounds().stream()
                .flatMap(List::stream)
                .map(encounter -> new SeatedPair(
                        encounter.round(),
                        encounter.table(),
                        ActorId.of(encounter.left().key()),
                        ActorId.of(encounter.right().key()),
                        seatOf(encounter, encounter.left()),
                        seatOf(encounter, encounter.right())))
                .toList();
    }

    private Optional<Integer> seatOf(Encounter encounter, Participant one) {
        return meeting.representatives(one) > 1 ? Optional.of(encounter.personOf(one)) : Optional.empty();
    }

    /**
     * Returns the number of encounters.
     *
     * @return the number in all rounds together
     */
    public int size() {
        return rounds().stream().mapToInt(List::size).sum();
    }

    /**
     * Returns the score of the plan.
     *
     * @return the sum of the scores of its encounters; empty if wishes contradict each other
     */
    public Optional<BigDecimal> score() {
        return certificate.map(Certificate::score);
    }

    /**
     * Returns the bound on the score, which no plan that meets the same requests can exceed.
     *
     * @return the bound that the certificate proves; empty if wishes contradict each other
     */
    public Optional<BigDecimal> bound() {
        return certificate.map(Certificate::bound);
    }

    /**
     * Returns the minimum that the plan keeps: the requested one; for a fair plan, the number of encounters that
     * everyone has at least, apart from participants who have as many as they can or want to have.
     *
     * @return the minimum; empty if wishes contradict each other
     */
    public OptionalInt minimum() {
        return certificate.isPresent() ? OptionalInt.of(certificate.get().minimum()) : OptionalInt.empty();
    }

    /**
     * Returns whether no plan is better: fairer, if a fair plan was requested, or as fair and with a higher score.
     *
     * @return true if this is proved, and the score equals the bound
     */
    public boolean isOptimal() {
        return certificate.isPresent()
                && score().equals(bound())
                && (!meeting.wishes().limits().asksForFairness()
                        || certificate.get().proof().levels().isPresent());
    }

    /**
     * Returns the proof of the score and the bound.
     *
     * @return the certificate
     * @throws IllegalStateException if wishes contradict each other, so that there is nothing to prove
     */
    public Certificate certificate() {
        return certificate.orElseThrow(
                () -> new IllegalStateException("The meeting has no plan: " + conflicts + " Mend the wishes first."));
    }

    /**
     * Returns all contradictions in the request.
     *
     * @return a sentence for each; empty if there is a plan
     */
    public List<Message> conflicts() {
        return conflicts;
    }

    /**
     * Returns the wishes that nobody can grant, and that the plan therefore leaves out: that two meet of whom one is
     * absent, or who are never present together; or that a participant has more encounters than there are people whom
     * it can meet.
     *
     * @return a sentence for each
     */
    public List<Message> lapsed() {
        return lapsed;
    }

    /**
     * Returns an explanation of why there is no plan: wishes that cannot be granted together; the request may contain
     * other such sets. If presence does not differ between rounds, the set is minimal: if any one of its wishes is
     * withdrawn, the others can be granted.
     *
     * <p>If presence differs between rounds, finding out whether wishes can be granted is NP-hard. Up to 60 possible
     * encounters, a search decides each set, and the set is minimal too, unless the search ends undecided after 100,000
     * steps. Beyond that, wishes count as contradictory only if this shows without rounds: the set is then
     * contradictory, but a part of it may be so already.
     *
     * @return a sentence for each wish; empty if there is a plan, or if nothing is proved
     */
    public List<Message> contradiction() {
        return certificate.isPresent()
                ? List.of()
                : ConflictReduction.of(LapsedWishes.of(meeting.wishes()).rest());
    }

    /**
     * Returns the encounters of a participant, those of all its representatives together.
     *
     * @param participant the participant
     * @return its encounters, by round, then by table
     * @throws IllegalArgumentException if the participant does not take part
     */
    public List<Encounter> encounters(Participant participant) {
        return List.copyOf(encountersOf(participant));
    }

    /**
     * Returns the schedule of a participant who comes alone.
     *
     * @param participant the participant
     * @return the encounters of the participant, and the free rounds among those in which it is present
     * @throws IllegalArgumentException if the participant does not take part, or has several representatives
     */
    public Itinerary itinerary(Participant participant) {
        encountersOf(participant);
        int people = meeting.representatives(participant);
        if (people > 1) {
            throw new IllegalArgumentException(
                    "%s has %s representatives: give the number of one of them too.".formatted(participant, people));
        }
        return itinerary(participant, 1);
    }

    /**
     * Returns the schedule of one representative of a participant.
     *
     * @param participant the participant
     * @param person the number of the representative, from 1
     * @return the encounters of this person, and the free rounds among those in which this person is present
     * @throws IllegalArgumentException if the participant does not take part, or has no such representative
     */
    public Itinerary itinerary(Participant participant, int person) {
        List<Encounter> ofAll = encountersOf(participant);
        meeting.wishes().persons().requirePerson(participant, person);
        List<Encounter> met = ofAll.stream()
                .filter(encounter -> encounter.personOf(participant) == person)
                .toList();
        boolean[] busy = new boolean[rounds().size() + 1];
        met.forEach(encounter -> busy[encounter.round()] = true);
        List<Integer> free = new ArrayList<>();
        for (int round = 1; round < busy.length; round++) {
            if (!busy[round] && !meeting.wishes().persons().isAway(participant, person, round)) {
                free.add(round);
            }
        }
        return new Itinerary(participant, person, met, free);
    }

    /**
     * Returns the schedules of all people: one for each representative of each participant.
     *
     * @return the itineraries of the left side, then those of the right
     */
    public List<Itinerary> itineraries() {
        return meeting.wishes().participants().stream()
                .flatMap(participant -> IntStream.rangeClosed(1, meeting.representatives(participant))
                        .mapToObj(person -> itinerary(participant, person)))
                .toList();
    }

    /**
     * Returns the people with free rounds.
     *
     * @return the people and their free rounds, the left side first; empty if wishes contradict each other
     */
    public List<Bye> byes() {
        return itineraries().stream()
                .filter(itinerary -> !itinerary.freeRounds().isEmpty())
                .map(itinerary -> new Bye(itinerary.participant(), itinerary.person(), itinerary.freeRounds()))
                .toList();
    }

    /**
     * Returns why two participants meet.
     *
     * @param one one of them
     * @param other the other
     * @return when and where they meet, then the reasons of the criteria that they meet; empty if they do not meet
     * @throws IllegalArgumentException if one of them does not take part
     */
    public List<Message> why(Participant one, Participant other) {
        return encounter(one, other).map(new MeetingReasons(this)::why).orElse(List.of());
    }

    /**
     * Returns why two participants do not meet. If it does not matter who is present in which round, the cost of their
     * meeting is exact: the meeting is planned once more with the pair. Otherwise, the prices of the certificate bound
     * it.
     *
     * @param one one of them
     * @param other the other
     * @return what keeps them apart, and by how much the score would fall if they met; empty if they meet
     * @throws IllegalArgumentException if one of them does not take part
     */
    public List<Message> whyNot(Participant one, Participant other) {
        return encounter(one, other).isPresent() ? List.of() : new MeetingReasons(this).whyNot(one, other);
    }

    /**
     * Returns the encounter of two participants; the first one, if several representatives of one may meet the other.
     *
     * @param one one of them
     * @param other the other
     * @return their encounter; empty if they do not meet
     * @throws IllegalArgumentException if one of them does not take part
     */
    public Optional<Encounter> encounter(Participant one, Participant other) {
        encountersOf(one);
        encountersOf(other);
        return Optional.ofNullable(byPair.get(new Pair(one, other)))
                .or(() -> Optional.ofNullable(byPair.get(new Pair(other, one))));
    }

    /**
     * Starts to plan the rest of the meeting again on the day, for example after a participant did not come or came
     * late, or after a table was lost.
     *
     * @return the request for a new plan
     * @throws IllegalStateException if wishes contradict each other, so that there is no plan to start from
     */
    public Replanning replan() {
        return Replanning.of(meeting, certificate().rounds());
    }

    /**
     * Returns the places for a participant who was not expected in some rounds, for example because it comes late after
     * all, and what each of them costs. Everything else stays as it is: no place breaks a wish, a maximum or a
     * minimum. Such a place can be taken at the door, without planning again; {@link #replan} may find a better plan.
     *
     * @param latecomer the participant, who has scores in this meeting
     * @param rounds the rounds, from 1, in which the participant is present now
     * @return the places, the best first: the one that raises the score most, then the earlier round, then by partner;
     *     empty if wishes contradict each other
     * @throws IllegalArgumentException if the participant does not take part, or there is no such round
     */
    public List<Place> placesFor(Participant latecomer, int... rounds) {
        encountersOf(latecomer);
        for (int round : rounds) {
            if (round < 1 || round > meeting.rounds()) {
                throw new IllegalArgumentException(
                        "There is no round %s: give from 1 to %s.".formatted(round, meeting.rounds()));
            }
        }
        return certificate.isPresent()
                ? new LatecomerPlaces(meeting.wishes(), rounds(), latecomer).in(rounds)
                : List.of();
    }

    /**
     * Returns what one more table would be worth. If it does not matter who is present in which round and there are at
     * most 50,000 scores, the meeting is planned once more and the gain is exact; otherwise, the prices of the
     * certificate bound it, in time linear in the number of scores.
     *
     * @return the gain; empty if there is no limit on tables, if fairness comes before the score, or if wishes
     *     contradict each other
     */
    public Optional<Gain> oneMoreTable() {
        return meeting.tables().isPresent()
                ? gain(meeting.tables(meeting.tables().getAsInt() + 1))
                : Optional.empty();
    }

    /**
     * Returns what one more round at the end would be worth, in the same way as {@link #oneMoreTable}.
     *
     * @return the gain; empty if the meeting has {@link SpeedMeeting#MAX_ROUNDS}, if fairness comes before the score,
     *     or if wishes contradict each other
     */
    public Optional<Gain> oneMoreRound() {
        return meeting.rounds() < SpeedMeeting.MAX_ROUNDS
                ? gain(meeting.rounds(meeting.rounds() + 1))
                : Optional.empty();
    }

    /**
     * Returns what one more representative of a participant would be worth, in the same way as {@link #oneMoreTable}.
     *
     * @param participant the participant
     * @return the gain; empty if the participant has its own table or {@link Guest#MAX_REPRESENTATIVES}, if fairness
     *     comes before the score, or if wishes contradict each other
     * @throws IllegalArgumentException if the participant does not take part
     */
    public Optional<Gain> oneMoreRepresentative(Participant participant) {
        encountersOf(participant);
        int people = meeting.representatives(participant);
        boolean hasPlace = people < Guest.MAX_REPRESENTATIVES
                && !meeting.wishes().persons().hosts().containsKey(participant);
        return hasPlace ? gain(meeting.representedBy(participant, people + 1)) : Optional.empty();
    }

    private Optional<Gain> gain(SpeedMeeting changed) {
        return certificate.flatMap(proved -> GainBound.of(proved.proof(), changed.wishes()));
    }

    private List<Encounter> encountersOf(Participant participant) {
        List<Encounter> met = byParticipant.get(participant);
        if (met == null && meeting.absent().containsKey(participant)) {
            return List.of();
        }
        if (met == null) {
            throw new IllegalArgumentException(
                    "%s (%s) does not take part in this meeting: name one of its %s participants."
                            .formatted(participant.name(), participant.key(), byParticipant.size()));
        }
        return met;
    }

    @Override
    public String toString() {
        return certificate
                .map(proved -> "MeetingPlan: %s encounters in %s rounds, %s".formatted(size(), rounds().size(), proved))
                .orElse("MeetingPlan: none, %s contradictions".formatted(conflicts.size()));
    }
}
