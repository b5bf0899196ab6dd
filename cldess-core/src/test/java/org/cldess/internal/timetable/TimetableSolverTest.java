package org.cldess.internal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Compares timetables of a few pairs with every way to put each pair into a round or to leave it out. */
class TimetableSolverTest {
    private static final int MOST_PAIRS = 6;

    /** A problem in plain fields. */
    private static final class Small {
        private final int lefts;
        private final int nodes;
        private final int[] left;
        private final int[] right;
        private final long[] weight;
        private final int[][] room;
        private final int[] seats;
        private final int[] least;
        private final int[] most;
        private final boolean[] must;
        private OptionalLong best = OptionalLong.empty();

        Small(long seed, boolean demands) {
            SplittableRandom random = new SplittableRandom(seed);
            lefts = 1 + random.nextInt(3);
            nodes = lefts + 1 + random.nextInt(3);
            int rounds = 1 + random.nextInt(3);
            int[] cells = IntStream.range(0, lefts * (nodes - lefts))
                    .filter(cell -> random.nextInt(3) > 0)
                    .limit(MOST_PAIRS)
                    .toArray();
            left = IntStream.of(cells).map(cell -> cell % lefts).toArray();
            right = IntStream.of(cells).map(cell -> cell / lefts).toArray();
            weight = random.longs(cells.length, -2, 9).toArray();
            room = new int[rounds][];
            Arrays.setAll(
                    room,
                    round -> random.ints(nodes, 0, 5)
                            .map(drawn -> (drawn + 2) / 3)
                            .toArray());
            seats = random.ints(rounds, 1, 4).toArray();
            least = new int[nodes];
            most = new int[nodes];
            must = new boolean[cells.length];
            for (int node = 0; node < nodes; node++) {
                for (int[] ofRound : room) {
                    most[node] += ofRound[node];
                }
                if (demands) {
                    most[node] = Math.min(most[node], 1 + random.nextInt(3));
                    least[node] = random.nextInt(3) == 0 ? 1 : 0;
                }
            }
            for (int pair = 0; pair < must.length; pair++) {
                must[pair] = demands && random.nextInt(4) == 0;
            }
        }

        TimetableProblem problem() {
            return TimetableProblem.of(left, right, weight, lefts, room, seats);
        }

        /** Returns the greatest weight of a timetable that meets all demands; empty if there is none. */
        OptionalLong best() {
            place(0, new int[left.length]);
            return best;
        }

        private void place(int pair, int[] round) {
            if (pair == round.length) {
                if (isAllowed(round) && areMet(round)) {
                    best = OptionalLong.of(Math.max(best.orElse(Long.MIN_VALUE), total(round)));
                }
                return;
            }
            for (int r = State.NONE; r < room.length; r++) {
                round[pair] = r;
                place(pair + 1, round);
            }
        }

        long total(int[] round) {
            return IntStream.range(0, round.length)
                    .filter(pair -> round[pair] != State.NONE)
                    .mapToLong(pair -> weight[pair])
                    .sum();
        }

        /** Returns whether each node has room, each round has seats, and no node has more pairs than it may. */
        boolean isAllowed(int[] round) {
            int[][] at = new int[room.length][nodes];
            int[] all = new int[nodes];
            int[] seated = new int[room.length];
            for (int pair = 0; pair < round.length; pair++) {
                if (round[pair] != State.NONE) {
                    seated[round[pair]]++;
                    for (int node : new int[] {left[pair], lefts + right[pair]}) {
                        at[round[pair]][node]++;
                        all[node]++;
                    }
                }
            }
            return IntStream.range(0, room.length)
                            .allMatch(r -> seated[r] <= seats[r]
                                    && IntStream.range(0, nodes).allMatch(node -> at[r][node] <= room[r][node]))
                    && IntStream.range(0, nodes).allMatch(node -> all[node] <= most[node]);
        }

