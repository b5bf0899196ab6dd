package org.cldess.benchmarks.pairs;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.exchange.Exchanges;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;

/**
 * What a user calls, from the scores to the plan with its rounds, its reasons and its certificate, in processor time of
 * the whole process. The peer is the minimum-cost flow of OR-Tools, from reading the same scores to the chosen pairs.
 */
public final class WholeCall {
    private static final int MILLION = 1_000_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final long NANOS_PER_GROUP = 250_000_000L;
    private static final long NANOS_PER_ROW = 4_000_000_000L;

    /** A row of the table: a call, and the flow that does the same, with 0 pairs for each if there is none. */
    private record Row(Scores scores, Function<Scores, BigDecimal> call, int most, int limit) {}

    private WholeCall() {}

    /**
     * Prints the times of one row: the first call in this virtual machine, then the best of several, first of the
     * library, then of the peer.
     *
     * @param arguments the name of the row
     */
    public static void main(String[] arguments) {
        Row row = row(arguments[0]);
        BigDecimal[] ours = new BigDecimal[1];
        double[] library = times(() -> ours[0] = row.call().apply(row.scores()));
        String peer = "";
        if (row.most() > 0) {
            Loader.loadNativeLibraries();
            BigDecimal[] theirs = new BigDecimal[1];
            double[] flow = times(() -> theirs[0] = flow(row));
            if (ours[0].compareTo(theirs[0]) != 0) {
                throw new IllegalStateException("The library finds " + ours[0] + ", OR-Tools " + theirs[0]);
            }
            peer = String.format(
                    Locale.ROOT,
                    ", OR-Tools %.0f then %.1f, ratio %.2f then %.2f",
                    flow[0],
                    flow[1],
                    flow[0] / library[0],
                    flow[1] / library[1]);
        }
        System.out.printf(Locale.ROOT, "%s: library %.0f ms then %.1f%s%n", arguments[0], library[0], library[1], peer);
    }

