package org.cldess.encounter.plan;

import java.util.List;
import java.util.stream.LongStream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Pair;

/**
 * The pairs of a meeting that can be chosen in the rounds to be planned. There may be millions of pairs, so they are
 * represented by numbers and not by objects.
 */
final class EligiblePairs {
    /** Receives a pair: its index among all scores, the indexes of the two on their sides, and its score. */
    @FunctionalInterface
    interface Visitor {
        void visit(int index, int left, int right, long millionths);
    }

    private final RoundCapacity capacity;
    private final int leftCount;
    private final boolean[] isHost;

    /** How often each participant may meet the same partner. */
    private final int[] allowedEncounters;

    private final Numbers excludedPairs;
    private final Numbers heldPairs;
    private int index;

    /** A list of numbers of pairs, with repetitions, that is searched in the order of the scores. */
    private static final class Numbers {
        private final long[] numbers;
        private int next;

        Numbers(LongStream numbers) {
            this.numbers = numbers.sorted().toArray();
        }

        /** Returns how often a number occurs. */
        int count(long number) {
            while (next < numbers.length && numbers[next] < number) {
                next++;
            }
            int first = next;
            while (next < numbers.length && numbers[next] == number) {
                next++;
            }
            return next - first;
        }
    }

    private EligiblePairs(MeetingWishes meeting, RoundCapacity capacity) {
        this.capacity = capacity;
        leftCount = meeting.scores().lefts().size();
        isHost = new boolean[capacity.participants().size()];
        allowedEncounters = new int[isHost.length];
        for (int node = 0; node < isHost.length; node++) {
            isHost[node] = meeting.persons()
                    .hosts()
                    .containsKey(capacity.participants().get(node));
            allowedEncounters[node] = meeting.times(capacity.participants().get(node));
        }
        excludedPairs = new Numbers(meeting.exclusions().stream().flatMapToLong(this::number));
        heldPairs = new Numbers(meeting.held().rounds().stream()
                .flatMap(List::stream)
                .map(Encounter::pair)
                .flatMapToLong(this::number));
    }

    /** Visits the pairs in the order of the scores, each as often as it can be chosen. */
    static void visit(MeetingWishes meeting, RoundCapacity capacity, Visitor visitor) {
        EligiblePairs pairs = new EligiblePairs(meeting, capacity);
        meeting.scores().forEach((left, right, millionths) -> {
            int times = pairs.openEncounters(left, pairs.leftCount + right);
            for (int time = 0; time < times; time++) {
                visitor.visit(pairs.index, left, right, millionths);
            }
            pairs.index++;
        });
    }

    private int openEncounters(int left, int right) {
        Interruption.throwIfInterrupted(index);
        long number = number(left, right);
        int met = heldPairs.count(number);
        boolean isExcluded = excludedPairs.count(number) > 0
                || (isHost[left] && isHost[right])
                || !capacity.meetInSomeRound(left, right);
        return isExcluded ? 0 : Math.max(0, Math.max(allowedEncounters[left], allowedEncounters[right]) - met);
    }

    /** Returns the number of a pair. The numbers ascend in the order of the scores. */
    private long number(int left, int right) {
        return (long) left * isHost.length + right;
    }

    /** Returns the number of a pair; empty if one of the two does not take part. */
    private LongStream number(Pair pair) {
        int left = capacity.node(pair.left());
        int right = capacity.node(pair.right());
        return left < 0 || right < 0 ? LongStream.empty() : LongStream.of(number(left, right));
    }
}
