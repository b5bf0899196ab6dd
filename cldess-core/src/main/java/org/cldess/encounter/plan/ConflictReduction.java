package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.timetable.DemandDecision;
import org.cldess.language.Message;
import org.cldess.matching.Pair;

/**
 * A minimal set of wishes that contradict each other: without any one of them, the others could be granted. The set is
 * found by removing one wish after the other for good, as long as the rest remains contradictory (J. W. Chinneck and E.
 * W. Dravnieks, Locating minimal infeasible constraint sets in linear programs, ORSA Journal on Computing 3, 1991,
 * 157–168).
 *
 * <p>Wishes are removed in blocks; a block that cannot be removed as a whole is halved (U. Junker, QuickXplain:
 * preferred explanations and relaxations for over-constrained problems, AAAI 2004, 167–172). So O(k · log n) pairing
 * problems are solved for n wishes of which k are needed, and the result is that of removing one after the other.
 * Absences, fixed tables and the number of rounds are taken as given. A maximum that is removed still lowers the
 * minimum of its participant.
 *
 * <p>If presence differs between rounds, whether wishes can be granted is decided by trying, if there are few possible
 * encounters; otherwise, wishes count as granted if they can be granted regardless of rounds.
 */
final class ConflictReduction {
    private static final String MUST = "wish.must";

    /**
     * A wish.
     *
     * @param sentence the wish in words
     * @param pair the pair that it concerns, which must meet or must not; empty for other wishes
     * @param without removes another wish from a request
     */
    private record Wish(Message sentence, Optional<Pair> pair, UnaryOperator<MeetingWishes> without) {
        static Wish of(Message sentence, UnaryOperator<MeetingWishes> without) {
            return new Wish(sentence, Optional.empty(), without);
        }

        static Wish of(Message sentence, Pair pair) {
            return new Wish(sentence, Optional.of(pair), rest -> rest);
        }
    }

    private final int[] minimum;
    private final List<Message> needed = new ArrayList<>();
    private MeetingWishes rest;

    private ConflictReduction(MeetingWishes meeting, int[] minimum) {
        this.minimum = minimum;
        rest = meeting;
    }

    /** Returns the wishes; empty if all can be granted, or if pairs and numbers alone do not show that they cannot. */
    static List<Message> of(MeetingWishes meeting) {
        int[] minimum = minimum(meeting);
        if (canBeGranted(meeting, minimum)) {
            return List.of();
        }
        ConflictReduction reduction = new ConflictReduction(meeting, minimum);
        reduction.remove(wishes(meeting));
        return reduction.needed;
    }

    /** Removes those of some wishes that are not needed, and notes the others. */
    private void remove(List<Wish> block) {
        if (block.isEmpty()) {
            return;
        }
        MeetingWishes fewer = without(block);
        if (!canBeGranted(fewer, minimum)) {
            rest = fewer;
        } else if (block.size() == 1) {
            needed.add(block.get(0).sentence);
        } else {
            int half = block.size() / 2;
            remove(block.subList(0, half));
            remove(block.subList(half, block.size()));
        }
    }

    private MeetingWishes without(List<Wish> block) {
        Set<Pair> musts = new TreeSet<>(rest.musts());
        Set<Pair> exclusions = new TreeSet<>(rest.exclusions());
        MeetingWishes fewer = rest;
        for (Wish wish : block) {
            fewer = wish.without.apply(fewer);
            wish.pair.ifPresent(pair -> {
                if (wish.sentence.key().equals(MUST)) {
                    musts.remove(pair);
                } else {
                    exclusions.remove(pair);
                }
            });
        }
        return fewer.withPairs(musts, exclusions);
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
                        .isPresent()
                && (rooms.areAlike()
                        || DemandDecision.of(choice.timetable(minimum, quotas.maximum()))
                                .orElse(true));
    }

    /**
     * Returns all wishes that can be withdrawn. Wishes for all participants come before single pairs, so that pairs are
     * named if pairs explain the contradiction.
     */
    private static List<Wish> wishes(MeetingWishes meeting) {
        List<Wish> wishes = new ArrayList<>();
        meeting.persons()
                .maximum()
                .forEach((one, maximum) -> wishes.add(Wish.of(
                        say("wish.most-of", one, maximum),
                        rest -> rest.with(rest.persons().withoutMost(one)))));
        meeting.persons()
                .minimum()
                .forEach((one, minimum) -> wishes.add(Wish.of(
                        say("wish.minimum-of", one, minimum),
                        rest -> rest.with(rest.persons().withoutMinimum(one)))));
        MeetingLimits limits = meeting.limits();
        limits.maximum()
                .ifPresent(maximum -> wishes.add(Wish.of(
                        say("wish.most", maximum),
                        rest -> rest.with(rest.limits().withMost(OptionalInt.empty())))));
        if (limits.minimum() > 0) {
            wishes.add(Wish.of(
                    say("wish.minimum", limits.minimum()),
                    rest -> rest.with(rest.limits().withMinimum(0))));
        }
        limits.tables()
                .ifPresent(tables -> wishes.add(Wish.of(
                        say("wish.tables", tables),
                        rest -> rest.with(rest.limits().withTables(OptionalInt.empty())))));
        for (Pair pair : meeting.exclusions()) {
            wishes.add(Wish.of(say("wish.exclude", pair.left(), pair.right()), pair));
        }
        for (Pair pair : meeting.musts()) {
            wishes.add(Wish.of(say(MUST, pair.left(), pair.right()), pair));
        }
        return wishes;
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
