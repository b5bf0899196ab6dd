package org.cldess.benchmarks.pools;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cldess.internal.acceptance.AcceptanceProblem;
import org.cldess.internal.acceptance.AcceptanceSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Stable matching with complete lists: all proposers have the same list, which takes more proposals, or each has its
 * own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PreferenceBenchmark {
    /** Whether all proposers have the same list. */
    @Param({"same", "drawn"})
    public String lists = "same";

    /** The number of participants on each side. */
    @Param({"1000"})
    public int side = 2;

    private List<List<Integer>> proposing = new ArrayList<>();
    private List<List<Integer>> receiving = new ArrayList<>();
    private AcceptanceProblem problem = problem();

    /** Makes the lists, and stops if the library and the textbook algorithm give different pairs. */
    @Setup
    public void make() {
        Random random = new Random(2_013);
        proposing = new ArrayList<>();
        receiving = new ArrayList<>();
        for (int one = 0; one < side; one++) {
            List<Integer> wanted = new ArrayList<>();
            for (int other = 0; other < side; other++) {
                wanted.add(other);
            }
            List<Integer> back = new ArrayList<>(wanted);
            Collections.shuffle(back, random);
            if (lists.equals("drawn")) {
                Collections.shuffle(wanted, random);
            }
            proposing.add(wanted);
            receiving.add(back);
        }
        problem = problem();
        boolean[] chosen = library();
        textbook().forEach((receiver, proposer) -> {
            if (!chosen[proposer * side + proposing.get(proposer).indexOf(receiver)]) {
                throw new IllegalStateException(
                        "The textbook pairs " + proposer + " and " + receiver + ", the library does not");
            }
        });
    }

    private AcceptanceProblem problem() {
        int[] start = new int[proposing.size() + 1];
        int[] room = new int[proposing.size()];
        for (int one = 0; one < room.length; one++) {
            room[one] = 1;
            start[one + 1] = start[one] + proposing.get(one).size();
        }
        return AcceptanceProblem.of(start, flat(proposing), room, start.clone(), flat(receiving), room.clone());
    }

    private static int[] flat(List<List<Integer>> lists) {
        return lists.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    }

    /**
     * Solves the problem with the library, whose arrays are already built.
     *
     * @return which proposals are accepted in the end
     */
    @Benchmark
    public boolean[] library() {
        return AcceptanceSolver.solve(problem);
    }

    /**
     * Builds the arrays of the library from lists.
     *
     * @return the problem
     */
    @Benchmark
    public AcceptanceProblem arrays() {
        return problem();
    }

    /**
     * Solves the problem with lists, a map and {@code indexOf}, as textbooks do.
     *
     * @return the proposer of each receiver
     */
    @Benchmark
    public Map<Integer, Integer> textbook() {
        Map<Integer, Integer> held = new HashMap<>();
        Deque<Integer> free = new ArrayDeque<>();
        int[] next = new int[side];
        for (int one = 0; one < side; one++) {
            free.add(one);
        }
        while (!free.isEmpty()) {
            int proposer = free.remove();
            int receiver = proposing.get(proposer).get(next[proposer]++);
            Integer before = held.get(receiver);
            List<Integer> list = receiving.get(receiver);
            if (before == null) {
                held.put(receiver, proposer);
            } else if (list.indexOf(proposer) < list.indexOf(before)) {
                held.put(receiver, proposer);
                free.add(before);
            } else {
                free.add(proposer);
            }
        }
        return held;
    }
}
