package org.cldess.benchmarks.pairs;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.jspecify.annotations.Nullable;

/**
 * A speed meeting solved by Timefold, a general planning solver, in its default configuration: each left participant
 * has a seat in each round, to which at most one right participant is assigned. The result after its time limit is
 * printed beside the optimum, which the library finds.
 */
public final class TimefoldMeeting {
    private static final long EXCLUDED = -1;

    /** The number of runs of the library, of which the best time is printed. */
    private static final int TIMES = 50;

    private TimefoldMeeting() {}

    /**
     * Prints the results of both solvers.
     *
     * @param arguments the meeting, such as {@code "meeting 200x200, 12 rounds"}, and the time limit of Timefold in
     *     seconds
     */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the meeting and the seconds: \"meeting 200x200, 12 rounds\" 60");
        }
        MadePairs made = MadePairs.of(arguments[0]);
        PairingProblem problem = made.problem();
        int[] chosen = {};
        double millis = Double.POSITIVE_INFINITY;
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            chosen = made.chosen(PairingSolver.solve(problem).orElseThrow());
            millis = Math.min(millis, (System.nanoTime() - begin) / 1e6);
        }
        long best = made.total(chosen);
        int seconds = Integer.parseInt(arguments[1]);
        HardSoftLongScore found = solve(Plan.of(made), Duration.ofSeconds(seconds));
        System.out.printf(
                Locale.ROOT,
                "library: %,d, the most possible, in %.1f ms%nTimefold: %,d after %d s, %.1f %% of it%s%n",
                best,
                millis,
                found.softScore(),
                seconds,
                100.0 * found.softScore() / best,
                found.isFeasible() ? "" : " by a plan that is not allowed");
    }

    private static HardSoftLongScore solve(Plan plan, Duration time) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(Wishes.class)
                .withTerminationSpentLimit(time);
        Plan solved = SolverFactory.<Plan>create(config).buildSolver().solve(plan);
        HardSoftLongScore score = solved.score;
        if (score == null) {
            throw new IllegalStateException("Timefold returned no score");
        }
        return score;
    }

    /** The planning entity: the seat of a left participant in a round, to which a right participant is assigned. */
    @PlanningEntity
    public static final class Seat {
        @PlanningId
        @SuppressWarnings("UnusedVariable") // read by Timefold
        private int id;

        private int left;
        private int round;
        private long[] utility = {};

        @PlanningVariable(allowsUnassigned = true)
        private @Nullable Integer right;

        /** Used by Timefold. */
        public Seat() {}

        Seat(int id, int left, int round, long[] utility) {
            this.id = id;
            this.left = left;
            this.round = round;
            this.utility = utility;
        }

        int left() {
            return left;
        }

        int round() {
            return round;
        }

        @Nullable
        Integer right() {
            return right;
        }

        /** Returns the score of the pair. */
        long utility() {
            return right == null ? 0 : utility[right];
        }
    }

    /** All seats, and the participants that may be assigned to them. */
    @PlanningSolution
    public static final class Plan {
        @ValueRangeProvider
        @SuppressWarnings("UnusedVariable") // read by Timefold
        private List<Integer> rights = List.of();

        @PlanningEntityCollectionProperty
        private List<Seat> seats = List.of();

        @PlanningScore
        private @Nullable HardSoftLongScore score;

        /** Used by Timefold. */
        public Plan() {}

        static Plan of(MadePairs made) {
            long[][] utility = new long[made.leftCount()][made.rightCount()];
            for (long[] row : utility) {
                Arrays.fill(row, EXCLUDED);
            }
            for (int pair = 0; pair < made.left().length; pair++) {
                utility[made.left()[pair]][made.right()[pair]] = made.weight()[pair];
            }
            Plan plan = new Plan();
            plan.rights = IntStream.range(0, made.rightCount()).boxed().toList();
            plan.seats = new ArrayList<>();
            for (int left = 0; left < made.leftCount(); left++) {
                for (int round = 0; round < made.leftMost(); round++) {
                    plan.seats.add(new Seat(plan.seats.size(), left, round, utility[left]));
                }
            }
            return plan;
        }
    }

    /**
     * The constraints of the meeting: nobody at two places at a time, no pair twice, no excluded pair, and the maximum
     * number of points.
     */
    public static final class Wishes implements ConstraintProvider {
        /** Used by Timefold. */
        public Wishes() {}

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::round), Joiners.equal(Seat::right))
                        .penalize(HardSoftLongScore.ONE_HARD)
                        .asConstraint("at two places"),
                factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::left), Joiners.equal(Seat::right))
                        .penalize(HardSoftLongScore.ONE_HARD)
                        .asConstraint("twice"),
                factory.forEach(Seat.class)
                        .filter(seat -> seat.utility() == EXCLUDED)
                        .penalize(HardSoftLongScore.ONE_HARD)
                        .asConstraint("excluded"),
                factory.forEach(Seat.class)
                        .filter(seat -> seat.utility() > 0)
                        .rewardLong(HardSoftLongScore.ONE_SOFT, Seat::utility)
                        .asConstraint("points")
            };
        }
    }
}
