package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.reporting.sample.Charts;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.theme.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every kind of chart, on a wide and on a narrow canvas, with a picture that a person has checked. */
class ChartPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 30);

    /** Approximates the widths of a sans-serif font. */
    private static final TextMeasure MEASURE = (text, size, weight) -> text.codePoints()
                    .mapToDouble(point -> Character.isUpperCase(point) ? 0.75 : 0.58)
                    .sum()
            * size
            * (weight == Weight.BOLD ? 1.08 : 1);

    static Stream<Arguments> charts() {
        return Stream.of(
                Arguments.of("progress", Charts.progress()),
                Arguments.of("gantt", Charts.gantt()),
                Arguments.of("gantt-crowded", Charts.crowdedGantt()),
                Arguments.of("gantt-open", openGantt()),
                Arguments.of("stacked-funders", Charts.byFunder()),
                Arguments.of("stacked-steps", Charts.byStatus()),
                Arguments.of("stacked-many", Charts.manyFunders()),
                Arguments.of("bullets", Charts.bullets()),
                Arguments.of("bullets-edges", edgeBullets()),
                Arguments.of("timeline", Charts.timeline()),
                Arguments.of("steps", steps()),
                Arguments.of("target-rising", risingTarget()),
                Arguments.of("target-falling", fallingTarget()),
                Arguments.of("network", NetworkMapTest.drawn(7)),
                Arguments.of("network-crowded", NetworkMapTest.drawn(12)),
                Arguments.of("groups", GroupMapTest.drawn(5)),
                Arguments.of("groups-many", GroupMapTest.drawn(11)),
                Arguments.of("pins", PinMapTest.drawn(3)),
                Arguments.of("pins-crowded", PinMapTest.drawn(9)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void is_the_picture_that_was_looked_at_on_a_screen(String name, Chart chart) {
        Golden.check("charts/" + name + ".svg", DrawnSvg.of(chart.draw(new Canvas(720, 13, MEASURE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void is_the_picture_that_was_looked_at_on_a_telephone(String name, Chart chart) {
        Golden.check("charts/" + name + "-narrow.svg", DrawnSvg.of(chart.draw(new Canvas(288, 12, MEASURE))));
    }

    /** Returns a chart with bars that begin before it or continue after it, late milestones, and rows without dates. */
    private static Gantt openGantt() {
        return new Gantt(
                YearMonth.of(2014, 1),
                YearMonth.of(2014, 12),
                TODAY,
                List.of(
                        new Gantt.Row(
                                "1.1 Animation du réseau",
                                "1 Identifier",
                                Optional.empty(),
                                List.of(new Gantt.Span(
                                        LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), true, true)),
                                List.of(
                                        Gantt.Milestone.met(LocalDate.of(2014, 2, 3)),
                                        new Gantt.Milestone(LocalDate.of(2014, 5, 5), Gantt.Milestone.State.LATE))),
                        new Gantt.Row(
                                "1.2 Annuaire",
                                "1 Identifier",
                                Optional.of(new Gantt.Mark(StatusMark.LATE, "En retard")),
                                List.of(
                                        new Gantt.Span(LocalDate.of(2014, 2, 1), LocalDate.of(2014, 3, 31)),
                                        new Gantt.Span(
                                                LocalDate.of(2014, 9, 1), LocalDate.of(2014, 12, 31), false, true)),
                                List.of(Gantt.Milestone.planned(LocalDate.of(2014, 11, 20))),
                                Optional.of(new Gantt.Delay(LocalDate.of(2014, 3, 31), "91 j")),
                                "40 %"),
                        new Gantt.Row("2.1 Sans dates", "", Optional.empty(), List.of(), List.of())),
                Locale.FRENCH);
    }

    /** Returns edge cases: below zero, beyond the target, and without a baseline or a target. */
    private static Bullets edgeBullets() {
        return new Bullets(
                List.of(
                        bullet("Solde", "-20", "15", "-5"),
                        bullet("Délai en jours", "10", "25", "40"),
                        bullet("Au-delà de la cible", "0", "30", "10"),
                        new Bullets.Row(
                                "Sans départ",
                                Optional.empty(),
                                Optional.of(new BigDecimal("3")),
                                Optional.of(new BigDecimal("12")),
                                "3, cible 12"),
                        new Bullets.Row(
                                "Sans cible",
                                Optional.of(new BigDecimal("1")),
                                Optional.of(new BigDecimal("2")),
                                Optional.empty(),
                                "sans cible")),
                Locale.ENGLISH);
    }

    private static Bullets.Row bullet(String label, String baseline, String last, String target) {
        return new Bullets.Row(
                label,
                Optional.of(new BigDecimal(baseline)),
                Optional.of(new BigDecimal(last)),
                Optional.of(new BigDecimal(target)),
                last + " / " + target);
    }

    private static StepLine steps() {
        return new StepLine(
                List.of(
                        new StepLine.Step(LocalDate.of(2012, 6, 20), 18),
                        new StepLine.Step(LocalDate.of(2012, 11, 22), 22),
                        new StepLine.Step(LocalDate.of(2013, 7, 1), 21),
                        new StepLine.Step(LocalDate.of(2014, 3, 15), 27)),
                TODAY,
                Locale.FRENCH);
    }

    private static TargetLine risingTarget() {
        return new TargetLine(
                List.of(point(2012, "226"), point(2013, "231.5"), point(2014, "238")),
                List.of(point(2011, "226"), point(2015, "250")),
                true,
                TODAY,
                Locale.FRENCH);
    }

    private static TargetLine fallingTarget() {
        return new TargetLine(
                List.of(point(2012, "-4"), point(2013, "6")),
                List.of(point(2012, "9"), point(2014, "3"), point(2016, "-8")),
                false,
                TODAY,
                Locale.FRENCH);
    }

    private static TargetLine.Point point(int year, String value) {
        return new TargetLine.Point(LocalDate.of(year, 5, 12), new BigDecimal(value));
    }
}
