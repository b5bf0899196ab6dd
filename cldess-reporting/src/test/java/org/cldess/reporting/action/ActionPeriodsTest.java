package org.cldess.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.known.Known;
import org.cldess.reporting.chart.Gantt.Span;
import org.junit.jupiter.api.Test;

class ActionPeriodsTest {
    private static final LocalDate TERM = LocalDate.of(2015, 12, 31);

    private static ActionBuilder action() {
        return Action.builder(ActionId.of("a-1"), "1", "Agir");
    }

    @Test
    void is_open_where_a_part_of_it_is_cut_off() {
        Action half = action().start(LocalDate.of(2014, 1, 1))
                .end(LocalDate.of(2014, 1, 10))
                .history(List.of(new FollowUp(
                        LocalDate.of(2014, 1, 1), ActionStatus.IN_PROGRESS, Known.of(50), Known.none(), Known.none())))
                .build();

        assertThat(ActionPeriods.of(half, TERM))
                .containsExactly(new Span(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 10)));
        assertThat(ActionPeriods.within(
                        ActionPeriods.of(half, TERM), LocalDate.of(2014, 1, 4), LocalDate.of(2014, 1, 7)))
                .containsExactly(new Span(LocalDate.of(2014, 1, 4), LocalDate.of(2014, 1, 7), true, true));
        assertThat(ActionPeriods.within(
                        ActionPeriods.of(half, TERM), LocalDate.of(2014, 1, 6), LocalDate.of(2014, 12, 31)))
                .containsExactly(new Span(LocalDate.of(2014, 1, 6), LocalDate.of(2014, 1, 10), true, false));
        assertThat(ActionPeriods.within(
                        ActionPeriods.of(half, TERM), LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)))
                .isEmpty();
    }

    @Test
    void has_one_period_a_year_for_what_comes_back_every_year() {
        Action yearly = action().yearly(true)
                .years(List.of(2013, 2012))
                .start(LocalDate.of(2012, 3, 1))
                .build();

        assertThat(ActionPeriods.of(yearly, TERM))
                .containsExactly(
                        new Span(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 12, 31), false, true),
                        new Span(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), true, true));
    }

    @Test
    void has_a_gap_in_a_year_in_which_it_does_not_come_back() {
        Action yearly = action().yearly(true)
                .years(List.of(2011, 2013, 2014))
                .start(LocalDate.of(2011, 3, 1))
                .end(LocalDate.of(2014, 6, 30))
                .build();

        assertThat(ActionPeriods.of(yearly, TERM))
                .containsExactly(
                        new Span(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 12, 31), false, false),
                        new Span(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), false, true),
                        new Span(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 6, 30), true, false));
    }

    @Test
    void is_open_where_one_of_its_days_is_not_recorded_and_has_no_period_without_both() {
        LocalDate march = LocalDate.of(2014, 3, 1);
        LocalDate may = LocalDate.of(2014, 5, 2);

        assertThat(ActionPeriods.of(action().start(march).build(), TERM))
                .containsExactly(new Span(march, TERM, false, true));
        assertThat(ActionPeriods.of(action().start(march).years(List.of(2014)).build(), TERM))
                .containsExactly(new Span(march, LocalDate.of(2014, 12, 31), false, true));
        assertThat(ActionPeriods.of(action().end(may).years(List.of(2014)).build(), TERM))
                .containsExactly(new Span(LocalDate.of(2014, 1, 1), may, true, false));
        assertThat(ActionPeriods.of(action().years(List.of(2014)).build(), TERM))
                .isEmpty();
        assertThat(ActionPeriods.of(action().build(), TERM)).isEmpty();
    }

    @Test
    void ends_an_open_period_where_the_action_is_over() {
        LocalDate march = LocalDate.of(2014, 3, 1);
        FollowUp half = new FollowUp(march, ActionStatus.IN_PROGRESS, Known.of(50), Known.none(), Known.none());
        FollowUp over =
                new FollowUp(march.plusDays(9), ActionStatus.DONE, Known.notRecorded(), Known.none(), Known.none());

        assertThat(ActionPeriods.of(action().start(march).history(List.of(half)).build(), TERM))
                .containsExactly(new Span(march, TERM, false, true));
        assertThat(ActionPeriods.of(
                        action().start(march).history(List.of(half, over)).build(), TERM))
                .containsExactly(new Span(march, march.plusDays(9)));
    }
}
