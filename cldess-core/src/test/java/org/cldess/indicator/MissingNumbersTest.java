package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.rulebook.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests formulas over series with missing numbers: the result, or the one reason for its absence. */
class MissingNumbersTest {
    /** Measured as 6 in 2012 and 12 in 2013. */
    private static final Indicator SIX = stock("six", "2012-12-31 6", "2013-12-31 12");

    /** Measured in 2012 only. */
    private static final Indicator EARLY = stock("early", "2012-12-31 3");

    private static final Indicator NEVER = stock("never");
    private static final Indicator ZERO = stock("zero", "2012-12-31 0");

    /** Measured as 2 in 2012, and as 0 in 2013, when a formula divides by it. */
    private static final Indicator ENDS = stock("ends", "2012-12-31 2", "2013-12-31 0");

    private static final Indicator FLOW = flow("flow", "2012-01-01/2012-12-31 4", "2013-01-01/2013-12-31 5");
    private static final Indicator OVERLAP = flow("overlap", "2012-01-01/2012-12-31 4", "2012-12-31/2013-12-31 5");
    private static final Indicator APART = flow("apart", "2012-01-01/2012-12-30 4", "2012-12-31/2013-12-31 5");
    private static final Indicator IDLE = flow("idle");
    private static final Indicator PROPORTION = Indicator.builder(
                    IndicatorId.of("proportion"), "Part", IndicatorKind.OUTCOME, "%")
            .measure(Measure.PROPORTION)
            .nature(Nature.FLOW)
            .measurements(List.of(
                    Measurement.builder(MeasurementId.of("p-1"), LocalDate.of(2012, 12, 31), IndicatorValue.of(1, 4))
                            .periodStart(LocalDate.of(2012, 1, 1))
                            .build()))
            .build();
    private static final Indicator WORDS = Indicator.builder(IndicatorId.of("words"), "Récit", IndicatorKind.OUTCOME)
            .measure(Measure.QUALITATIVE)
            .measurements(List.of(Measurement.builder(
                            MeasurementId.of("w-1"),
                            LocalDate.of(2012, 12, 31),
                            IndicatorValue.text("Le SCOT en parle."))
                    .build()))
            .build();
    private static final Indicator BROKEN = computed("broken", "6 / [ends]");

    private static Indicator stock(String id, String... found) {
        List<Measurement> measurements = new ArrayList<>();
        for (String each : found) {
            String[] words = each.split(" ");
            measurements.add(Measurement.builder(
                            MeasurementId.of(id + "-" + measurements.size()),
                            LocalDate.parse(words[0]),
                            IndicatorValue.of(new BigDecimal(words[1])))
                    .build());
        }
        return Indicator.builder(IndicatorId.of(id), "Nombre " + id, IndicatorKind.OUTCOME, "u")
                .nature(Nature.STOCK)
                .measurements(measurements)
                .build();
    }

    private static Indicator flow(String id, String... found) {
        List<Measurement> measurements = new ArrayList<>();
        for (String each : found) {
            String[] words = each.split("[/ ]");
            measurements.add(Measurement.builder(
                            MeasurementId.of(id + "-" + measurements.size()),
                            LocalDate.parse(words[1]),
                            IndicatorValue.of(new BigDecimal(words[2])))
                    .periodStart(LocalDate.parse(words[0]))
                    .build());
        }
        return stock(id).toBuilder()
                .nature(Nature.FLOW)
                .measurements(measurements)
                .build();
    }

    private static Indicator computed(String id, String formula) {
        return Indicator.builder(IndicatorId.of(id), "Calcul " + id, IndicatorKind.OUTCOME, "u")
                .formula(Formula.parse(formula))
                .build();
    }

    private static Series series(String formula) {
        Indicator asked = computed("asked", formula);
        return Series.of(
                asked,
                List.of(SIX, EARLY, NEVER, ZERO, ENDS, FLOW, OVERLAP, APART, IDLE, PROPORTION, WORDS, BROKEN, asked));
    }

