package org.cldess.benchmarks.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
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

/** Makes the journal of lines with ten movements each, and adds up its figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JournalBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final int OF_A_LINE = 10;

    /** The number of movements. */
    @Param({"10000", "20000", "40000", "80000"})
    public int movements;

    /** What the movements concern: a line each, grants of four lines, or one grant of all lines. */
    @Param({"lines", "grants", "one-grant"})
    public String of = "";

    private List<Action> actions = List.of();
    private List<Grant> grants = List.of();
    private List<Movement> made = List.of();

    /** Makes the actions, the grants and the movements. */
    @Setup
    public void make() {
        int count = movements / OF_A_LINE;
        List<Resource> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(Resource.builder(
                            ResourceId.of("r-" + i), AccountClass.of(74), 2013, "Aide", Amount.ofCents(1_000 + i))
                    .build());
        }
        actions = List.of(Action.builder(ActionId.of("a"), "1", "Action")
                .plan(FinancingPlan.builder()
                        .expenses(List.of())
                        .resources(lines)
                        .build())
                .build());
        int size = of.equals("one-grant") ? Math.min(count, 100) : 4;
        grants = of.equals("lines") ? List.of() : grants(lines, of.equals("one-grant") ? 1 : count / size, size);
        made = new ArrayList<>();
        for (int i = 0; i < movements; i++) {
            MovementId id = MovementId.of("m-" + i);
            LocalDate day = FIRST.plusDays(i % 300);
            Amount amount = Amount.ofCents(1 + i % 97);
            made.add(
                    grants.isEmpty()
                            ? Movement.of(id, lines.get(i % count).id(), day, MovementKind.PAID, amount)
                            : Movement.of(id, grants.get(i % grants.size()).id(), day, MovementKind.PAID, amount));
        }
    }

    private static List<Grant> grants(List<Resource> lines, int count, int size) {
        List<Grant> all = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            all.add(Grant.builder(GrantId.of("g-" + g), "Aide", ActorId.of("a"), ActorId.of("b"))
                    .resources(lines.subList(g * size, (g + 1) * size).stream()
                            .map(Resource::id)
                            .toList())
                    .build());
        }
        return all;
    }

    /**
     * Makes the journal and adds up its figures.
     *
     * @return the figures of all lines
     */
    @Benchmark
    public Funding journal() {
        return Journal.of(actions, grants, made).funding();
    }
}
