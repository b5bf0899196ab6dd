package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the values of formulas. */
class ComputationTest {
    private static final MathContext FINE = new MathContext(80);

    /** A value below this limit would be zero if it were computed exactly. */
    private static final BigDecimal NOTHING = new BigDecimal("1E-40");

    private static Indicator measured(String id, Nature nature, String... values) {
        return Indicator.builder(IndicatorId.of(id), id, IndicatorKind.OUTCOME, "u")
                .nature(nature)
                .baseline(new Baseline(LocalDate.of(2010, 12, 31), new BigDecimal("8"), Known.none()))
                .measurements(IntStream.range(0, values.length)
                        .mapToObj(i -> found(id + i, 2011 + i, nature, new BigDecimal(values[i])))
                        .toList())
                .build();
    }

    private static Measurement found(String id, int year, Nature nature, BigDecimal value) {
        MeasurementBuilder builder =
                Measurement.builder(MeasurementId.of(id), LocalDate.of(year, 12, 31), IndicatorValue.of(value));
        return nature == Nature.FLOW
                ? builder.periodStart(LocalDate.of(year, 1, 1)).build()
                : builder.build();
    }

    private static Indicator computed(String id, String formula) {
        return Indicator.builder(IndicatorId.of(id), id, IndicatorKind.OUTCOME, "u")
                .formula(Formula.parse(formula))
                .build();
    }

    private static Series series(String formula, Indicator... others) {
        List<Indicator> all = new ArrayList<>(List.of(others));
        all.add(computed("x", formula));
        return Series.of(all.get(all.size() - 1), all);
    }

    private static BigDecimal value(String formula, Indicator... others) {
        return series(formula, others).last().orElseThrow().value();
    }

    private static String missing(String formula, Indicator... others) {
        return series(formula, others).missing().orElseThrow().say(Locale.ENGLISH);
    }

    @Test
    void a_formula_takes_the_last_number_the_sum_or_the_baseline() {
        Indicator flow = measured("f", Nature.FLOW, "2", "3", "5");
        Indicator stock = measured("s", Nature.STOCK, "10", "12");

        assertThat(value("[f]", flow)).isEqualByComparingTo("5");
        assertThat(value("sum([f])", flow)).isEqualByComparingTo("10");
        assertThat(value("([s] - baseline([s])) / baseline([s]) * 100", stock)).isEqualByComparingTo("50");
        assertThat(value("1 - 2 * -[s] + 4 / 8", stock)).isEqualByComparingTo("25.5");
        assertThat(series("sum([f]) / [s]", flow, stock).points())
                .extracting(Series.Point::value)
                .containsExactly(new BigDecimal("0.2"), new BigDecimal("0.4167"), new BigDecimal("0.8333"));
    }

    @Test
    void what_is_missing_is_missing_and_never_zero() {
        Indicator stock = measured("s", Nature.STOCK, "10");
        Indicator none = measured("n", Nature.STOCK);
        Indicator zero = measured("z", Nature.STOCK, "0");

        assertThat(missing("[s] + [n]", stock, none)).contains("has not been measured");
        assertThat(missing("[s] / [z]", stock, zero)).contains("divides by zero");
        assertThat(missing("[s] + [no]", stock)).contains("“no” is not there");
        assertThat(missing("sum([s])", stock)).contains("cannot be added up");
        assertThat(missing("[x]", stock)).contains("refers back");
        assertThat(series("[s] / [z]", stock, zero).last()).isEmpty();
    }

    @Test
    void a_number_beyond_all_bounds_is_missing() {
        Indicator stock = measured("s", Nature.STOCK, "999999999999");
        List<Indicator> all = new ArrayList<>(List.of(stock));
        String inner = "s";
        for (int level = 0; level < 9; level++) {
            String id = "x" + level;
            all.add(computed(id, "[" + inner + "]" + ("*[" + inner + "]").repeat(150)));
            inner = id;
        }

        assertThat(Series.of(all.get(all.size() - 1), all).missing()).isPresent();
    }

    /** The first formula takes 3 steps on each of 2 days, and the second 5. */
    @Test
    void a_formula_that_takes_more_steps_than_are_left_has_no_number_and_says_so() {
        Indicator stock = measured("s", Nature.STOCK, "3", "4");
        Indicator sum = computed("x", "[s] + 1");
        Indicator twice = computed("y", "[s] + 1 + 1");
        List<Indicator> all = List.of(stock, sum, twice);
        Computation exact = new Computation(all, 16);
        Computation scarce = new Computation(all, 15);

        assertThat(exact.of(sum).last().orElseThrow().value()).isEqualByComparingTo("5");
        assertThat(exact.of(twice).last().orElseThrow().value()).isEqualByComparingTo("6");
        assertThat(scarce.of(sum).last()).isPresent();
        assertThat(scarce.of(twice).last()).isEmpty();
        assertThat(scarce.of(twice).missing().orElseThrow().say(Locale.ENGLISH))
                .contains("the number of steps exceeds 15");
    }

