package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;

/**
 * The request for a speed meeting.
 *
 * @param scores the scores of the pairs
 * @param limits the request for the meeting as a whole
 * @param setting the hours and the names of the sides
 * @param persons the requests for single participants
 * @param wanted the pairs that must meet
 * @param unwanted the pairs that must not meet
 * @param absent the guests who do not take part, and why
 * @param held the encounters that are not to be planned
 */
record MeetingWishes(
        Scores scores,
        MeetingLimits limits,
        MeetingLabels setting,
        ParticipantLimits persons,
        PairWishes wanted,
        PairWishes unwanted,
        Map<Participant, Message> absent,
        FixedEncounters held) {
    static MeetingWishes of(Scores scores) {
        return new MeetingWishes(
                scores,
                MeetingLimits.of(1),
                MeetingLabels.UNSAID,
                ParticipantLimits.ALIKE,
                PairWishes.NONE,
                PairWishes.NONE,
                Map.of(),
                FixedEncounters.NOTHING);
    }

    MeetingWishes with(MeetingLimits changed) {
        return new MeetingWishes(scores, changed, setting, persons, wanted, unwanted, absent, held);
    }

    MeetingWishes with(MeetingLabels changed) {
        return new MeetingWishes(scores, limits, changed, persons, wanted, unwanted, absent, held);
    }

    MeetingWishes with(ParticipantLimits changed) {
        return new MeetingWishes(scores, limits, setting, changed, wanted, unwanted, absent, held);
    }

    MeetingWishes with(FixedEncounters changed) {
        return new MeetingWishes(scores, limits, setting, persons, wanted, unwanted, absent, changed);
    }

    private MeetingWishes with(PairWishes must, PairWishes mustNot) {
        return new MeetingWishes(scores, limits, setting, persons, must, mustNot, absent, held);
    }

    MeetingWishes withPairs(Set<Pair> musts, Set<Pair> exclusions) {
        return with(new PairWishes(musts), new PairWishes(exclusions));
    }

    MeetingWishes mustMeet(Participant one, Participant other) {
        return with(wanted.with(pair(one, other)), unwanted);
    }

    MeetingWishes exclude(Participant one, Participant other) {
        return with(wanted, unwanted.with(pair(one, other)));
    }

    private Pair pair(Participant one, Participant other) {
        return scores.pair(one, other).orElseGet(() -> new Pair(one, other));
    }

    /** Returns the pairs that must meet, in order. */
    Set<Pair> musts() {
        return wanted.all();
    }

    /** Returns the pairs that must not meet, in order. */
    Set<Pair> exclusions() {
        return unwanted.all();
    }

    MeetingWishes without(Map<Participant, Message> guests) {
        return new MeetingWishes(scores, limits, setting, persons, wanted, unwanted, guests, held);
    }

    /** Returns a participant after checking that it takes part. */
    Participant taking(Participant participant) {
        if (!scores.includes(participant) && !absent.containsKey(participant)) {
            throw new IllegalArgumentException(
                    "%s (%s) does not take part in this meeting: name one of its participants."
                            .formatted(participant.name(), participant.key()));
        }
        return participant;
    }

    /** Returns why one or both of two participants do not take part. */
    List<Message> whyAbsent(Participant one, Participant other) {
        return Stream.of(one, other)
                .filter(absent::containsKey)
                .map(absent::get)
                .toList();
    }

    /** Returns the participants of both sides, the left one first. */
    List<Participant> participants() {
        List<Participant> all = new ArrayList<>(scores.lefts());
        all.addAll(scores.rights());
        return all;
    }

    /** Returns the name of a participant’s side. */
    Optional<String> sideOf(Participant one) {
        return scores.lefts().contains(one) ? setting.leftName() : setting.rightName();
    }

    /**
     * Returns how often two may meet: once, or as often as one of them has representatives who may meet the same
     * partners.
     */
    int times(Pair pair) {
        return Math.max(times(pair.left()), times(pair.right()));
    }

    /** Returns the maximum number of encounters of a participant by its own limits. */
    long most(Participant one) {
        long ofEach = limits.maximum().orElse(Integer.MAX_VALUE);
        long ofAll = persons.personsAway().containsKey(one)
                ? IntStream.rangeClosed(1, persons.seatsOf(one))
                        .mapToLong(person -> Math.min(ofEach, presence(one, person)))
                        .sum()
                : ofEach * persons.seatsOf(one);
        return Math.min(ofAll, persons.maximum().getOrDefault(one, Integer.MAX_VALUE));
    }

    /** Returns how often a participant may meet another one that has no such wish. */
    int times(Participant one) {
        if (!persons.again().contains(one)) {
            return 1;
        }
        return Math.toIntExact(Math.max(
                1,
                IntStream.rangeClosed(1, persons.seatsOf(one))
                        .filter(person -> !persons.personsAway().containsKey(one) || presence(one, person) > 0)
                        .count()));
    }

    /** Returns the number of rounds in which a representative is present. */
    private long presence(Participant one, int person) {
        return IntStream.rangeClosed(1, limits.rounds())
                .filter(round -> !persons.isAway(one, person, round))
                .count();
    }

    /** Returns the pairs that have to meet in the rounds to be planned, without those that have already met. */
    Set<Pair> open(Set<Pair> demanded) {
        return demanded.stream().filter(pair -> !held.has(pair)).collect(Collectors.toCollection(TreeSet::new));
    }
}
