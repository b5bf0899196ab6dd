package org.cldess.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private static ActionBuilder action(String id, int weight) {
        return Action.builder(ActionId.of(id), id, "Tenir " + id).weight(weight);
    }

    private static Action at(String id, int weight, int percent) {
        return action(id, weight)
                .history(List.of(FollowUp.inProgress(DAY, percent)))
                .build();
    }

    private static Action part(String of, Action action) {
        return action.toBuilder().parent(ActionId.of(of)).build();
    }

    private static Optional<BigDecimal> share(String share) {
        return Optional.of(new BigDecimal(share));
    }

    @Test
    void of_nothing_there_is_none() {
        assertThat(Progress.of(List.of(), DAY)).isEqualTo(new Progress(0, 0, 0, 0, Optional.empty(), 0));
        Action dropped = at("a", 1, 40).with(FollowUp.dropped(DAY, "Plus de porteur."));
        assertThat(Progress.of(List.of(dropped), DAY)).isEqualTo(new Progress(1, 1, 0, 0, Optional.empty(), 0));
        assertThat(Progress.of(List.of(at("a", 0, 40)), DAY).weighted()).isEmpty();
    }

    @Test
    void an_action_has_come_as_far_as_its_parts() {
        List<Action> actions =
                List.of(at("a", 2, 90), part("a", at("a1", 3, 100)), part("a", at("a2", 1, 0)), at("b", 1, 0));

        Progress progress = Progress.of(actions, DAY);

        assertThat(progress.all()).isEqualTo(2);
        assertThat(progress.weighted()).isEqualTo(share("0.5000"));
    }

    @Test
    void an_action_whose_parts_tell_nothing_says_it_itself() {
        Action silent = action("a1", 1)
                .history(List.of(FollowUp.onHold(DAY, "Congés.")))
                .build();

        assertThat(Progress.of(List.of(at("a", 1, 30), part("a", silent)), DAY))
                .isEqualTo(new Progress(1, 0, 0, 0, share("0.3000"), 0));
        assertThat(Progress.of(List.of(silent, at("b", 1, 30)), DAY))
                .isEqualTo(new Progress(2, 0, 0, 0, share("0.3000"), 1));
    }

    @Test
    void a_later_entry_does_not_count_on_an_earlier_day() {
        Action done = at("a", 1, 30).with(FollowUp.done(DAY.plusDays(1)));

        assertThat(Progress.of(List.of(done), DAY).weighted()).isEqualTo(share("0.3000"));
        assertThat(Progress.of(List.of(done), DAY.plusDays(1)).done()).isEqualTo(1);
    }

    @Test
    void what_was_given_up_counts_neither_as_done_nor_as_late() {
        LocalDate ended = DAY.minusDays(1);
        Action late = at("late", 1, 30).toBuilder().end(ended).build();
        Action done = at("done", 1, 30).toBuilder().end(ended).build().with(FollowUp.done(DAY));
        Action dropped =
                at("gone", 1, 30).toBuilder().end(ended).build().with(FollowUp.dropped(DAY, "Plus de porteur."));
        Action going = at("going", 1, 30).toBuilder().end(DAY).build();

        Progress progress = Progress.of(List.of(late, done, dropped, going), DAY);

        assertThat(progress.all()).isEqualTo(4);
        assertThat(progress.counted()).isEqualTo(3);
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.late()).isEqualTo(1);
        assertThat(progress.doneShare()).isEqualTo(share("0.3333"));
        assertThat(Progress.of(List.of(dropped), DAY).doneShare()).isEmpty();
    }

    /**
     * Draws a forest of two levels. The share of each leaf in the whole follows from its weights, as an exact fraction.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_whole_is_the_weighted_sum_of_the_leaves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            List<Action> actions = new ArrayList<>();
            List<int[]> leaves = new ArrayList<>();
            int whole = 0;
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                int weight = 1 + random.nextInt(5);
                whole += weight;
                int parts = random.nextInt(4);
                int percent = random.nextInt(101);
                actions.add(at("a" + i, weight, percent));
                int[] weights = random.ints(parts, 1, 8).toArray();
                int sum = Arrays.stream(weights).sum();
                for (int j = 0; j < parts; j++) {
                    int reached = random.nextInt(101);
                    actions.add(part("a" + i, at("a" + i + "-" + j, weights[j], reached)));
                    leaves.add(new int[] {weight * weights[j], sum, reached});
                }
                if (parts == 0) {
                    leaves.add(new int[] {weight, 1, percent});
                }
            }

            assertThat(Progress.of(actions, DAY).weighted()).contains(weightedSum(leaves, whole));
        }
    }

    private static BigDecimal weightedSum(List<int[]> leaves, int whole) {
        BigInteger over =
                leaves.stream().map(leaf -> BigInteger.valueOf(leaf[1])).reduce(BigInteger.ONE, ProgressTest::minimum);
        BigInteger sum = leaves.stream()
                .map(leaf ->
                        over.divide(BigInteger.valueOf(leaf[1])).multiply(BigInteger.valueOf((long) leaf[0] * leaf[2])))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(sum)
                .divide(new BigDecimal(over.multiply(BigInteger.valueOf(100L * whole))), 4, RoundingMode.HALF_UP);
    }

    private static BigInteger minimum(BigInteger one, BigInteger other) {
        return one.multiply(other).divide(one.gcd(other));
    }

    @Test
    void a_plan_tells_the_progress_of_each_objective_and_action() {
        ObjectiveId first = ObjectiveId.of("o1");
        ObjectiveId part = ObjectiveId.of("o1-1");
        List<Objective> objectives = List.of(
                new Objective(first, "1", "Relier", List.of(new Objective(part, "1.1", "Connaître", List.of()))),
                new Objective(ObjectiveId.of("o2"), "2", "Montrer", List.of()));
        Action serving = at("a", 1, 20).toBuilder().objectives(List.of(part)).build();
        Action below = part("a", at("a1", 1, 60));
        Action elsewhere = at("b", 1, 0).toBuilder()
                .objectives(List.of(ObjectiveId.of("o2"), part))
                .build();

        ActionPlan plan = ActionPlan.of(DAY, objectives, List.of(serving, below, elsewhere));

        assertThat(plan.actions()).containsExactly(serving, elsewhere);
        assertThat(plan.subActions(serving.id())).containsExactly(below);
        assertThat(plan.objective(below)).contains(part);
        assertThat(plan.under(first)).containsExactly(serving, below);
        assertThat(plan.progress(first).weighted()).isEqualTo(share("0.6000"));
        assertThat(plan.progress(serving.id()).weighted()).isEqualTo(share("0.6000"));
        assertThat(plan.progress().weighted()).isEqualTo(share("0.3000"));
        assertThat(plan.progress(ObjectiveId.of("nowhere")).weighted()).isEmpty();
    }

    @Test
    void an_action_of_weight_zero_has_its_own_progress_in_the_plan() {
        Action weightless = at("a-1-2-1", 0, 30);
        Action half = part("a-1-2-1", at("a-1-2-1-1", 0, 50));

        assertThat(ActionPlan.of(DAY, List.of(), List.of(weightless))
                        .progress(weightless.id())
                        .weighted())
                .isEqualTo(share("0.3000"));
        ActionPlan both = ActionPlan.of(DAY, List.of(), List.of(weightless, half));
        assertThat(both.progress(half.id()).weighted()).isEqualTo(share("0.5000"));
        assertThat(both.progress().weighted()).isEmpty();
    }
}
