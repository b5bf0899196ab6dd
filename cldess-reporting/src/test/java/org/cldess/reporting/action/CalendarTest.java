package org.cldess.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.chart.Gantt;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.LargeDossier;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2026;

    private static final List<View> VIEWS = made();

    /** The calendars of each view, drawn once for all tests. */
    private static final Map<View, List<Gantt>> DRAWN = new IdentityHashMap<>();

    @Test
    void shows_as_late_every_step_that_is_late_and_no_other() {
        int late = 0;
        for (View view : views()) {
            long expected = whole(view)
                    .filter(action -> action.status() != ActionStatus.DONE && action.status() != ActionStatus.DROPPED)
                    .flatMap(action -> action.milestones().stream())
                    .filter(step -> step.done().value().isEmpty() && isPast(step, view.day()))
                    .count();
            late += (int) expected;

            assertThat(ofAll(view).stream()
                            .flatMap(gantt -> gantt.rows().stream())
                            .flatMap(row -> row.milestones().stream())
                            .filter(milestone -> milestone.state() == Gantt.Milestone.State.LATE)
                            .filter(milestone -> milestone.day().isBefore(view.day())))
                    .as("%s", view)
                    .hasSize(ofAll(view).isEmpty() ? 0 : (int) expected);
        }
        assertThat(late).as("late steps looked at").isGreaterThan(20);
    }

    /** Returns the actions that are not parts of another one; only these are drawn here. */
    private static Stream<Action> whole(View view) {
        return view.actions().stream().filter(action -> action.parent().isEmpty());
    }

    private static boolean isPast(Milestone step, LocalDate day) {
        return step.planned().value().filter(planned -> planned.isBefore(day)).isPresent();
    }

    @Test
    void draws_a_bar_only_of_what_has_a_date_and_closes_it_only_where_a_date_is_recorded() {
        int undated = 0;
        for (View view : views()) {
            for (Action action : view.actions()) {
                List<Gantt.Span> bars = bars(view, action);
                boolean dated = action.start().value().isPresent()
                        || action.end().value().isPresent();
                undated += dated ? 0 : 1;

                assertThat(bars).as("%s in %s", action, view).hasSizeLessThanOrEqualTo(dated ? 99 : 0);
                assertThat(bars.stream().filter(bar -> !bar.goesOn()).map(Gantt.Span::to))
                        .as("closed ends of %s in %s", action, view)
                        .allSatisfy(end -> assertThat(closes(action, end)).isTrue());
            }
        }
        assertThat(undated).as("actions without a date").isGreaterThan(5);
    }

    /**
     * Checks whether an action may end on this day: by its date, because it is over, or because it recurs every year.
     */
    private static boolean closes(Action action, LocalDate end) {
        boolean over = action.lastFollowUp()
                .filter(entry -> entry.status().isOver())
                .filter(entry -> !entry.date().isAfter(end))
                .isPresent();
        return action.end().value().equals(Optional.of(end)) || over || action.yearly();
    }

    private static List<Gantt.Span> bars(View view, Action action) {
        return ofAll(view).stream()
                .flatMap(gantt -> gantt.rows().stream())
                .filter(row -> row.label().equals(view.plainName(action)))
                .flatMap(row -> row.spans().stream())
                .toList();
    }

    @Test
    void marks_what_is_late_and_names_every_mark() {
        for (View view : views()) {
            List<Gantt.Row> rows =
                    ofAll(view).stream().flatMap(gantt -> gantt.rows().stream()).toList();

            assertThat(rows.stream()
                            .filter(row -> row.mark()
                                    .filter(mark -> mark.shape() == StatusMark.LATE)
                                    .isPresent()))
                    .hasSize(
                            rows.isEmpty()
                                    ? 0
                                    : (int) whole(view)
                                            .filter(action -> action.isLate(view.day()))
                                            .count());
            assertThat(rows)
                    .allSatisfy(
                            row -> assertThat(row.mark().orElseThrow().word()).isNotBlank());
        }
    }

    @Test
    void draws_no_more_actions_together_than_a_page_has_room_for_in_print_that_is_easily_read() {
        View large = View.of(LargeDossier.dossier(), LocalDate.of(2014, 6, 30), Audience.FACILITATOR, Locale.FRENCH);

        assertThat(ofAll(large))
                .hasSize((int) large.contract().objectives().stream()
                        .filter(objective -> whole(large)
                                .anyMatch(action -> Objectives.ofFirstLevel(large, action)
                                        .filter(objective::equals)
                                        .isPresent()))
                        .count())
                .hasSizeGreaterThan(1);
        assertThat(views())
                .allSatisfy(view -> assertThat(ofAll(view).size())
                        .isLessThanOrEqualTo(whole(view).count() > 16 ? 25 : 1));
    }

    /** No action disappears in a row of its objective: more rows than one chart has room for make more charts. */
    @Test
    void draws_every_action_of_a_large_plan_in_charts_with_the_same_months() {
        Dossier dossier = planOf(150);
        View view = View.of(dossier, LocalDate.of(2014, 6, 30), Audience.COMMITTEE, Locale.FRENCH);
        List<Gantt> charts = ofAll(view);

        assertThat(charts.stream().map(chart -> chart.rows().size()))
                .allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(Gantt.MAX_ROWS))
                .contains(25);
        assertThat(charts.stream().flatMap(chart -> chart.rows().stream()).map(Gantt.Row::label))
                .containsExactlyInAnyOrderElementsOf(
                        dossier.actions().stream().map(view::plainName).toList());
        for (Section objective : Calendar.byObjective(view).toList()) {
            List<Figure> figures =
                    objective.blocks().stream().map(Figure.class::cast).toList();
            assertThat(figures.stream().map(figure -> ((Gantt) figure.chart()).first()))
                    .containsOnly(YearMonth.of(2012, 1));
            assertThat(figures.get(0).title().plain()).endsWith("de 2012 à 2014 (1 à 25)");
        }
        assertThat(ofYear(dossier, view.day(), Locale.FRENCH).rows())
                .as("objectives")
                .hasSize(4);
        assertThat(subtitle(dossier, view.day(), Locale.FRENCH))
                .isEqualTo("Une ligne par objectif : périodes prévues, étapes et retards au 30 juin 2014. "
                        + "Chaque action est au calendrier de son objectif.");
        assertThat(subtitle(dossier, view.day(), Locale.ENGLISH))
                .isEqualTo("One row for each objective: planned periods, steps and delays as of 30 June 2014. "
                        + "Each action is in the calendar of its objective.");
    }

    /** Returns a plan in which two objectives of the first level have two objectives each. */
    private static Dossier planOf(int actions) {
        List<Objective> objectives = IntStream.rangeClosed(1, 2)
                .mapToObj(number -> new Objective(
                        ObjectiveId.of("o-" + number),
                        Integer.toString(number),
                        "Objectif",
                        IntStream.rangeClosed(1, 2)
                                .mapToObj(part -> new Objective(
                                        ObjectiveId.of("o-" + number + "-" + part),
                                        number + "." + part,
                                        "Partie",
                                        List.of()))
                                .toList()))
                .toList();
        Dossier dossier = SmallDossier.empty();
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder().objectives(objectives).build())
                .actions(IntStream.range(0, actions)
                        .mapToObj(index -> Action.builder(
                                        ActionId.of("a-" + index),
                                        "%d.%d.%d".formatted(1 + index % 2, 1 + index / 2 % 2, index),
                                        "Agir")
                                .objectives(
                                        List.of(ObjectiveId.of("o-%d-%d".formatted(1 + index % 2, 1 + index / 2 % 2))))
                                .start(LocalDate.of(2012, 1, 1))
                                .end(LocalDate.of(2014, 12, 31))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void tells_of_each_objective_the_next_date_of_its_own_actions() {
        View small = View.of(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);
        List<String> told = Calendar.byObjective(small)
                .map(section -> ((Figure) section.blocks().get(0)).alternative())
                .toList();

        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.get(0)).contains("Convention, étape de l’action 1.1.2");
        assertThat(told.subList(1, told.size())).noneMatch(text -> text.contains("action 1.1.2"));
    }

    @Test
    void of_a_year_begins_with_what_should_have_ended_before_it() {
        LocalDate day = LocalDate.of(2015, 3, 1);
        Action carried = Action.builder(ActionId.of("a-2"), "1.2", "Finir")
                .end(LocalDate.of(2014, 5, 18))
                .history(List.of(FollowUp.inProgress(LocalDate.of(2014, 1, 1), 40)))
                .build();
        Action other = Action.builder(ActionId.of("a-1"), "1.1", "Commencer")
                .start(LocalDate.of(2015, 2, 1))
                .end(LocalDate.of(2015, 6, 30))
                .build();
        Dossier dossier = SmallDossier.empty().toBuilder()
                .actions(List.of(other, carried))
                .build();

        assertThat(ofYear(dossier, day, Locale.FRENCH).rows().get(0))
                .satisfies(row -> assertThat(row.group()).isEqualTo("À finir depuis l’an dernier, ou avant"))
                .satisfies(row -> assertThat(row.label()).isEqualTo("1.2 Finir"))
                .satisfies(row -> assertThat(row.delay().orElseThrow().words()).isEqualTo("287\u00A0j"))
                .satisfies(row -> assertThat(row.value()).isEqualTo("40\u00A0%"));
        assertThat(ofYear(dossier, day, Locale.ENGLISH).rows().get(0).group())
                .isEqualTo("To finish since last year or before");
    }

    private static Gantt ofYear(Dossier dossier, LocalDate day, Locale locale) {
        return (Gantt) figureOfYear(dossier, day, locale).chart();
    }

    private static String subtitle(Dossier dossier, LocalDate day, Locale locale) {
        return figureOfYear(dossier, day, locale).subtitle().plain().replace('\u00A0', ' ');
    }

    private static Figure figureOfYear(Dossier dossier, LocalDate day, Locale locale) {
        Section section = Calendar.ofYear(View.of(dossier, day, Audience.COMMITTEE, locale));
        return (Figure) section.blocks().get(0);
    }

    @Test
    void of_a_year_without_actions_says_so() {
        assertThat(nothing(Locale.FRENCH)).isEqualTo("Aucune action n’est programmée en 2014.");
        assertThat(nothing(Locale.ENGLISH)).isEqualTo("No action is scheduled for 2014.");
    }

    private static String nothing(Locale locale) {
        View view = View.of(SmallDossier.empty(), SmallDossier.DAY, Audience.COMMITTEE, locale);
        Notice notice = (Notice) Calendar.ofYear(view).blocks().get(0);
        return ((Paragraph) notice.blocks().get(0)).text().plain();
    }

    private static List<Gantt> ofAll(View view) {
        return DRAWN.computeIfAbsent(view, CalendarTest::drawn);
    }

    private static List<Gantt> drawn(View view) {
        return Calendar.ofAll(view).stream()
                .flatMap(block -> block instanceof Section section ? section.blocks().stream() : Stream.of(block))
                .map(block -> (Gantt) ((Figure) block).chart())
                .toList();
    }

    private static List<View> views() {
        return VIEWS;
    }

    private static List<View> made() {
        List<View> views = new ArrayList<>();
        Cases.seeds(4)
                .boxed()
                .flatMap(seed -> Stream.of(GeneratedDossiers.full(seed), GeneratedDossiers.mixed(seed)))
                .forEach(dossier -> {
                    for (int year = FIRST_YEAR; year <= LAST_YEAR; year += 4) {
                        views.add(View.of(dossier, LocalDate.of(year, 7, 1), Audience.FACILITATOR, Locale.FRENCH));
                    }
                });
        return views;
    }
}
