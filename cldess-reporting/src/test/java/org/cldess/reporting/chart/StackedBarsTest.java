package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.reporting.sample.Charts;
import org.cldess.reporting.theme.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackedBarsTest {
    @Test
    void puts_the_smallest_of_many_categories_together_and_last() {
        StackedBars chart = Charts.manyFunders();

        assertThat(chart.series()).hasSize(9);
        assertThat(chart.series().get(8).name()).isEqualTo("Autres (4)");
        assertThat(chart.series().get(8).edge()).isEqualTo(Ink.OTHERS);
    }

    @Test
    void tells_categories_apart_without_their_colours() {
        assertThat(Charts.manyFunders().series().stream()
                        .filter(series -> series.fill().ink() != Ink.PAGE)
                        .map(series -> series.fill().texture()))
                .doesNotHaveDuplicates()
                .hasSize(StackedBars.MAX_CATEGORIES);
    }

    @Test
    void loses_nothing_when_it_puts_categories_together() {
        List<String> names = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
        List<BigDecimal> values =
                IntStream.rangeClosed(1, 10).mapToObj(BigDecimal::valueOf).toList();

        StackedBars chart = StackedBars.of(names, List.of(new StackedBars.Bar("2013", "", values)), "", Locale.FRENCH);

        assertThat(chart.bars().get(0).total()).isEqualByComparingTo("55");
        assertThat(chart.bars().get(0).values().get(8)).isEqualByComparingTo("3");
        assertThat(chart.series())
                .extracting(StackedBars.Series::name)
                .startsWith("2", "3")
                .endsWith("9", "Autres (2)");
    }

    @Test
    void refuses_negative_parts() {
        assertThatThrownBy(() -> new StackedBars.Bar("2013", "", List.of(new BigDecimal("-1"))))
                .hasMessage(
                        "A part of the bar \"2013\" is -1: negative values cannot be stacked, show them in a table");
    }

    @Test
    void refuses_a_bar_that_lacks_a_part() {
        List<StackedBars.Series> two = StackedBars.Series.categories(List.of("a", "b"));
        List<StackedBars.Bar> bars = List.of(new StackedBars.Bar("2013", "", List.of(BigDecimal.ONE)));

        assertThatThrownBy(() -> new StackedBars(two, bars, "€", Locale.FRENCH))
                .hasMessage("The bar \"2013\" has 1 parts in place of 2");
    }

    @Test
    void gives_each_bar_its_total_in_the_reader_s_language() {
        Canvas canvas = new Canvas(487, 9, (text, size, weight) -> text.length() * size * 0.5);

        Stream<String> texts = Charts.byFunder().draw(canvas).pieces().stream()
                .filter(Drawing.Label.class::isInstance)
                .map(piece -> ((Drawing.Label) piece).text());

        assertThat(texts).contains("90,5\u00A0k€", "94,5\u00A0k€", "69\u00A0k€", "50\u00A0k€");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0\u00A0€', €0",
        "0.01, '0,01\u00A0€', €0.01",
        "950, '950\u00A0€', €950",
        "9399.6, '9\u202F400\u00A0€', '€9,400'",
        "9999.5, '10\u00A0k€', €10k",
        "10000, '10\u00A0k€', €10k",
        "12345, '12,3\u00A0k€', €12.3k",
        "-10000, '−10\u00A0k€', €−10k",
        "999949, '999,9\u00A0k€', €999.9k",
        "999960, '1\u00A0M€', €1M",
        "1000000, '1\u00A0M€', €1M",
        "55000000, '55\u00A0M€', €55M"
    })
    void writes_amounts_briefly(BigDecimal value, String french, String english) {
        assertThat(CompactFormat.of(value, "€", Locale.FRENCH)).isEqualTo(french);
        assertThat(CompactFormat.of(value, "€", Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void writes_all_values_of_an_axis_in_one_unit() {
        assertThat(Stream.of("0", "2500", "5000", "7500", "10000", "12500")
                        .map(BigDecimal::new)
                        .map(tick -> CompactFormat.of(tick, new BigDecimal("12500"), "€", Locale.FRENCH)))
                .containsExactly("0\u00A0€", "2,5\u00A0k€", "5\u00A0k€", "7,5\u00A0k€", "10\u00A0k€", "12,5\u00A0k€");
    }

    @ParameterizedTest
    @CsvSource({
        "1250000, '0\u00A0€ 0,25\u00A0M€ 0,5\u00A0M€ 0,75\u00A0M€ 1\u00A0M€ 1,25\u00A0M€'",
        "12500, '0\u00A0€ 2,5\u00A0k€ 5\u00A0k€ 7,5\u00A0k€ 10\u00A0k€ 12,5\u00A0k€'",
        "0.05, '0\u00A0€ 0,01\u00A0€ 0,02\u00A0€ 0,03\u00A0€ 0,04\u00A0€ 0,05\u00A0€'"
    })
    void labels_each_tick_of_an_axis_by_the_value_that_it_has(BigDecimal largest, String labels) {
        assertThat(Ticks.upTo(largest, 6).stream()
                        .map(tick -> CompactFormat.of(tick, largest, "€", Locale.FRENCH))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({"950, 950, 950", "10000, '10\u00A0k', 10k", "1000000, '1\u00A0M', 1M"})
    void writes_other_units_without_their_name(BigDecimal value, String french, String english) {
        assertThat(CompactFormat.of(value, "jours", Locale.FRENCH)).isEqualTo(french);
        assertThat(CompactFormat.of(value, "days", Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.03, 0.03", "7, 8", "99, 100", "101, 125", "999999999.99, 1000000000"})
    void ends_the_axis_on_a_round_number(BigDecimal largest, BigDecimal end) {
        List<BigDecimal> ticks = Ticks.upTo(largest, 6);

        assertThat(ticks).hasSizeBetween(3, 6);
        assertThat(ticks.get(0)).isZero();
        assertThat(ticks.get(ticks.size() - 1)).isEqualByComparingTo(end);
    }
}
