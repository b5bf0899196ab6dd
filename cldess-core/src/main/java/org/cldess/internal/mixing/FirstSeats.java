package org.cldess.internal.mixing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.random.SeededRandom;

/** The initial seats: for each round, the table of each person. */
final class FirstSeats {
    private final MixProblem problem;
    private final Optional<GaloisField> field;

    private FirstSeats(MixProblem problem) {
        this.problem = problem;
        boolean areFewRows = Arrays.stream(problem.size).allMatch(size -> size <= problem.tables);
        field = areFewRows ? GaloisField.of(problem.tables) : Optional.empty();
    }

    /**
     * Returns seats for all rounds; empty if the groups cannot be kept apart. If there are no hosts and no groups, and
     * the tables are as even as possible, it uses a {@link Design} if one is known. At tables of two, everybody meets
     * everybody (the circle method for tournaments). Otherwise each row moves on by a different step. With s seats, T
     * tables and R rounds, no two people then meet twice if (R − 1) · (s − 1) is less than T, or if T is a power of a
     * prime, s no more than T, and R no more than T (R. C. Bose, On the application of the properties of Galois fields
     * to the construction of hyper-Graeco-Latin squares, Sankhyā 3, 1938, 323–338). In one round more, the people of
     * each row sit together, if s divides T.
     */
    static Optional<int[][]> of(MixProblem problem, SeededRandom draws) {
        FirstSeats seats = new FirstSeats(problem);
        if (problem.isFree() && seats.areEven()) {
            boolean areTwos = Arrays.stream(problem.size).allMatch(size -> size == 2);
            Optional<Design> design = seats.design();
            return Optional.of(IntStream.range(0, problem.rounds)
                    .mapToObj(round -> areTwos
                            ? seats.circle(round)
                            : design.map(known -> known.tables(round)).orElseGet(() -> seats.steps(round)))
                    .toArray(int[][]::new));
        }
        return seats.groups()
                .map(tables -> IntStream.range(0, problem.rounds)
                        .mapToObj(round -> seats.filled(tables, draws))
                        .toArray(int[][]::new));
    }

    private Optional<Design> design() {
        int seats = problem.size[0];
        boolean areAlike = Arrays.stream(problem.size).allMatch(size -> size == seats);
        return areAlike ? Design.of(problem.tables, seats, problem.rounds) : Optional.empty();
    }

    private boolean areEven() {
        int minimum = Arrays.stream(problem.size).min().orElse(0);
        int maximum = Arrays.stream(problem.size).max().orElse(0);
        return maximum - minimum <= 1;
    }

    /** One person stays, the others move around the circle; those who face each other share a table. */
    private int[] circle(int round) {
        int[] tables = new int[problem.people];
        int walking = problem.people - 1;
        for (int table = 0; table < problem.tables; table++) {
            int one = table == 0 ? walking : (round + table) % walking;
            int other = table == 0 ? round % walking : Math.floorMod(round - table, walking);
            tables[one] = table;
            tables[other] = table;
        }
        return tables;
    }

    /**
     * The person with number y in row x sits at table y + x · round, in the field with as many elements as there are
     * tables if there is one. After a round at every table, the people of each row sit together if they fill tables.
     */
    private int[] steps(int round) {
        int count = problem.tables;
        int seats = problem.size[0];
        boolean areRows = round % (count + 1) == count
                && seats > 0
                && count % seats == 0
                && Arrays.stream(problem.size).allMatch(size -> size == seats);
        int[] met = new int[problem.people];
        int[] here = new int[count];
        for (int person = 0; person < problem.people; person++) {
            int row = person / count;
            int number = person % count;
            met[person] = areRows ? row * (count / seats) + number / seats : stepped(number, row, round % (count + 1));
            here[met[person]]++;
        }
        int[] fullest = order(count, table -> -here[table]);
        int[] largest = order(count, table -> -problem.size[table]);
        int[] named = new int[count];
        for (int rank = 0; rank < count; rank++) {
            named[fullest[rank]] = largest[rank];
        }
        return Arrays.stream(met).map(table -> named[table]).toArray();
    }

    private int stepped(int number, int row, int step) {
        int count = problem.tables;
        return field.map(elements -> elements.plus(number, elements.times(row, step % count)))
                .orElseGet(() -> (int) ((number + (long) row * step) % count));
    }

    private static int[] order(int count, IntUnaryOperator by) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt(by::applyAsInt))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Returns the tables at which each group has a guest, from a flow from groups to tables; empty if the guests do not
     * fit.
     */
    private Optional<List<List<Integer>>> groups() {
        int count = problem.groups();
        boolean[][] hosted = new boolean[count][problem.tables];
        int[] degrees = new int[count + problem.tables];
        for (int person = 0; person < problem.people; person++) {
            int group = problem.group[person];
            if (group != MixProblem.NONE && problem.isHost(person)) {
                if (hosted[group][problem.home[person]]) {
                    return Optional.empty();
                }
                hosted[group][problem.home[person]] = true;
            } else if (group != MixProblem.NONE) {
                degrees[group]++;
            }
        }
        int[] minimum = Arrays.copyOf(Arrays.copyOf(degrees, count), degrees.length);
        for (int table = 0; table < problem.tables; table++) {
            degrees[count + table] = problem.guestsAt(table);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int group = 0; group < count; group++) {
            for (int table = 0; table < problem.tables; table++) {
                if (!hosted[group][table]) {
                    pairs.add(new int[] {group, table});
                }
            }
        }
        Optional<Pairing> pairing = PairingSolver.solve(PairingProblem.of(
                        count,
                        problem.tables,
                        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                        pairs.stream().mapToInt(pair -> pair[1]).toArray(),
                        new long[pairs.size()])
                .withDegrees(minimum, degrees));
        return pairing.map(chosen -> {
            List<List<Integer>> tables = new ArrayList<>();
            IntStream.range(0, count).forEach(group -> tables.add(new ArrayList<>()));
            IntStream.range(0, pairs.size())
                    .filter(chosen::isChosen)
                    .forEach(pair -> tables.get(pairs.get(pair)[0]).add(pairs.get(pair)[1]));
            return tables;
        });
    }

    /**
     * Seats hosts at their own table, members of groups at the tables of their group, and all others where there is
     * room.
     */
    private int[] filled(List<List<Integer>> ofGroups, SeededRandom draws) {
        int[] tables = problem.home.clone();
        int[] room = problem.size.clone();
        int[] used = new int[ofGroups.size()];
        int[] order = shuffled(draws);
        for (int person : order) {
            int group = problem.group[person];
            if (tables[person] == MixProblem.NONE && group != MixProblem.NONE) {
                tables[person] = ofGroups.get(group).get(used[group]++);
            }
            if (tables[person] != MixProblem.NONE) {
                room[tables[person]]--;
            }
        }
        int table = 0;
        for (int person : order) {
            if (tables[person] == MixProblem.NONE) {
                while (room[table] == 0) {
                    table++;
                }
                tables[person] = table;
                room[table]--;
            }
        }
        return tables;
    }

    private int[] shuffled(SeededRandom draws) {
        int[] order = new int[problem.people];
        for (int person = 0; person < order.length; person++) {
            int other = draws.below(person + 1);
            order[person] = order[other];
            order[other] = person;
        }
        return order;
    }
}