    private static String told(String formula) {
        Series series = series(formula);
        return series.last()
                .map(point -> point.value().stripTrailingZeros().toPlainString())
                .orElseGet(() -> Ruling.plain(series.missing().orElseThrow().say(Locale.FRENCH)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # formula                    | what comes out, or why nothing does
        [six] / [early]    | 4
        [six] / [zero]     | Le calcul divise par zéro.
        [never] / [zero]   | L’indicateur « Nombre never » n’a pas encore de relevé.
        [zero] / [never]   | L’indicateur « Nombre never » n’a pas encore de relevé.
        [never] + [words]  | L’indicateur « Nombre never » n’a pas encore de relevé.
        [words] + [never]  | L’indicateur « Récit » se dit en mots.
        [six] * [never]    | L’indicateur « Nombre never » n’a pas encore de relevé.
        -[never]           | L’indicateur « Nombre never » n’a pas encore de relevé.
        0 / [six]          | 0
        [zero] / [six]     | 0
        [six] - [early]    | 9
        baseline([six])    | L’indicateur « Nombre six » n’a pas de valeur de référence en nombre.
        sum([flow])        | 9
        sum([apart])       | 9
        sum([overlap])     | Deux périodes de l’indicateur « Nombre overlap » se recouvrent.
        sum([six])         | Les relevés de l’indicateur « Nombre six » ne s’additionnent pas : seules s’additionnent les sommes de périodes.
        sum([proportion])  | Les relevés de l’indicateur « Part » ne s’additionnent pas : seules s’additionnent les sommes de périodes.
        [proportion]       | 25
        sum([never])       | Les relevés de l’indicateur « Nombre never » ne s’additionnent pas : seules s’additionnent les sommes de périodes.
        sum([idle])        | L’indicateur « Nombre idle » n’a pas encore de relevé.
        [broken]           | Le calcul divise par zéro.
        [broken] + 1       | Le calcul divise par zéro.
        sum([broken])      | Les relevés de l’indicateur « Calcul broken » ne s’additionnent pas : seules s’additionnent les sommes de périodes.
        [nowhere] + [six]  | L’indicateur « nowhere » n’est pas là.
        [six] + [asked]    | Le calcul revient à l’indicateur « asked ».
        """, delimiter = '|')
    void the_first_thing_that_is_missing_is_told(String formula, String told) {
        assertThat(told(formula)).isEqualTo(told);
    }

    /** The quotient is 3 in 2012 and divides by zero in 2013. There is no last number, but the first one remains. */
    @Test
    void no_number_is_the_last_one_while_a_later_one_is_missing() {
        Series series = series("6 / [ends]");

        assertThat(series.points()).containsExactly(new Series.Point(LocalDate.of(2012, 12, 31), new BigDecimal("3")));
        assertThat(series.last()).isEmpty();
        assertThat(series.missing()).isPresent();
        assertThat(series.positionOn(LocalDate.of(2013, 12, 31)).status()).isEqualTo(Series.TargetStatus.NOT_MEASURED);
        assertThat(series.positionOn(LocalDate.of(2013, 12, 31)).share()).isEmpty();
    }

    /** A formula has a number on each day on which one of its series has one. */
    @Test
    void a_sum_counts_the_periods_that_ended_by_the_day() {
        assertThat(series("sum([flow]) + [six]").points())
                .containsExactly(
                        new Series.Point(LocalDate.of(2012, 12, 31), new BigDecimal("10")),
                        new Series.Point(LocalDate.of(2013, 12, 31), new BigDecimal("21")));
    }

    @Test
    void a_baseline_is_taken_in_the_unit_of_its_indicator() {
        Indicator based = PROPORTION.toBuilder()
                .baseline(new Baseline(LocalDate.of(2011, 12, 31), IndicatorValue.of(1, 5), Known.none()))
                .build();
        Indicator asked = computed("asked", "[proportion] - baseline([proportion])");

        assertThat(Series.of(asked, List.of(based, asked)).last().map(Series.Point::value))
                .contains(new BigDecimal("5"));
    }

    /** Each formula refers to the one below it, and the lowest to a measured indicator. */
    @ParameterizedTest
    @CsvSource({"9, 12", "10, 12", "11, Le calcul repose sur plus de 10 niveaux de formules."})
    void a_tower_of_formulas_has_ten_levels_at_most(int levels, String told) {
        List<Indicator> all = new ArrayList<>(List.of(SIX));
        String below = "six";
        for (int level = 1; level <= levels; level++) {
            all.add(computed("level-" + level, "[" + below + "]"));
            below = "level-" + level;
        }
        Series series = Series.of(all.get(levels), all);

        assertThat(series.last()
                        .map(point -> point.value().toPlainString())
                        .orElseGet(() ->
                                Ruling.plain(series.missing().orElseThrow().say(Locale.FRENCH))))
                .isEqualTo(told);
    }
}
