package org.cldess.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.known.Known;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2014, 2, 14);

    private static ActionBuilder action(String id, String start, String end) {
        return Action.builder(ActionId.of(id), id, "Tenir " + id)
                .start(LocalDate.parse(start))
                .end(LocalDate.parse(end));
    }

    private static ActionLink after(String other) {
        return ActionLink.of(LinkKind.FOLLOWS, ActionId.of(other));
    }

    private static Action begun(ActionBuilder action, String day) {
        return action.history(List.of(FollowUp.inProgress(LocalDate.parse(day), 10)))
                .build();
    }

    private static Forecast forecast(String id, Action... actions) {
        return Schedule.of(List.of(actions), DAY).find(ActionId.of(id)).orElseThrow();
    }

    private static Optional<LocalDate> on(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private final Action late = begun(action("a", "2014-01-06", "2014-01-31"), "2014-01-06");
    private final Action next =
            action("b", "2014-02-01", "2014-02-28").links(List.of(after("a"))).build();
    private final Action last = action("c", "2014-03-01", "2014-03-31")
            .links(List.of(ActionLink.of(LinkKind.DEPENDS_ON, ActionId.of("b"))))
            .build();

    @Test
    void the_lateness_of_an_action_is_passed_on() {
        Forecast b = forecast("b", last, next, late);
        Forecast c = forecast("c", last, next, late);

        assertThat(forecast("a", last, next, late).endDelay()).contains(14L);
        assertThat(b.start()).isEqualTo(on("2014-02-14"));
        assertThat(b.end()).isEqualTo(on("2014-03-13"));
        assertThat(b.startDelay()).contains(13L);
        assertThat(c.start()).isEqualTo(on("2014-03-13"));
        assertThat(c.end()).isEqualTo(on("2014-04-12"));
        assertThat(c.endDelay()).contains(12L);
        assertThat(b.awaited()).extracting(one -> one.action().number()).containsExactly("a");
        assertThat(b.awaited().get(0).day()).isEqualTo(on("2014-02-14"));
    }

    @Test
    void the_latest_of_several_predecessors_decides() {
        Action other = begun(action("x", "2014-01-06", "2014-06-30"), "2014-01-06");
        Action both = action("b", "2014-02-01", "2014-02-28")
                .links(List.of(after("a"), after("x")))
                .build();

        assertThat(forecast("b", both, late, other).start()).isEqualTo(on("2014-06-30"));
    }

    @Test
    void an_action_that_is_in_time_delays_no_other_and_none_begins_before_its_plan() {
        Action done = late.with(FollowUp.done(LocalDate.of(2014, 1, 20)));
        Action later = action("b", "2014-03-01", "2014-03-31")
                .links(List.of(after("a")))
                .build();

        Forecast b = forecast("b", done, later);

        assertThat(b.start()).isEqualTo(on("2014-03-01"));
        assertThat(b.end()).isEqualTo(on("2014-03-31"));
        assertThat(b.startDelay()).contains(0L);
        assertThat(b.awaited()).isEmpty();
        assertThat(b.predecessors().get(0).day()).isEqualTo(on("2014-01-20"));
    }

    @Test
    void an_action_that_could_have_begun_begins_today_at_the_earliest() {
        Forecast b = forecast("b", next, late.with(FollowUp.done(LocalDate.of(2014, 1, 31))));

        assertThat(b.start()).isEqualTo(on("2014-02-14"));
        assertThat(b.startDelay()).contains(13L);
        assertThat(b.awaited()).isEmpty();
    }

    @Test
    void an_action_that_has_begun_waits_no_more_and_keeps_its_end() {
        Action begun = begun(next.toBuilder(), "2014-02-03");

        Forecast b = forecast("b", begun, late);

        assertThat(b.start()).isEqualTo(on("2014-02-03"));
        assertThat(b.end()).isEqualTo(on("2014-02-28"));
        assertThat(b.awaited()).isEmpty();
    }

    @Test
    void a_dropped_action_delays_no_other() {
        Action dropped = late.with(FollowUp.dropped(LocalDate.of(2014, 2, 1), "Plus de porteur."));

        assertThat(forecast("b", dropped, next).predecessors().get(0).isOver()).isTrue();
        assertThat(forecast("b", dropped, next).start()).isEqualTo(on("2014-02-14"));
        assertThat(forecast("a", dropped, next).end()).isEmpty();
    }

    @Test
    void the_end_of_the_schedule_day_hides_what_comes_later() {
        Action done = late.with(FollowUp.done(LocalDate.of(2014, 2, 15)));

        assertThat(forecast("b", done, next).awaited()).hasSize(1);
    }

    @Test
    void a_milestone_can_be_enough() {
        MilestoneId id = MilestoneId.of("half");
        Milestone planned = new Milestone(id, "Moitié", Known.of(LocalDate.of(2014, 3, 10)), Known.none());
        Milestone reached = new Milestone(id, "Moitié", planned.planned(), Known.of(LocalDate.of(2014, 2, 10)));
        Action whole = begun(action("a", "2014-01-06", "2014-12-31"), "2014-01-06");
        Action waiting = action("b", "2014-02-01", "2014-02-28")
                .links(List.of(after("a").once(id)))
                .build();

        Forecast before = forecast("b", with(whole, planned), waiting);
        Forecast then = forecast("b", with(whole, reached), waiting);

        assertThat(before.start()).isEqualTo(on("2014-03-10"));
        assertThat(before.awaited().get(0).milestone()).contains(planned);
        assertThat(then.awaited()).isEmpty();
        assertThat(then.predecessors().get(0).day()).isEqualTo(on("2014-02-10"));
    }

    @Test
    void the_milestones_of_an_action_move_with_its_start() {
        MilestoneId id = MilestoneId.of("half");
        Action moved = with(next, new Milestone(id, "Moitié", Known.of(LocalDate.of(2014, 2, 20)), Known.none()));
        Action waiting = action("c", "2014-02-21", "2014-02-28")
                .links(List.of(after("b").once(id)))
                .build();

        assertThat(forecast("c", moved, waiting, late).start())
                .as("20 February and the 13 days by which b begins late")
                .isEqualTo(on("2014-03-05"));
    }

    @Test
    void an_action_that_is_done_counts_as_if_it_had_reached_its_milestones() {
        MilestoneId id = MilestoneId.of("half");
        Action done = with(late, new Milestone(id, "Moitié", Known.notRecorded(), Known.notRecorded()))
                .with(FollowUp.done(LocalDate.of(2014, 2, 12)));
        Action waiting = next.toBuilder().links(List.of(after("a").once(id))).build();

        Forecast.Predecessor other = forecast("b", done, waiting).predecessors().get(0);

        assertThat(other.isOver()).isTrue();
        assertThat(other.day()).isEqualTo(on("2014-02-12"));
    }

    private static Action with(Action action, Milestone step) {
        return action.toBuilder().milestones(List.of(step)).build();
    }

    @Test
    void an_unknown_end_stays_unknown_for_all_that_come_after() {
        Action endless = late.toBuilder().end(Known.notRecorded()).build();

        Forecast b = forecast("b", endless, next, last);
        Forecast c = forecast("c", endless, next, last);

        assertThat(List.of(b.start(), b.end(), c.start(), c.end())).containsOnly(Optional.empty());
        assertThat(b.startDelay()).isEmpty();
        assertThat(b.awaited()).hasSize(1);
    }

    @Test
    void an_action_without_a_planned_start_begins_after_those_before_it() {
        Action undated = next.toBuilder().start(Known.notRecorded()).build();

        assertThat(forecast("b", late, undated).start()).isEqualTo(on("2014-02-14"));
        assertThat(forecast("b", late, undated).end()).isEqualTo(on("2014-02-28"));
        assertThat(forecast("b", undated).start()).isEmpty();
        assertThat(forecast("b", undated).end()).isEqualTo(on("2014-02-28"));
    }

    @Test
    void other_links_do_not_order_actions_and_links_to_unseen_actions_have_no_effect() {
        Action beside = next.toBuilder()
                .links(List.of(ActionLink.of(LinkKind.RELATES_TO, ActionId.of("a")), after("unseen")))
                .build();

        assertThat(forecast("b", beside, late).predecessors()).isEmpty();
    }

    @Test
    void actions_in_a_circle_have_no_forecast() {
        Action one = late.toBuilder().links(List.of(after("b"))).build();

        assertThat(Schedule.of(List.of(one, next, last), DAY).find(ActionId.of("a")))
                .isEmpty();
        assertThat(Schedule.of(List.of(one), DAY).find(ActionId.of("a"))).isPresent();
    }

    @Test
    void a_long_chain_takes_linear_time() {
        int length = 100_000;
        List<Action> chain = new ArrayList<>(IntStream.range(0, length)
                .mapToObj(i -> action("n" + i, "2014-03-01", "2014-03-02")
                        .links(i == 0 ? List.of() : List.of(after("n" + (i - 1))))
                        .build())
                .toList());
        Collections.reverse(chain);

        Forecast end =
                Schedule.of(chain, DAY).find(ActionId.of("n" + (length - 1))).orElseThrow();

        assertThat(end.start()).contains(LocalDate.of(2014, 3, 1).plusDays(length - 1));
    }

    private static LongStream seeds() {
        return Cases.seeds(100);
    }

    /** Compares the result with the longest of all paths that lead to each action. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_start_is_the_end_of_the_longest_path(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(7);
        List<LocalDate> starts = new ArrayList<>();
        List<Integer> durations = new ArrayList<>();
        List<List<Integer>> before = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            starts.add(DAY.plusDays(random.nextInt(60) - 20));
            durations.add(random.nextInt(30));
            List<Integer> others = IntStream.range(0, i)
                    .filter(other -> random.nextInt(2) == 0)
                    .boxed()
                    .toList();
            before.add(others);
            actions.add(Action.builder(ActionId.of("n" + i), "n" + i, "Tenir")
                    .start(starts.get(i))
                    .end(starts.get(i).plusDays(durations.get(i)))
                    .links(others.stream().map(other -> after("n" + other)).toList())
                    .build());
        }
        Collections.shuffle(actions, random);
        Schedule schedule = Schedule.of(actions, DAY);

        for (int i = 0; i < size; i++) {
            LocalDate longest = paths(i, before).stream()
                    .map(path -> {
                        LocalDate first = starts.get(path.get(0));
                        LocalDate start = first.isBefore(DAY) ? DAY : first;
                        return start.plusDays(path.subList(0, path.size() - 1).stream()
                                .mapToInt(durations::get)
                                .sum());
                    })
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(schedule.find(ActionId.of("n" + i)).orElseThrow().start())
                    .contains(longest);
        }
    }

    /** Returns all paths that end at an action. */
    private static List<List<Integer>> paths(int to, List<List<Integer>> before) {
        List<List<Integer>> paths = new ArrayList<>(List.of(List.of(to)));
        for (int other : before.get(to)) {
            for (List<Integer> path : paths(other, before)) {
                List<Integer> longer = new ArrayList<>(path);
                longer.add(to);
                paths.add(longer);
            }
        }
        return paths;
    }
}
