package org.cldess.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;

/**
 * What is asked of a speed meeting.
 *
 * @param scores the scores of the pairs
 * @param frame what is asked of it as a whole
 * @param persons what is asked for single participants
 * @param musts the pairs that must meet
 * @param exclusions the pairs that must not
 * @param absent the guests who do not take part, and why
 * @param held the encounters that are not to be planned
 */
record MeetingWishes(
        Scores scores,
        Frame frame,
        Persons persons,
        Set<Pair> musts,
        Set<Pair> exclusions,
        Map<Participant, Message> absent,
        Held held) {
    static MeetingWishes of(Scores scores) {
        return new MeetingWishes(scores, Frame.of(1), Persons.ALIKE, Set.of(), Set.of(), Map.of(), Held.NOTHING);
    }

    MeetingWishes with(Frame changed) {
        return new MeetingWishes(scores, changed, persons, musts, exclusions, absent, held);
    }

    MeetingWishes with(Persons changed) {
        return new MeetingWishes(scores, frame, changed, musts, exclusions, absent, held);
    }

    MeetingWishes with(Held changed) {
        return new MeetingWishes(scores, frame, persons, musts, exclusions, absent, changed);
    }

    MeetingWishes withPairs(Set<Pair> wanted, Set<Pair> unwanted) {
        return new MeetingWishes(scores, frame, persons, wanted, unwanted, absent, held);
    }

    MeetingWishes mustMeet(Participant one, Participant other) {
        return withPairs(with(musts, one, other), exclusions);
    }

    MeetingWishes exclude(Participant one, Participant other) {
        return withPairs(musts, with(exclusions, one, other));
    }

    MeetingWishes without(Map<Participant, Message> guests) {
        return new MeetingWishes(scores, frame, persons, musts, exclusions, guests, held);
    }

    private Set<Pair> with(Set<Pair> wishes, Participant one, Participant other) {
        Set<Pair> more = new TreeSet<>(wishes);
        more.add(scores.pair(one, other).orElseGet(() -> new Pair(one, other)));
        return Collections.unmodifiableSet(more);
    }

    /** Why one of two does not take part, or both. */
    List<Message> whyAbsent(Participant one, Participant other) {
        return Stream.of(one, other)
                .filter(absent::containsKey)
                .map(absent::get)
                .toList();
    }

    /** Both sides, the left one first. */
    List<Participant> participants() {
        List<Participant> all = new ArrayList<>(scores.lefts());
        all.addAll(scores.rights());
        return all;
    }

    /** The pairs that can be chosen for the rounds that are planned. */
    List<Score> open(Rooms rooms) {
        return scores.list().stream().filter(score -> mayMeet(score, rooms)).toList();
    }

    private boolean mayMeet(Score score, Rooms rooms) {
        return !exclusions.contains(score.pair())
                && !held.has(score.pair())
                && !persons.sitApart(score.left(), score.right())
                && rooms.meetInSomeRound(score.left(), score.right());
    }
}
