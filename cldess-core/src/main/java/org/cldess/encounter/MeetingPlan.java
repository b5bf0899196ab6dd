package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cldess.actor.ActorId;
import org.cldess.internal.Interruption;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/**
 * Who meets whom in which round at which table (<i>{@index "plan de rencontre"}</i>), with the score that this reaches, the score that no
 * plan can exceed, and the reasons. Where the wishes contradict each other there are no rounds, and the plan says what is contradictory.
 */
public final class MeetingPlan {
    private final SpeedMeeting meeting;
    private final Optional<Certificate> certificate;
    private final List<Message> conflicts;
    private final Map<Participant, List<Encounter>> byParticipant = new HashMap<>();
    private final Map<Pair, Encounter> byPair = new HashMap<>();

    private MeetingPlan(SpeedMeeting meeting, Optional<Certificate> certificate, List<Message> conflicts) {
        this.meeting = meeting;
        this.certificate = certificate;
        this.conflicts = conflicts;
        meeting.wishes().participants().forEach(participant -> byParticipant.put(participant, new ArrayList<>()));
        rounds().stream().flatMap(List::stream).forEach(this::add);
    }

    private void add(Encounter encounter) {
        Interruption.endIfAsked();
        encountersOf(encounter.left()).add(encounter);
        encountersOf(encounter.right()).add(encounter);
        byPair.putIfAbsent(encounter.pair(), encounter);
    }

    static MeetingPlan of(SpeedMeeting meeting, Planned planned) {
        return new MeetingPlan(meeting, planned.proof().map(Certificate::new), planned.conflicts());
    }

    /**
     * What was asked.
     *
     * @return the meeting that was planned
     */
    public SpeedMeeting meeting() {
        return meeting;
    }

    /**
     * The encounters.
     *
     * @return those of each round, by table: as many rounds as were asked, later ones perhaps empty; no round where wishes
     *     contradict each other
     */
    public List<List<Encounter>> rounds() {
        return certificate.map(Certificate::rounds).orElse(List.of());
    }

    /** {@return who sits with whom in each round, by the ids of the actors, as a meeting keeps it} */
    public List<SeatedPair> seats() {
        return rounds().stream()
                .flatMap(List::stream)
                .map(encounter -> new SeatedPair(
                        encounter.round(),
                        encounter.table(),
                        ActorId.of(encounter.left().key()),
                        ActorId.of(encounter.right().key())))
                .toList();
    }

    /**
     * The number of encounters.
     *
     * @return the number in all rounds together
     */
    public int size() {
        return rounds().stream().mapToInt(List::size).sum();
    }

    /**
     * The score that the plan reaches.
     *
     * @return the sum of the scores of its encounters; nothing where wishes contradict each other
     */
    public Optional<BigDecimal> score() {
        return certificate.map(Certificate::score);
    }

    /**
     * The score that no plan can exceed.
     *
     * @return the bound that the certificate proves; nothing where wishes contradict each other
     */
    public Optional<BigDecimal> bound() {
        return certificate.map(Certificate::bound);
    }

    /**
     * The minimum that the plan keeps: the one that was asked, or a greater one where the fairest plan was.
     *
     * @return how many encounters everyone has at least, but for those who can or want to have no more than fewer; nothing where wishes
     *     contradict each other
     */
    public OptionalInt minimum() {
        return certificate.isPresent() ? OptionalInt.of(certificate.get().minimum()) : OptionalInt.empty();
    }

    /**
     * Tells whether no plan is better.
     *
     * @return true if the score is as great as the bound; false where that is not proved
     */
    public boolean isOptimal() {
        return certificate.isPresent() && score().equals(bound());
    }

    /**
     * The proof of the score and the bound.
     *
     * @return the certificate
     * @throws IllegalStateException if wishes contradict each other, so that there is nothing to prove
     */
    public Certificate certificate() {
        return certificate.orElseThrow(
                () -> new IllegalStateException("The meeting has no plan: " + conflicts + " Mend the wishes first."));
    }

