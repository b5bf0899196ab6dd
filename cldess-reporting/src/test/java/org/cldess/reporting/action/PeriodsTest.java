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

class PeriodsTest {
    private static ActionBuilder action() {
        return Action.builder(ActionId.of("a-1"), "1", "Agir");
    }

    @Test
    void fills_a_period_from_its_first_day_on() {
        Action half = action().start(LocalDate.of(2014, 1, 1))
                .end(LocalDate.of(2014, 1, 10))
                .history(List.of(new FollowUp(
                        LocalDate.of(2014, 1, 1), ActionStatus.IN_PROGRESS, Known.of(50), Known.none(), Known.none())))
                .build();

        assertThat(Periods.of(half))
                .containsExactly(new Span(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 10), 0.5));
        assertThat(Periods.within(Periods.of(half), LocalDate.of(2014, 1, 4), LocalDate.of(2014, 1, 7)))
                .containsExactly(new Span(LocalDate.of(2014, 1, 4), LocalDate.of(2014, 1, 7), 0.5));
        assertThat(Periods.within(Periods.of(half), LocalDate.of(2014, 1, 6), LocalDate.of(2014, 12, 31)))
                .containsExactly(new Span(LocalDate.of(2014, 1, 6), LocalDate.of(2014, 1, 10), 0));
        assertThat(Periods.within(Periods.of(half), LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)))
                .isEmpty();
    }

    @Test
    void has_one_period_a_year_for_what_comes_back_every_year() {
        Action yearly = action().yearly(true)
                .years(List.of(2013, 2012))
                .start(LocalDate.of(2012, 3, 1))
                .build();

        assertThat(Periods.of(yearly))
                .containsExactly(
                        new Span(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 12, 31), 0),
                        new Span(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), 0));
    }

    @Test
    void takes_the_years_where_no_day_is_recorded_and_has_nothing_without_both() {
        assertThat(Periods.of(action().years(List.of(2014)).build()))
                .containsExactly(new Span(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), 0));
        assertThat(Periods.of(action().end(LocalDate.of(2014, 5, 2)).build()))
                .containsExactly(new Span(LocalDate.of(2014, 5, 2), LocalDate.of(2014, 5, 2), 0));
        assertThat(Periods.of(action().build())).isEmpty();
    }
}
