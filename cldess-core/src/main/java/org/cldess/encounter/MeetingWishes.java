package org.cldess.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;

/**
 * What is asked of a speed meeting.
 *
 * @param scores the scores of the pairs
 * @param rounds how many rounds
 * @param tables how many tables at most
 * @param minimum how many encounters each has at least
 * @param musts the pairs that must meet
 * @param exclusions the pairs that must not
 * @param absent the guests who do not take part, and why
 */
record MeetingWishes(
        Scores scores,
        int rounds,
        OptionalInt tables,
        int minimum,
        Set<Pair> musts,
        Set<Pair> exclusions,
        Map<Participant, Message> absent) {

    MeetingWishes rounds(int count) {
        return new MeetingWishes(scores, count, tables, minimum, musts, exclusions, absent);
    }

    MeetingWishes tables(int count) {
        return new MeetingWishes(scores, rounds, OptionalInt.of(count), minimum, musts, exclusions, absent);
    }

    MeetingWishes atLeast(int count) {
        return new MeetingWishes(scores, rounds, tables, count, musts, exclusions, absent);
    }

    MeetingWishes mustMeet(Participant one, Participant other) {
        return new MeetingWishes(scores, rounds, tables, minimum, with(musts, one, other), exclusions, absent);
    }

    MeetingWishes exclude(Participant one, Participant other) {
        return new MeetingWishes(scores, rounds, tables, minimum, musts, with(exclusions, one, other), absent);
    }

    MeetingWishes without(Map<Participant, Message> guests) {
        return new MeetingWishes(scores, rounds, tables, minimum, musts, exclusions, guests);
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

    /** How many encounters fit into all rounds together; {@link Long#MAX_VALUE} without a limit. */
    long seats() {
        return tables.isPresent() ? (long) rounds * tables.getAsInt() : Long.MAX_VALUE;
    }
}