        boolean areMet(int[] round) {
            int[] all = new int[nodes];
            boolean areMet = true;
            for (int pair = 0; pair < round.length; pair++) {
                areMet &= !must[pair] || round[pair] != State.NONE;
                if (round[pair] != State.NONE) {
                    all[left[pair]]++;
                    all[lefts + right[pair]]++;
                }
            }
            return areMet && IntStream.range(0, nodes).allMatch(node -> all[node] >= least[node]);
        }
    }

    private static int[] rounds(Timetable timetable, int pairs) {
        return IntStream.range(0, pairs)
                .map(pair -> timetable.isChosen(pair) ? timetable.round(pair) : State.NONE)
                .toArray();
    }

    @Test
    void without_demands_is_as_good_as_trying_everything() {
        int cases = Cases.of(300);
        int best = 0;
        for (long seed = 0; seed < cases; seed++) {
            Small small = new Small(seed, false);
            long possible = small.best().orElseThrow();
            TimetableProblem problem = small.problem();
            Pairing relaxed = PairingSolver.solve(problem.relaxed()).orElseThrow();

            Timetable found = TimetableSolver.solve(problem, relaxed, () -> false);

            int[] round = rounds(found, small.left.length);
            assertThat(small.isAllowed(round)).as("case %d", seed).isTrue();
            assertThat(found.isComplete()).as("case %d", seed).isTrue();
            assertThat(small.total(round)).as("case %d", seed).isLessThanOrEqualTo(possible);
            best += small.total(round) == possible ? 1 : 0;
        }
        assertThat(best).as("as good as the best").isGreaterThanOrEqualTo(cases * 98 / 100);
    }

    @Test
    void meets_demands_that_trying_everything_meets() {
        int cases = Cases.of(500);
        int possible = 0;
        int met = 0;
        int easy = 0;
        int best = 0;
        for (long seed = 0; seed < cases; seed++) {
            Small small = new Small(seed, true);
            TimetableProblem problem = small.problem().with(small.least, small.most, small.must);
            OptionalLong worth = small.best();
            Optional<Pairing> relaxed = PairingSolver.solve(problem.relaxed());
            if (relaxed.isEmpty()) {
                assertThat(worth).as("case %d", seed).isEmpty();
                continue;
            }
            Timetable found = TimetableSolver.solve(problem, relaxed.get(), () -> false);
            int[] round = rounds(found, small.left.length);
            assertThat(small.isAllowed(round)).as("case %d", seed).isTrue();
            assertThat(found.isComplete()).as("case %d", seed).isEqualTo(small.areMet(round));
            if (worth.isPresent()) {
                possible++;
                met += found.isComplete() ? 1 : 0;
                easy += TimetableSolver.findsAny(problem, relaxed.get()) ? 1 : 0;
                best += found.isComplete() && small.total(round) == worth.getAsLong() ? 1 : 0;
            } else {
                assertThat(TimetableSolver.findsAny(problem, relaxed.get()))
                        .as("case %d", seed)
                        .isFalse();
            }
        }
        assertThat(possible).isGreaterThan(cases / 5);
        assertThat(met).isGreaterThanOrEqualTo(possible * 99 / 100);
        assertThat(easy).isGreaterThanOrEqualTo(possible * 99 / 100);
        assertThat(best).isGreaterThanOrEqualTo(possible * 98 / 100);
    }

    /** All pairs have the same gain, so the few first pairs of each node would not fill the round. */
    @Test
    void leaves_nobody_out_where_all_pairs_weigh_the_same() {
        int side = 30;
        int[] left = IntStream.range(0, side * side).map(pair -> pair / side).toArray();
        int[] right = IntStream.range(0, side * side).map(pair -> pair % side).toArray();
        long[] weight = new long[side * side];
        Arrays.fill(weight, 1);
        int[][] room = new int[1][2 * side];
        Arrays.fill(room[0], 1);
        TimetableProblem problem = TimetableProblem.of(left, right, weight, side, room, new int[] {side});

        Timetable found = TimetableSolver.solve(
                problem, PairingSolver.solve(problem.relaxed()).orElseThrow(), () -> false);

        assertThat(IntStream.range(0, side * side).filter(found::isChosen).count())
                .isEqualTo(side);
    }
}
