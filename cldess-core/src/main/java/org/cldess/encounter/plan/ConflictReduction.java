package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.language.Message;
import org.cldess.matching.Pair;

/**
 * A minimal set of wishes that contradict each other: without any one of them, the others could be granted. The set is
 * found by removing one wish after the other for good, as long as the rest remains contradictory (J. W. Chinneck and E.
 * W. Dravnieks, Locating minimal infeasible constraint sets in linear programs, ORSA Journal on Computing 3, 1991,
 * 157–168).
 *
 * <p>One pairing problem is solved for each wish. Absences, fixed tables and the number of rounds are taken as given. A
 * maximum that is removed still lowers the minimum of its participant.
 */
final class ConflictReduction {
    private record Wish(Message sentence, UnaryOperator<MeetingWishes> without) {}

    private ConflictReduction() {}

    /** Returns the wishes; empty if all can be granted, or if pairs and numbers alone do not show that they cannot. */
    static List<Message> of(MeetingWishes meeting) {
        int[] minimum = minimum(meeting);
        if (canBeGranted(meeting, minimum)) {
            return List.of();
        }
        List<Message> needed = new ArrayList<>();
        MeetingWishes rest = meeting;
        for (Wish wish : wishes(meeting)) {
            MeetingWishes fewer = wish.without.apply(rest);
            if (canBeGranted(fewer, minimum)) {
                needed.add(wish.sentence);
            } else {
                rest = fewer;
            }
        }
        return needed;
    }

    private static int[] minimum(MeetingWishes meeting) {
        return EncounterQuotas.of(meeting, new RoundCapacity(meeting)).minimum();
    }

    /**
     * Returns whether wishes can be granted. If a maximum is withdrawn, no participant is asked for more encounters
     * than at first.
     */
    private static boolean canBeGranted(MeetingWishes meeting, int[] leastAtFirst) {
        RoundCapacity rooms = new RoundCapacity(meeting);
        PairingModel choice = new PairingModel(meeting, rooms);
        EncounterQuotas quotas = EncounterQuotas.of(meeting, rooms);
        int[] minimum = quotas.minimum();
        Arrays.setAll(minimum, node -> Math.min(minimum[node], leastAtFirst[node]));
        return new Conflicts(meeting, rooms, choice).ofWishes().isEmpty()
                && PairingSolver.solve(choice.problem(quotas).withDegrees(minimum, quotas.maximum()))
                        .isPresent();
    }

    /**
     * Returns all wishes that can be withdrawn. Wishes for all participants come before single pairs, so that pairs are
     * named if pairs explain the contradiction.
     */
    private static List<Wish> wishes(MeetingWishes meeting) {
        List<Wish> wishes = new ArrayList<>();
        meeting.persons()
                .maximum()
                .forEach((one, maximum) -> wishes.add(new Wish(
                        say("wish.most-of", one, maximum),
                        rest -> rest.with(rest.persons().withoutMost(one)))));
        meeting.persons()
                .minimum()
                .forEach((one, minimum) -> wishes.add(new Wish(
                        say("wish.minimum-of", one, minimum),
                        rest -> rest.with(rest.persons().withoutMinimum(one)))));
        MeetingLimits limits = meeting.limits();
        limits.maximum()
                .ifPresent(maximum -> wishes.add(new Wish(
                        say("wish.most", maximum),
                        rest -> rest.with(rest.limits().withMost(OptionalInt.empty())))));
        if (limits.minimum() > 0) {
            wishes.add(new Wish(
                    say("wish.minimum", limits.minimum()),
                    rest -> rest.with(rest.limits().withMinimum(0))));
        }
        limits.tables()
                .ifPresent(tables -> wishes.add(new Wish(
                        say("wish.tables", tables),
                        rest -> rest.with(rest.limits().withTables(OptionalInt.empty())))));
        for (Pair pair : meeting.exclusions()) {
            wishes.add(new Wish(
                    say("wish.exclude", pair.left(), pair.right()),
                    rest -> rest.withPairs(rest.musts(), without(rest.exclusions(), pair))));
        }
        for (Pair pair : meeting.musts()) {
            wishes.add(new Wish(
                    say("wish.must", pair.left(), pair.right()),
                    rest -> rest.withPairs(without(rest.musts(), pair), rest.exclusions())));
        }
        return wishes;
    }

    private static Set<Pair> without(Set<Pair> pairs, Pair pair) {
        Set<Pair> others = new TreeSet<>(pairs);
        others.remove(pair);
        return others;
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