    private static double[] times(Runnable call) {
        long begin = cpu();
        call.run();
        double first = (cpu() - begin) / NANOS_PER_MILLI;
        double best = Double.POSITIVE_INFINITY;
        while (cpu() - begin < NANOS_PER_ROW) {
            // The clock of a process counts in hundredths of a second, so short calls are measured together.
            long start = cpu();
            int count = 0;
            for (; count == 0 || cpu() - start < NANOS_PER_GROUP; count++) {
                call.run();
            }
            best = Math.min(best, (cpu() - start) / NANOS_PER_MILLI / count);
        }
        return new double[] {first, Double.isInfinite(best) ? first : best};
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Row row(String name) {
        String[] words = name.split(" ", -1);
        int size = words.length > 1 && words[1].matches("\\d+") ? Integer.parseInt(words[1]) : 0;
        int rounds = 12;
        return switch (words[0]) {
            case "drawn" -> meeting(drawn(size), rounds);
            case "sums" -> meeting(sums(size), rounds);
            case "points" -> meeting(points(size), rounds);
            case "products" -> meeting(products(size), rounds);
            case "ties" -> meeting(scores(size, size, 1, (left, right) -> MILLION / 2), rounds);
            case "magnitudes" -> tables(magnitudes(size), rounds, size * 3 / 10);
            case "fairest" -> new Row(lopsided(size, Integer.parseInt(words[2])), WholeCall::fairest, 0, 0);
            case "chain" -> new Row(Scores.of(chain(size)), scores -> minimum(scores, 1), 0, 0);
            case "excluded" -> new Row(drawn(size), scores -> excluded(scores, Integer.parseInt(words[2])), 0, 0);
            case "contradicting" ->
                new Row(drawn(size), scores -> contradicting(scores, Integer.parseInt(words[2])), 0, 0);
            case "triangles" -> pool(triangles(size));
            case "exchanges" ->
                new Row(drawn(size), scores -> Exchanges.between(scores).plan().score(), 1, Integer.MAX_VALUE);
            default -> throw new IllegalArgumentException("There is no row " + name);
        };
    }

    private static Row meeting(Scores scores, int rounds) {
        return new Row(scores, all -> score(SpeedMeeting.of(all).rounds(rounds).plan()), rounds, Integer.MAX_VALUE);
    }

    private static Row tables(Scores scores, int rounds, int tables) {
        return new Row(
                scores,
                all -> score(SpeedMeeting.of(all).rounds(rounds).tables(tables).plan()),
                rounds,
                rounds * tables);
    }

    private static Row pool(List<Score> list) {
        Exchanges exchanges = Exchanges.within(list);
        return new Row(Scores.of(List.of()), scores -> exchanges.plan().score(), 0, 0);
    }

    private static BigDecimal score(MeetingPlan plan) {
        if (!plan.isOptimal()) {
            throw new IllegalStateException("The plan is not proved optimal.");
        }
        return plan.score().orElseThrow();
    }

    private static BigDecimal fairest(Scores scores) {
        return score(SpeedMeeting.of(scores).rounds(6).fairest().plan());
    }

    private static BigDecimal minimum(Scores scores, int minimum) {
        return score(SpeedMeeting.of(scores).rounds(2).atLeast(minimum).plan());
    }

    private static BigDecimal excluded(Scores scores, int count) {
        SpeedMeeting meeting = SpeedMeeting.of(scores).rounds(12);
        for (int k = 0; k < count; k++) {
            meeting = meeting.exclude(
                    scores.lefts().get(k % scores.lefts().size()),
                    scores.rights().get(k * 7 % scores.rights().size()));
        }
        return score(meeting.plan());
    }

    /** A minimum that the tables do not allow, among many exclusions that have nothing to do with it. */
    private static BigDecimal contradicting(Scores scores, int count) {
        SpeedMeeting meeting = SpeedMeeting.of(scores).rounds(12).tables(1).atLeast(2);
        for (int k = 0; k < count; k++) {
            meeting = meeting.exclude(
                    scores.lefts().get(k % scores.lefts().size()),
                    scores.rights().get(k * 7 % scores.rights().size()));
        }
        return BigDecimal.valueOf(meeting.plan().contradiction().size());
    }

    private static Scores drawn(int size) {
        int[] scores = MadeScores.of(size, size);
        return scores(size, size, 1_000, (left, right) -> scores[left * size + right] * 1_000);
    }

    private static Scores sums(int size) {
        int[] one = new SplittableRandom(1).ints(size, 0, MILLION / 2).toArray();
        int[] other = new SplittableRandom(2).ints(size, 0, MILLION / 2).toArray();
        return scores(size, size, 1_000, (left, right) -> one[left] + other[right]);
    }

    private static Scores points(int size) {
        int[] one = new SplittableRandom(1).ints(size, 0, 5).toArray();
        int[] other = new SplittableRandom(2).ints(size, 0, 7).toArray();
        return scores(size, size, 10, (left, right) -> (one[left] + other[right]) * (MILLION / 10));
    }

    private static Scores products(int size) {
        int[] one = new SplittableRandom(1).ints(size, 0, 1_000).toArray();
        int[] other = new SplittableRandom(2).ints(size, 0, 1_000).toArray();
        return scores(size, size, 1_000, (left, right) -> one[left] * other[right]);
    }

    private static Scores magnitudes(int size) {
        SplittableRandom random = new SplittableRandom(3);
        int[] drawn = IntStream.range(0, size * size)
                .map(pair -> (int) Math.pow(10, random.nextDouble(6)))
                .toArray();
        return scores(size, size, MILLION, (left, right) -> drawn[left * size + right]);
    }

    private static Scores lopsided(int lefts, int rights) {
        int[] drawn =
                new SplittableRandom(4).ints((long) lefts * rights, 0, MILLION).toArray();
        return scores(lefts, rights, 100, (left, right) -> drawn[left * rights + right]);
    }

    private static Scores scores(int lefts, int rights, long weight, IntBinaryOperator measure) {
        Criterion<Integer, Integer> criterion = Criterion.<Integer, Integer>of(
                        "score",
                        (left, right) ->
                                Appraisal.of(measure.applyAsInt(left, right), Message.of("le score", "the score")))
                .measured(left -> left, right -> right, measure::applyAsInt)
                .weight(weight);
        return Criteria.<Integer, Integer>between(left -> named("L", left), right -> named("R", right))
                .with(criterion)
                .score(
                        IntStream.range(0, lefts).boxed().toList(),
                        IntStream.range(0, rights).boxed().toList());
    }

    private static Participant named(String side, int number) {
        return Participant.named(String.format(Locale.ROOT, "%s%06d", side, number));
    }

    /** Each has a good partner, the next one’s, and a bad one, its own: if all must meet, the bad ones are needed. */
    private static List<Score> chain(int links) {
        List<Score> scores = new ArrayList<>();
        for (int k = 0; k < links; k++) {
            scores.add(Score.of(named("L", k), named("R", k), BigDecimal.ONE));
            if (k + 1 < links) {
                scores.add(Score.of(named("L", k), named("R", k + 1), BigDecimal.valueOf(1_000)));
            }
        }
        return scores;
    }

    private static List<Score> triangles(int nodes) {
        List<Score> scores = new ArrayList<>();
        for (int k = 0; k + 3 <= nodes; k += 3) {
            scores.add(Score.of(named("P", k), named("P", k + 1), BigDecimal.TEN));
            scores.add(Score.of(named("P", k + 1), named("P", k + 2), BigDecimal.TEN));
            scores.add(Score.of(named("P", k), named("P", k + 2), BigDecimal.TEN));
            if (k + 3 < nodes) {
                scores.add(Score.of(named("P", k + 2), named("P", k + 3), BigDecimal.valueOf(7)));
            }
        }
        return scores;
    }

    private static BigDecimal flow(Row row) {
        int lefts = row.scores().lefts().size();
        int rights = row.scores().rights().size();
        MinCostFlow flow = new MinCostFlow();
        int source = lefts + rights;
        int sink = source + 1;
        row.scores()
                .forEach((left, right, millionths) ->
                        flow.addArcWithCapacityAndUnitCost(left, lefts + right, 1, -millionths));
        for (int node = 0; node < lefts; node++) {
            flow.addArcWithCapacityAndUnitCost(source, node, row.most(), 0);
        }
        for (int node = 0; node < rights; node++) {
            flow.addArcWithCapacityAndUnitCost(lefts + node, sink, row.most(), 0);
        }
        long units = Math.min(row.limit(), (long) Math.min(lefts, rights) * row.most());
        flow.addArcWithCapacityAndUnitCost(source, sink, units, 0);
        flow.setNodeSupply(source, units);
        flow.setNodeSupply(sink, -units);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools finds no flow");
        }
        BigDecimal total = BigDecimal.valueOf(-flow.getOptimalCost(), 6);
        flow.delete();
        return total;
    }
}