    /**
     * All that is contradictory in what was asked.
     *
     * @return a sentence each; none if there is a plan
     */
    public List<Message> conflicts() {
        return conflicts;
    }

    /**
     * A smallest explanation of why there is no plan: wishes that cannot be granted together, none of which can be left out. Withdraw any
     * one of them, and the others can be granted; there may be other such sets in what was asked.
     *
     * @return a sentence for each wish; none if there is a plan, or where absences in single rounds prevent it
     */
    public List<Message> contradiction() {
        return certificate.isPresent() ? List.of() : Contradiction.of(meeting.wishes());
    }

    /**
     * A participant’s own way through the meeting.
     *
     * @param participant who takes part
     * @return whom the participant meets, and the free rounds: those in which the participant is there
     * @throws IllegalArgumentException if the participant does not take part
     */
    public Itinerary itinerary(Participant participant) {
        List<Encounter> met = encountersOf(participant);
        boolean[] busy = new boolean[rounds().size() + 1];
        met.forEach(encounter -> busy[encounter.round()] = true);
        List<Integer> free = new ArrayList<>();
        for (int round = 1; round < busy.length; round++) {
            if (!busy[round] && !meeting.wishes().persons().isAway(participant, round)) {
                free.add(round);
            }
        }
        return new Itinerary(participant, met, free);
    }

    /**
     * Everybody’s way through the meeting.
     *
     * @return the itineraries of the left side, then those of the right
     */
    public List<Itinerary> itineraries() {
        return meeting.wishes().participants().stream().map(this::itinerary).toList();
    }

    /**
     * Who meets nobody in some rounds.
     *
     * @return the participants who have free rounds, those of the left side first; none where wishes contradict each other
     */
    public List<Bye> byes() {
        return itineraries().stream()
                .filter(itinerary -> !itinerary.freeRounds().isEmpty())
                .map(itinerary -> new Bye(itinerary.participant(), itinerary.freeRounds()))
                .toList();
    }

    /**
     * Why two participants meet.
     *
     * @param one one of them
     * @param other the other
     * @return when and where they meet, then what speaks for it; nothing if they do not meet
     * @throws IllegalArgumentException if one of them does not take part
     */
    public List<Message> why(Participant one, Participant other) {
        return encounter(one, other).map(new MeetingReasons(this)::why).orElse(List.of());
    }

    /**
     * Why two participants do not meet. Where it does not matter who is there in which round, what their meeting would cost is exact: the
     * meeting is planned once more, with them. Otherwise the prices of the certificate bound it.
     *
     * @param one one of them
     * @param other the other
     * @return what keeps them apart, and by how much the score would fall if they met; nothing if they meet
     * @throws IllegalArgumentException if one of them does not take part
     */
    public List<Message> whyNot(Participant one, Participant other) {
        return encounter(one, other).isPresent() ? List.of() : new MeetingReasons(this).whyNot(one, other);
    }

    /**
     * The encounter of two participants, the first one where several people of one may meet the other.
     *
     * @param one one of them
     * @param other the other
     * @return their encounter; nothing if they do not meet
     * @throws IllegalArgumentException if one of them does not take part
     */
    public Optional<Encounter> encounter(Participant one, Participant other) {
        encountersOf(one);
        encountersOf(other);
        return Optional.ofNullable(byPair.get(new Pair(one, other)))
                .or(() -> Optional.ofNullable(byPair.get(new Pair(other, one))));
    }

    /**
     * Begins to plan the rest of the meeting anew on the day, after someone did not come, came late or a table was lost.
     *
     * @return a plan to be asked for
     * @throws IllegalStateException if wishes contradict each other, so that there is nothing to go on from
     */
    public Replanning replan() {
        return Replanning.of(meeting, certificate().rounds());
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
}
