package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.actor.ActorId;
import org.cldess.language.Message;
import org.cldess.matching.Participant;

/**
 * Who meets whom in which round at which table (<i>{@index "plan de rencontre"}</i>), with the score that this reaches, the score that no
 * plan can exceed, and the reasons. Where the wishes contradict each other there are no rounds, and the plan says what is contradictory.
 */
public final class MeetingPlan {
    private final SpeedMeeting meeting;
    private final Optional<Certificate> certificate;
    private final List<Message> conflicts;
    private final Map<Participant, List<Encounter>> byParticipant = new TreeMap<>();

    private MeetingPlan(SpeedMeeting meeting, Optional<Certificate> certificate, List<Message> conflicts) {
        this.meeting = meeting;
        this.certificate = certificate;
        this.conflicts = List.copyOf(conflicts);
        meeting.wishes().participants().forEach(participant -> byParticipant.put(participant, new ArrayList<>()));
        rounds().stream().flatMap(List::stream).forEach(this::add);
    }

    private void add(Encounter encounter) {
        encountersOf(encounter.left()).add(encounter);
        encountersOf(encounter.right()).add(encounter);
    }

    static MeetingPlan of(SpeedMeeting meeting, Certificate certificate) {
        return new MeetingPlan(meeting, Optional.of(certificate), List.of());
    }

    static MeetingPlan impossible(SpeedMeeting meeting, List<Message> conflicts) {
        return new MeetingPlan(meeting, Optional.empty(), conflicts);
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
     * Tells whether no plan is better.
     *
     * @return true if the score is as great as the bound
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
     * A participant’s own way through the meeting.
     *
     * @param participant who takes part
     * @return whom the participant meets, and the free rounds
     * @throws IllegalArgumentException if the participant does not take part
     */
    public Itinerary itinerary(Participant participant) {
        List<Encounter> met = encountersOf(participant);
        List<Integer> free = new ArrayList<>();
        for (int r = 1; r <= rounds().size(); r++) {
            int round = r;
            if (met.stream().noneMatch(encounter -> encounter.round() == round)) {
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
     * Why two participants do not meet. What their meeting would cost is exact: the meeting is planned once more, with them.
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
     * The encounter of two participants.
     *
     * @param one one of them
     * @param other the other
     * @return their encounter; nothing if they do not meet
     * @throws IllegalArgumentException if one of them does not take part
     */
    public Optional<Encounter> encounter(Participant one, Participant other) {
        List<Encounter> ofOther = encountersOf(other);
        return encountersOf(one).stream().filter(ofOther::contains).findFirst();
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
