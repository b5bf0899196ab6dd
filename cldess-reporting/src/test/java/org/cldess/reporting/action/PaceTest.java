package org.cldess.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private final View view = View.of(SmallDossier.dossier(), DAY, Audience.COMMITTEE, Locale.FRENCH);

    private static Action action(String id, int weight, int progress) {
        return Action.builder(ActionId.of(id), "1.1.1", "Agir")
                .weight(weight)
                .history(List.of(FollowUp.inProgress(DAY, progress)))
                .build();
    }

    private static Action lasting(Action action, LocalDate first, LocalDate last) {
        return action.toBuilder().start(first).end(last).build();
    }

    @Test
    void of_the_contract_compares_progress_with_the_days_of_its_term() {
        Pace pace = Pace.ofContract(view);

        // 912 of the 1,461 days from 1 January 2012 to 31 December 2015
        assertThat(pace.due()).contains(new BigDecimal("0.6242"));
        assertThat(pace.standing()).isEqualTo(Pace.Standing.BEHIND);
    }

    @Test
    void is_the_mean_of_the_time_gone_of_each_action_by_its_weight() {
        Action half = lasting(action("half", 3, 50), LocalDate.of(2014, 6, 1), LocalDate.of(2014, 7, 30));
        Action over = lasting(action("over", 1, 50), LocalDate.of(2014, 1, 1), LocalDate.of(2014, 3, 31));
        Action unknown = action("unknown", 9, 50);

        assertThat(Pace.of(view, List.of(half, over, unknown)).due()).contains(new BigDecimal("0.6250"));
        assertThat(Pace.of(view, List.of(unknown)).due()).isEmpty();
        assertThat(Pace.of(view, List.of(unknown)).standing()).isEqualTo(Pace.Standing.UNKNOWN);
    }

    @Test
    void the_parts_of_an_action_do_not_count_beside_it() {
        Action whole = lasting(action("whole", 1, 50), LocalDate.of(2014, 6, 1), LocalDate.of(2014, 7, 30));
        Action part = lasting(action("part", 1, 50), LocalDate.of(2014, 1, 1), LocalDate.of(2014, 3, 31)).toBuilder()
                .parent(whole.id())
                .build();

        assertThat(Pace.of(view, List.of(whole, part)).due()).contains(new BigDecimal("0.5000"));
    }

    @Test
    void takes_an_open_end_from_the_years_of_the_action_or_from_the_contract() {
        Action years = action("years", 1, 0).toBuilder().years(List.of(2014)).build();
        Action open =
                action("open", 1, 0).toBuilder().start(LocalDate.of(2013, 1, 1)).build();

        assertThat(Pace.of(view, List.of(years)).due()).contains(new BigDecimal("0.4959"));
        assertThat(Pace.of(view, List.of(open)).due()).contains(new BigDecimal("0.4986"));
    }

    @Test
    void five_points_are_within_an_estimate() {
        LocalDate first = LocalDate.of(2014, 6, 1);
        LocalDate last = LocalDate.of(2014, 7, 30);

        assertThat(standing(lasting(action("a", 1, 45), first, last))).isEqualTo(Pace.Standing.ON_TIME);
        assertThat(standing(lasting(action("a", 1, 44), first, last))).isEqualTo(Pace.Standing.BEHIND);
        assertThat(standing(lasting(action("a", 1, 55), first, last))).isEqualTo(Pace.Standing.ON_TIME);
        assertThat(standing(lasting(action("a", 1, 56), first, last))).isEqualTo(Pace.Standing.AHEAD);
    }

    @Test
    void of_an_objective_is_spoken_without_what_is_expected_where_no_time_is_planned() {
        Dossier dossier = SmallDossier.empty().toBuilder()
                .actions(List.of(action("undated", 1, 50)))
                .build();

        assertThat(spoken(dossier, Locale.FRENCH)).contains("Sans objectif : 50 % fait, aucune action en retard.");
        assertThat(spoken(dossier, Locale.ENGLISH)).contains("No objective: 50% done, no action late.");
    }

    private static String spoken(Dossier dossier, Locale locale) {
        Figure bars = (Figure) ObjectiveBars.of(View.of(dossier, DAY, Audience.COMMITTEE, locale));
        return bars.alternative().replace('\u00A0', ' ');
    }

    private Pace.Standing standing(Action action) {
        return Pace.of(view, List.of(action)).standing();
    }
}
