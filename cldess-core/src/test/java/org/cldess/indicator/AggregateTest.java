package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests which indicators can be aggregated and which cannot. */
class AggregateTest {
    private static Indicator indicator(String id, Nature nature, Measurement... found) {
        return Indicator.builder(IndicatorId.of(id), "Indicateur " + id, IndicatorKind.OUTPUT, "personnes")
                .nature(nature)
                .measurements(List.of(found))
                .build();
    }

    private static Measurement on(String id, int year, int month, IndicatorValue measured) {
        return Measurement.builder(MeasurementId.of(id), LocalDate.of(year, month, 28), measured)
                .build();
    }

    private static Measurement during(String id, LocalDate first, LocalDate last, IndicatorValue measured) {
        return Measurement.builder(MeasurementId.of(id), last, measured)
                .periodStart(first)
                .build();
    }

    private static Measurement month(String id, int year, int month, long value) {
        return during(id, LocalDate.of(year, month, 1), LocalDate.of(year, month, 28), IndicatorValue.of(value));
    }

    private static List<String> reasons(Answer<Aggregate> answer) {
        return answer.reasons().list().stream().map(Violation::code).toList();
    }

    private static Answer<Aggregate> both(Answer<Aggregate> one, Answer<Aggregate> other) {
        return one.flatMap(first -> other.flatMap(first::plus));
    }

