package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.rulebook.Ruling;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests periods that end the day before another begins, share a day with it, or cross the end of a year. */
class PeriodBoundariesTest {
    /** Returns an indicator with periods such as {@code 2013-01-01/2013-03-31 4}, separated by semicolons. */
    private static Indicator flow(String id, String periods) {
        List<Measurement> found = new ArrayList<>();
        for (String period : periods.split("; ")) {
            String[] words = period.split("[/ ]");
            found.add(Measurement.builder(
                            MeasurementId.of(id + found.size()),
                            LocalDate.parse(words[1]),
                            IndicatorValue.of(Long.parseLong(words[2])))
                    .periodStart(LocalDate.parse(words[0]))
                    .build());
        }
        return Indicator.builder(IndicatorId.of(id), "Flux " + id, IndicatorKind.OUTPUT, "personnes")
                .nature(Nature.FLOW)
                .measurements(found)
                .build();
    }

    private static String told(Answer<Aggregate> answer) {
        return answer.isGranted()
                ? answer.orElseThrow().value().stripTrailingZeros().toPlainString()
                : String.join(
                        " ",
                        answer.reasons().list().stream().map(Violation::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01/2013-03-31 4; 2013-04-01/2013-06-30 5, 9",
        "2013-01-01/2013-04-01 4; 2013-04-01/2013-06-30 5, aggregate.overlap",
        "2013-01-01/2013-04-02 4; 2013-04-01/2013-06-30 5, aggregate.overlap",
        "2013-04-01/2013-06-30 5; 2013-01-01/2013-03-31 4, 9",
        "2013-04-01/2013-06-30 5; 2013-01-01/2013-04-01 4, aggregate.overlap",
        "2013-01-01/2013-12-31 4; 2013-04-01/2013-06-30 5, aggregate.overlap",
        "2013-05-05/2013-05-05 4; 2013-05-06/2013-05-06 5, 9",
        "2013-05-05/2013-05-05 4; 2013-05-05/2013-05-05 5, aggregate.overlap"
    })
    void periods_that_share_one_day_are_not_added_up(String periods, String told) {
        assertThat(told(Aggregate.of(flow("a", periods), 2013))).isEqualTo(told);
    }

    /** The same across two aggregates, such as two years or two files. */
    @ParameterizedTest
    @CsvSource({
        "2012-12-01/2012-12-31 4, 2013-01-01/2013-01-31 5, 9",
        "2013-01-01/2013-03-31 4, 2013-04-01/2013-06-30 5, 9",
        "2013-01-01/2013-04-01 4, 2013-04-01/2013-06-30 5, aggregate.overlap",
        "2013-04-01/2013-06-30 5, 2013-01-01/2013-04-01 4, aggregate.overlap",
        "2013-04-01/2013-06-30 5, 2013-01-01/2013-03-31 4, 9",
        "2013-01-01/2013-12-31 5, 2013-06-01/2013-06-30 4, aggregate.overlap",
        "2013-06-01/2013-06-30 4, 2013-01-01/2013-12-31 5, aggregate.overlap"
    })
    void aggregates_of_one_indicator_whose_periods_share_one_day_are_not_put_together(
            String one, String other, String told) {
        Answer<Aggregate> first = Aggregate.of(flow("a", one), Integer.parseInt(one.substring(0, 4)));
        Answer<Aggregate> second = Aggregate.of(flow("a", other), Integer.parseInt(other.substring(0, 4)));

        assertThat(told(first.flatMap(so -> second.flatMap(so::plus)))).isEqualTo(told);
    }

    @Test
    void periods_of_different_indicators_and_territories_may_share_days() {
        Answer<Aggregate> first = Aggregate.of(flow("a", "2013-01-01/2013-06-30 4"), 2013);

        assertThat(told(Aggregate.of(
                        List.of(flow("a", "2013-01-01/2013-06-30 4"), flow("b", "2013-01-01/2013-06-30 5")), 2013)))
                .isEqualTo("9");
        assertThat(told(first.flatMap(so -> so.plus(so.in("Nice"))))).isEqualTo("8");
    }

    /** Periods that overlap the year 2013 in full, in part, or not at all. */
    @ParameterizedTest
    @CsvSource({
        "2013-01-01/2013-12-31 4, 4",
        "2013-12-31/2013-12-31 4, 4",
        "2013-01-01/2013-01-01 4, 4",
        "2012-12-31/2013-01-01 4, aggregate.straddles",
        "2012-07-01/2013-06-30 4, aggregate.straddles",
        "2013-07-01/2014-06-30 4, aggregate.straddles",
        "2013-12-31/2014-01-01 4, aggregate.straddles",
        "2012-07-01/2014-06-30 4, aggregate.straddles",
        "2012-01-01/2012-12-31 4, aggregate.missing",
        "2014-01-01/2014-12-31 4, aggregate.missing",
        "2012-01-01/2012-12-31 3; 2013-01-01/2013-12-31 4; 2014-01-01/2014-12-31 5, 4",
        "2013-01-01/2013-06-30 4; 2013-07-01/2014-06-30 5, aggregate.straddles"
    })
    void a_period_counts_in_the_year_that_holds_all_its_days(String periods, String told) {
        assertThat(told(Aggregate.of(flow("a", periods), 2013))).isEqualTo(told);
    }

    /** For a stock, the last number of the year counts. */
    @ParameterizedTest
    @CsvSource({
        "2012-12-31 3; 2013-01-01 4, 4",
        "2013-12-31 5; 2014-01-01 6, 5",
        "2012-12-31 3; 2014-01-01 6, aggregate.missing",
        "2013-12-31 5; 2013-01-01 4, 5"
    })
    void the_last_number_of_a_year_is_found_on_its_first_and_its_last_day(String numbers, String told) {
        List<Measurement> found = new ArrayList<>();
        for (String number : numbers.split("; ")) {
            String[] words = number.split(" ");
            found.add(Measurement.builder(
                            MeasurementId.of("m" + found.size()),
                            LocalDate.parse(words[0]),
                            IndicatorValue.of(Long.parseLong(words[1])))
                    .build());
        }
        Indicator stock = Indicator.builder(IndicatorId.of("s"), "Stock", IndicatorKind.OUTPUT, "personnes")
                .nature(Nature.STOCK)
                .measurements(found)
                .build();

        assertThat(told(Aggregate.of(stock, 2013))).isEqualTo(told);
    }

    @Test
    void an_aggregate_tells_its_first_and_its_last_day() {
        Aggregate all = Aggregate.of(
                        List.of(
                                flow("a", "2013-04-01/2013-06-30 4; 2013-02-01/2013-03-31 5"),
                                flow("b", "2013-03-01/2013-07-01 5")),
                        2013)
                .orElseThrow();

        assertThat(all.from()).isEqualTo(LocalDate.of(2013, 2, 1));
        assertThat(all.to()).isEqualTo(LocalDate.of(2013, 7, 1));
        assertThat(all.size()).isEqualTo(3);
    }

    /** The first overlap is reported, in the order of the first days. */
    @Test
    void the_first_overlap_is_told_with_both_periods() {
        Indicator three = flow(
                "a",
                "2013-06-01/2013-07-31 1; 2013-01-01/2013-02-01 1; 2013-02-01/2013-03-31 1; 2013-07-31/2013-08-31 1");

        Optional<Periods.Overlap> overlap = Periods.overlap(three.measurements());

        assertThat(overlap.map(Periods.Overlap::first).map(Measurement::id)).contains(MeasurementId.of("a1"));
        assertThat(overlap.map(Periods.Overlap::second).map(Measurement::id)).contains(MeasurementId.of("a2"));
        assertThat(Periods.overlap(List.of())).isEmpty();
        assertThat(Periods.overlap(three.measurements().subList(0, 1))).isEmpty();
    }

    private static String said(Answer<Aggregate> answer) {
        return Ruling.plain(answer.reasons().list().get(0).message(Locale.FRENCH));
    }

    @Test
    void the_reasons_are_told_with_their_days() {
        assertThat(said(Aggregate.of(flow("a", "2013-07-01/2014-06-30 4"), 2013)))
                .isEqualTo(
                        "La période du 1er juillet 2013 au 30 juin 2014 de l’indicateur « Flux a » n’est pas toute en 2013."
                                + " Relevez l’indicateur par année.");
        assertThat(said(Aggregate.of(flow("a", "2013-01-01/2013-04-01 4; 2013-03-31/2013-06-30 5"), 2013)))
                .isEqualTo("Deux périodes de l’indicateur « Flux a » se recouvrent : l’une finit le 1er avril 2013,"
                        + " l’autre commence le 31 mars 2013. Corrigez l’une des deux.");
        assertThat(said(Aggregate.of(flow("a", "2013-01-01/2013-04-01 4"), 2012)))
                .isEqualTo("L’indicateur « Flux a » n’a pas de relevé en 2012. Ce qui manque n’est pas zéro.");
    }
}