    @Test
    void two_different_measurements_of_a_day_leave_it_without_a_number_in_either_order() {
        Measurement nine = found("nine", 2012, Nature.STOCK, new BigDecimal("9"));
        Measurement four = found("four", 2012, Nature.STOCK, new BigDecimal("4"));
        Measurement before = found("before", 2011, Nature.STOCK, new BigDecimal("7"));
        IndicatorBuilder stock = measured("s", Nature.STOCK).toBuilder();

        for (List<Measurement> order : List.of(List.of(before, nine, four), List.of(four, nine, before))) {
            Series series = Series.of(stock.measurements(order).build());
            assertThat(series.points()).extracting(Series.Point::value).containsExactly(new BigDecimal("7"));
            assertThat(series.last()).isEmpty();
            assertThat(series.missing().orElseThrow().say(Locale.ENGLISH)).contains("two different measurements");
            assertThat(series.positionOn(LocalDate.of(2012, 12, 30)).reached()).isPresent();
            assertThat(series.positionOn(LocalDate.of(2013, 1, 1)).status())
                    .isEqualTo(Series.TargetStatus.NOT_MEASURED);
        }
        Measurement again = found("again", 2012, Nature.STOCK, new BigDecimal("9.0"));
        assertThat(value("[s]", stock.measurements(List.of(nine, again)).build()))
                .isEqualByComparingTo("9");
    }

    @Test
    void a_circle_of_formulas_and_a_tower_of_them_are_refused() {
        assertThat(refused(computed("a", "[b]"), computed("b", "[c]"), computed("c", "[a]")))
                .containsExactly("form.computed", "form.computed", "form.computed");
        assertThat(refused(computed("a", "[a] + 1"))).containsExactly("form.computed");
        assertThat(Refused.making(() -> computed("a", "1 + 1"))).containsExactly("form.computed /formula");
        assertThat(refused(computed("a", "[nowhere]"))).containsExactly("form.reference");
        Indicator[] tower = IntStream.rangeClosed(0, Formula.MAX_LEVELS + 1)
                .mapToObj(level -> level == 0
                        ? measured("t0", Nature.STOCK, "1")
                        : computed("t" + level, "[t%s]".formatted(level - 1)))
                .toArray(Indicator[]::new);
        assertThat(refused(tower)).containsExactly("form.computed");
    }

    private static List<String> refused(Indicator... indicators) {
        Dossier dossier = SampleDossiers.grasse();
        List<Indicator> all = new ArrayList<>(dossier.indicators());
        all.addAll(List.of(indicators));
        try {
            Dossier unused = dossier.toBuilder().indicators(all).build();
            return List.of();
        } catch (Violations wrong) {
            return wrong.list().stream().map(Violation::code).toList();
        }
    }

    /** Random formulas in text form are compared with a stack machine. */
    @Test
    void any_formula_comes_to_what_a_stack_machine_reckons() {
        Random random = new Random(42);
        Indicator[] all = {
            measured("a", Nature.STOCK, "3.5"), measured("b", Nature.STOCK, "-7"), measured("c", Nature.STOCK, "0")
        };
        int rounds = Cases.of(500);
        int compared = 0;
        for (int round = 0; round < rounds; round++) {
            List<String> polish = new ArrayList<>();
            String text = drawn(random, 4, polish);
            BigDecimal expected = reckoned(polish);
            Series series = series(text + " + [a] - [a]", all);
            if (expected == null) {
                assertThat(series.last()).as(text).isEmpty();
            } else {
                assertThat(series.last().orElseThrow().value()).as(text).isEqualByComparingTo(expected);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(rounds / 2);
    }

    /** Draws a formula as text, and the same formula in postfix notation. */
    private static String drawn(Random random, int depth, List<String> polish) {
        if (depth == 0 || random.nextInt(4) == 0) {
            String leaf = List.of("[a]", "[b]", "[c]", "2", "0.25", "13").get(random.nextInt(6));
            polish.add(leaf);
            return leaf;
        }
        String left = drawn(random, depth - 1, polish);
        String right = drawn(random, depth - 1, polish);
        String operator = List.of("+", "-", "*", "/").get(random.nextInt(4));
        polish.add(operator);
        return "(" + left + " " + operator + " " + right + ")";
    }

    private static @Nullable BigDecimal reckoned(List<String> polish) {
        Deque<BigDecimal> stack = new ArrayDeque<>();
        for (String word : polish) {
            switch (word) {
                case "+", "-", "*", "/" -> {
                    BigDecimal right = stack.pop();
                    BigDecimal left = stack.pop();
                    if (word.equals("/") && right.abs().compareTo(NOTHING) < 0) {
                        return null;
                    }
                    stack.push(
                            switch (word) {
                                case "+" -> left.add(right);
                                case "-" -> left.subtract(right);
                                case "*" -> left.multiply(right);
                                default -> left.divide(right, FINE);
                            });
                }
                case "[a]" -> stack.push(new BigDecimal("3.5"));
                case "[b]" -> stack.push(new BigDecimal("-7"));
                case "[c]" -> stack.push(BigDecimal.ZERO);
                default -> stack.push(new BigDecimal(word));
            }
        }
        // the digits that divisions lost after the fiftieth place must not affect the rounding of a half
        return stack.pop().setScale(50, RoundingMode.HALF_UP).setScale(4, RoundingMode.HALF_UP);
    }
}