    @Test
    void states_of_one_year_are_added_up_and_those_of_several_are_not() {
        Indicator a = indicator(
                "a", Nature.STOCK, on("a1", 2012, 6, IndicatorValue.of(4)), on("a2", 2013, 6, IndicatorValue.of(5)));
        Indicator b = indicator(
                "b", Nature.STOCK, on("b1", 2013, 1, IndicatorValue.of(9)), on("b2", 2013, 11, IndicatorValue.of(7)));

        Aggregate sum = Aggregate.of(List.of(a, b), 2013).orElseThrow();

        assertThat(sum.value()).isEqualByComparingTo("12");
        assertThat(sum.size()).isEqualTo(2);
        assertThat(sum.unit()).isEqualTo("personnes");
        assertThat(sum.from()).isEqualTo(LocalDate.of(2013, 6, 28));
        assertThat(sum.to()).isEqualTo(LocalDate.of(2013, 11, 28));
        assertThat(Aggregate.of(List.of(b, a), 2013).orElseThrow())
                .isEqualTo(sum)
                .hasSameHashCodeAs(sum);
        assertThat(sum)
                .isNotEqualTo(Aggregate.of(b, 2013).orElseThrow())
                .isNotEqualTo("12")
                .hasToString("Aggregate of 2 measurements");
        assertThat(reasons(both(Aggregate.of(a, 2012), Aggregate.of(a, 2013)))).containsExactly("aggregate.time");
        assertThat(reasons(both(Aggregate.of(a, 2012), Aggregate.of(b, 2013)))).containsExactly("aggregate.years");
        assertThat(reasons(Aggregate.of(List.of(a, b), 2012))).containsExactly("aggregate.missing");
        assertThat(both(Aggregate.of(a, 2013), Aggregate.of(a, 2013).map(other -> other.in("Nice")))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("10");
    }

    @Test
    void totals_are_not_added_up_over_time() {
        Indicator a = indicator(
                "a",
                Nature.CUMULATIVE,
                on("a1", 2012, 6, IndicatorValue.of(4)),
                on("a2", 2013, 6, IndicatorValue.of(5)));

        assertThat(reasons(both(Aggregate.of(a, 2012), Aggregate.of(a, 2013)))).containsExactly("aggregate.time");
    }

    @Test
    void periods_are_added_up_unless_they_overlap_or_leave_the_year() {
        Indicator flow =
                indicator("a", Nature.FLOW, month("m1", 2012, 1, 3), month("m2", 2012, 2, 4), month("m3", 2013, 1, 5));

        assertThat(both(Aggregate.of(flow, 2012), Aggregate.of(flow, 2013))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("12");
        assertThat(reasons(both(Aggregate.of(flow, 2012), Aggregate.of(flow, 2012))))
                .contains("aggregate.overlap");
        assertThat(reasons(Aggregate.of(
                        indicator("a", Nature.FLOW, month("m1", 2012, 1, 3), month("m2", 2012, 1, 4)), 2012)))
                .containsExactly("aggregate.overlap");
        assertThat(reasons(Aggregate.of(
                        indicator(
                                "a",
                                Nature.FLOW,
                                during("m", LocalDate.of(2012, 7, 1), LocalDate.of(2013, 6, 30), IndicatorValue.of(3))),
                        2013)))
                .containsExactly("aggregate.straddles");
    }

    @Test
    void proportions_are_put_together_by_their_numerators_and_denominators() {
        Indicator a = proportion("a", IndicatorValue.of(1, 2));
        Indicator b = proportion("b", IndicatorValue.of(1, 8));

        Aggregate all = Aggregate.of(List.of(a, b), 2013).orElseThrow();

        assertThat(all.value()).isEqualByComparingTo("20");
        assertThat(all.sum()).isEqualTo(IndicatorValue.of(2, 10));
    }

    private static Indicator proportion(String id, IndicatorValue measured) {
        return indicator(id, Nature.STOCK, on(id + "1", 2013, 6, measured)).toBuilder()
                .measure(Measure.PROPORTION)
                .unit("%")
                .build();
    }

    @Test
    void what_differs_is_refused_with_every_reason() {
        Indicator a = indicator("a", Nature.STOCK, on("a1", 2013, 6, IndicatorValue.of(4)));
        Indicator b = Indicator.builder(IndicatorId.of("b"), "b", IndicatorKind.IMPACT, "heures")
                .nature(Nature.CUMULATIVE)
                .measurements(List.of(on("b1", 2013, 6, IndicatorValue.of(4))))
                .build();

        assertThat(reasons(Aggregate.of(List.of(a, b), 2013)))
                .containsExactly("aggregate.kinds", "aggregate.natures", "aggregate.units");
        Indicator percentage = a.toBuilder().unit("%").build();
        assertThat(reasons(Aggregate.of(percentage, 2013))).containsExactly("aggregate.percentage");
        Indicator words = Indicator.builder(IndicatorId.of("q"), "q", IndicatorKind.OUTPUT)
                .measure(Measure.QUALITATIVE)
                .build();
        assertThat(reasons(Aggregate.of(words, 2013))).containsExactly("aggregate.words", "aggregate.nature");
    }

    /** In any order and grouping, the aggregate is the same or refused, and it equals the sum of a simple loop. */
    @Test
    void putting_together_is_associative_and_commutative() {
        Random random = new Random(20140630);
        int granted = 0;
        int refused = 0;
        for (int round = 0; round < Cases.of(500); round++) {
            List<Aggregate> parts = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(i -> drawn(random))
                    .toList();
            Answer<Aggregate> left = folded(parts);
            List<Aggregate> shuffled = new ArrayList<>(parts);
            Collections.shuffle(shuffled, random);
            Answer<Aggregate> other = bracketed(shuffled, random);

            assertThat(other.isGranted()).isEqualTo(left.isGranted());
            assertThat(other.value()).isEqualTo(left.value());
            left.ifGranted(all -> assertThat(all.value()).isEqualByComparingTo(value(parts)));
            granted += left.isGranted() ? 1 : 0;
            refused += left.isGranted() ? 0 : 1;
        }
        assertThat(granted).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    private static Aggregate drawn(Random random) {
        String id = List.of("a", "b", "c", "d", "e", "f", "g", "h").get(random.nextInt(8));
        int year = random.nextInt(8) == 0 ? 2012 : 2013;
        boolean divided = random.nextInt(12) == 0;
        IndicatorValue measured =
                divided ? IndicatorValue.of(random.nextInt(9), 10) : IndicatorValue.of(random.nextInt(100));
        Nature nature = random.nextInt(3) == 0 ? Nature.STOCK : Nature.FLOW;
        int month = 1 + random.nextInt(12);
        Measurement found = nature == Nature.FLOW
                ? during("m", LocalDate.of(year, month, 1), LocalDate.of(year, month, 20), measured)
                : on("m", year, month, measured);
        Indicator indicator = indicator(id, nature, found);
        return Aggregate.of(
                        divided ? indicator.toBuilder().measure(Measure.RATIO).build() : indicator, year)
                .orElseThrow();
    }

    private static Answer<Aggregate> folded(List<Aggregate> parts) {
        Answer<Aggregate> all = Answer.granted(parts.get(0));
        for (Aggregate next : parts.subList(1, parts.size())) {
            all = all.flatMap(so -> so.plus(next));
        }
        return all;
    }

    private static Answer<Aggregate> bracketed(List<Aggregate> parts, Random random) {
        if (parts.size() == 1) {
            return Answer.granted(parts.get(0));
        }
        int cut = 1 + random.nextInt(parts.size() - 1);
        return both(bracketed(parts.subList(0, cut), random), bracketed(parts.subList(cut, parts.size()), random));
    }

    private static BigDecimal value(List<Aggregate> parts) {
        List<IndicatorValue> sums = parts.stream().map(Aggregate::sum).toList();
        if (sums.get(0).value().isPresent()) {
            return sum(sums.stream().flatMap(sum -> sum.value().stream()));
        }
        return sum(sums.stream().flatMap(sum -> sum.numerator().stream()))
                .divide(sum(sums.stream().flatMap(sum -> sum.denominator().stream())), 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
