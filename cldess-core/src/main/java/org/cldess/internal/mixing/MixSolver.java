package org.cldess.internal.mixing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.random.SeededRandom;

/**
 * Finds a good plan for a {@link MixProblem}, a variant of the social golfer problem, for which no fast exact algorithm
 * is known.
 *
 * <p>From {@linkplain FirstSeats first seats}, two people swap places in a round, again and again: always if the number
 * of pairs that meet does not fall, and otherwise with a probability that falls over time (S. Kirkpatrick, C. D. Gelatt
 * and M. P. Vecchi, Optimization by simulated annealing, Science 220, 1983, 671–680). Only the people at the two tables
 * are needed to evaluate a swap. The search ends when it reaches the bound or the work is done; the same seed and work
 * give the same plan on every machine. O(s) time for each unit of work with s seats at a table, O(N²) memory.
 */
public final class MixSolver {
    private static final int BETWEEN_CHECKS = 256;
    private static final int LEVELS = 128;
    private static final int LOSSES = 24;
    private static final int FORBIDDEN = Integer.MIN_VALUE / 2;
    private static final double HOT = 0.9;
    private static final double COLD = 0.08;

    private final MixProblem problem;
    private final SeededRandom draws;
    private final short[] met;
    private final int[][] seats;
    private final int[][] place;
    private final int[][] table;
    private final int[] movable;
    private long together;

    private MixSolver(MixProblem problem, int[][] first, SeededRandom draws) {
        this.problem = problem;
        this.draws = draws;
        met = new short[problem.people * problem.people];
        seats = new int[problem.rounds][problem.people];
        place = new int[problem.rounds][problem.people];
        table = first;
        movable = IntStream.range(0, problem.people)
                .filter(person -> !problem.isHost(person))
                .toArray();
        for (int round = 0; round < problem.rounds; round++) {
            seat(round);
        }
    }

    /**
     * Solves a problem as well as the work allows.
     *
     * @param problem the problem
     * @param seed the seed of the random draws
     * @param work the maximum number of swaps to try
     * @return for each round, the table of each person; empty if the groups cannot be kept apart
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public static Optional<int[][]> solve(MixProblem problem, long seed, long work) {
        Interruption.throwIfInterrupted();
        SeededRandom draws = new SeededRandom(seed, 0);
        return FirstSeats.of(problem, draws).map(first -> new MixSolver(problem, first, draws).improved(work));
    }

    /**
     * {@return the number of pairs that share a table at least once}
     *
     * @param problem the problem
     * @param tables for each round, the table of each person
     */
    public static long count(MixProblem problem, int[][] tables) {
        return new MixSolver(problem, tables, new SeededRandom(0, 0)).together;
    }

    private void seat(int round) {
        int[] next = problem.start.clone();
        for (int person = 0; person < problem.people; person++) {
            int seat = next[table[round][person]]++;
            seats[round][seat] = person;
            place[round][person] = seat;
        }
        for (int here = 0; here < problem.tables; here++) {
            for (int i = problem.start[here]; i < problem.start[here + 1]; i++) {
                Interruption.throwIfInterrupted();
                for (int j = problem.start[here]; j < i; j++) {
                    add(seats[round][i], seats[round][j], 1);
                }
            }
        }
    }

    private void add(int one, int other, int times) {
        int before = met[one * problem.people + other];
        int after = before + times;
        together += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
        met[one * problem.people + other] = (short) after;
        met[other * problem.people + one] = (short) after;
    }

    private int[][] improved(long work) {
        long bound = MixBound.of(problem);
        if (movable.length < 2 || problem.rounds == 0) {
            return table;
        }
        int[][] best = copy();
        long mostTogether = together;
        boolean isKept = true;
        double[] chances = new double[LOSSES];
        for (long step = 0; step < work && mostTogether < bound; step++) {
            if (step % BETWEEN_CHECKS == 0) {
                Interruption.throwIfInterrupted();
            }
            if (step % Math.max(1, work / LEVELS) == 0) {
                setChances(chances, (double) step / work);
            }
            int round = draws.below(problem.rounds);
            int one = movable[draws.below(movable.length)];
            int other = movable[draws.below(movable.length)];
            int gain = gain(round, one, other);
            if (gain < 0 && (-gain >= LOSSES || draws.share() >= chances[-gain])) {
                continue;
            }
            if (gain < 0 && !isKept) {
                best = copy();
                isKept = true;
            }
            swap(round, one, other);
            if (together > mostTogether) {
                mostTogether = together;
                isKept = false;
            }
        }
        return isKept ? best : table;
    }

    private static void setChances(double[] chances, double progress) {
        double heat = HOT * StrictMath.pow(COLD / HOT, progress);
        for (int loss = 0; loss < chances.length; loss++) {
            chances[loss] = StrictMath.exp(-loss / heat);
        }
    }

    private int[][] copy() {
        return Arrays.stream(table).map(int[]::clone).toArray(int[][]::new);
    }

    /**
     * Returns the gain in pairs that meet if two people swap places; a number too low to be accepted if they may not.
     */
    private int gain(int round, int one, int other) {
        int from = table[round][one];
        int to = table[round][other];
        if (from == to) {
            return FORBIDDEN;
        }
        int leaving = gain(round, from, one, other);
        int coming = leaving == FORBIDDEN ? leaving : gain(round, to, other, one);
        return coming == FORBIDDEN ? coming : leaving + coming;
    }

    /** Returns the gain of a table if one person leaves it and another joins it. */
    private int gain(int round, int here, int leaving, int coming) {
        int gain = 0;
        int[] seated = seats[round];
        int rowOfLeaving = leaving * problem.people;
        int rowOfComing = coming * problem.people;
        for (int seat = problem.start[here]; seat < problem.start[here + 1]; seat++) {
            int person = seated[seat];
            if (person != leaving) {
                if (problem.areApart(person, coming)) {
                    return FORBIDDEN;
                }
                gain += met[rowOfComing + person] == 0 ? 1 : 0;
                gain -= met[rowOfLeaving + person] == 1 ? 1 : 0;
            }
        }
        return gain;
    }

    private void swap(int round, int one, int other) {
        change(round, one, -1);
        change(round, other, -1);
        int seat = place[round][one];
        int home = table[round][one];
        put(round, one, place[round][other], table[round][other]);
        put(round, other, seat, home);
        change(round, one, 1);
        change(round, other, 1);
    }

    private void put(int round, int person, int seat, int here) {
        seats[round][seat] = person;
        place[round][person] = seat;
        table[round][person] = here;
    }

    private void change(int round, int person, int times) {
        int here = table[round][person];
        for (int seat = problem.start[here]; seat < problem.start[here + 1]; seat++) {
            if (seats[round][seat] != person) {
                add(person, seats[round][seat], times);
            }
        }
    }
}
