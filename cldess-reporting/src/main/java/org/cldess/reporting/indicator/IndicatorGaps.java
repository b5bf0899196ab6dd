package org.cldess.reporting.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Series.Point;
import org.cldess.indicator.Series.Position;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.chart.Bullets;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Where the indicators are, and where they should be by now: those that are furthest behind come first, with the age of
 * their last measurement. It also names those that have no number or nothing to be compared with.
 */
public final class IndicatorGaps {
    /** The maximum number of indicators in the chart; the table of all indicators has the others. */
    private static final int MAX_INDICATORS = 10;

    private final View view;
    private final Speech speech;
    private final List<Indicator> indicators;
    private final IndicatorNumbers numbers;

    /** Creates the gaps of numbers that are computed already. */
    IndicatorGaps(View view, IndicatorNumbers numbers) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.indicators = view.dossier().indicators(view.day());
        this.numbers = numbers;
    }

    /**
     * Returns a section with the chart and the names of those that are not in it.
     *
     * @param view the view to show
     * @return the section; without an indicator, it says so
     */
    public static Section section(View view) {
        return new IndicatorGaps(view, new IndicatorNumbers(view)).section();
    }

    Section section() {
        return Sections.of("ecarts-au-chemin", speech.say("gaps.title"), blocks());
    }

    private List<Block> blocks() {
        if (indicators.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("empty")));
        }
        List<Indicator> compared = numeric().stream()
                .filter(indicator -> status(indicator) != TargetStatus.UNKNOWN)
                .sorted(Comparator.comparing((Indicator indicator) -> status(indicator) != TargetStatus.BEHIND)
                        .thenComparing(this::gap))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!compared.isEmpty()) {
            blocks.add(figure(compared));
        }
        named(numeric().stream()
                        .filter(indicator -> status(indicator) == TargetStatus.UNKNOWN)
                        .toList())
                .map(names -> Paragraph.of(speech.phrase("gaps.unmarked", names)))
                .ifPresent(blocks::add);
        List<Indicator> others = indicators.stream()
                .filter(indicator -> !numbers.isMeasured(indicator))
                .toList();
        if (!others.isEmpty()) {
            blocks.add(notMeasured(others, others.size() == indicators.size()));
        }
        return blocks;
    }

    /** Returns the measured indicators that have numbers, the widest effects first. */
    private List<Indicator> numeric() {
        return IndicatorTables.sorted(indicators).stream()
                .filter(indicator -> !indicator.isQualitative() && numbers.isMeasured(indicator))
                .toList();
    }

    private Optional<Phrase> named(List<Indicator> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.list(some.stream()
                        .map(indicator -> numbers.name(indicator, speech))
                        .toList()));
    }

    private Block notMeasured(List<Indicator> others, boolean areAll) {
        String sentence = new IndicatorTables(view, numbers)
                .firstDue(others)
                .map(date -> speech.say("gaps.not-measured.due", others.size(), date))
                .orElseGet(() -> speech.say("gaps.not-measured", others.size()));
        return areAll ? Sections.nothingYet(sentence) : Paragraph.of(sentence);
    }

    private TargetStatus status(Indicator indicator) {
        return numbers.position(indicator).status();
    }

    /**
     * Returns how far an indicator is beyond its path, as a share of the way from its baseline to its target; negative
     * if it is behind. A flow starts from zero.
     */
    private BigDecimal gap(Indicator indicator) {
        BigDecimal target = numbers.target(indicator).orElseThrow();
        BigDecimal expected =
                numbers.position(indicator).expected().map(Point::value).orElse(target);
        BigDecimal way = target.subtract(baseline(indicator).orElse(BigDecimal.ZERO));
        BigDecimal difference = last(indicator).value().subtract(expected);
        return way.signum() == 0 ? difference : difference.divide(way, MathContext.DECIMAL64);
    }

    private Optional<BigDecimal> baseline(Indicator indicator) {
        return numbers.position(indicator).since().isPresent()
                ? Optional.empty()
                : numbers.of(indicator).baseline();
    }

    private Point last(Indicator indicator) {
        return numbers.last(indicator).orElseThrow();
    }

    private Figure figure(List<Indicator> compared) {
        List<Indicator> shown = compared.stream().limit(MAX_INDICATORS).toList();
        long behind = compared.stream()
                .filter(indicator -> status(indicator) == TargetStatus.BEHIND)
                .count();
        Phrase subtitle = speech.phrase("gaps.subtitle", view.day());
        return new Figure(
                speech.phrase("gaps.chart", behind, compared.size()),
                shown.size() == compared.size()
                        ? subtitle
                        : subtitle.then(" ").then(speech.phrase("gaps.subtitle.some", shown.size(), compared.size())),
                shown.stream().map(this::spoken).collect(Collectors.joining(" ")),
                new Bullets(shown.stream().map(this::row).toList(), speech.locale()),
                Optional.empty(),
                shown.stream().flatMap(this::words).toList());
    }

    /** Returns the name of an indicator and its unit. */
    private Stream<Phrase> words(Indicator indicator) {
        return Stream.concat(Stream.of(numbers.name(indicator, speech)), indicator.unit().map(speech::typed).stream());
    }

    private Bullets.Row row(Indicator indicator) {
        return new Bullets.Row(
                indicator.name(),
                baseline(indicator),
                Optional.of(last(indicator).value()),
                numbers.target(indicator),
                expected(indicator),
                summary(indicator));
    }

    /** Returns the number that the last one is compared with, unless it is the target itself. */
    private Optional<BigDecimal> expected(Indicator indicator) {
        Position position = numbers.position(indicator);
        return position.expected()
                .filter(expected -> position.status() != TargetStatus.REACHED)
                .map(Point::value)
                .filter(value -> numbers.target(indicator)
                        .filter(target -> target.compareTo(value) == 0)
                        .isEmpty())
                .map(IndicatorPart::rounded);
    }

    /** Returns the figures and the age of the last one: « 31, attendu 47, cible 60 fiches ; il y a 7 mois ». */
    private String summary(Indicator indicator) {
        String last = speech.bounded(
                numbers.bound(indicator), speech.number(last(indicator).value()));
        String target = speech.number(numbers.target(indicator).orElseThrow());
        String unit = indicator.unit().map(words -> "\u00A0" + words).orElse("");
        String figures = expected(indicator)
                .map(due -> speech.say("gaps.summary.due", last, target + unit, speech.number(due)))
                .orElseGet(() -> speech.say("gaps.summary", last, target + unit));
        String age = MeasurementAge.words(last(indicator).date(), view.day(), speech);
        return age.isEmpty() ? figures : speech.say("gaps.summary.age", figures, age);
    }

    private String spoken(Indicator indicator) {
        return speech.say("gaps.spoken", indicator.name(), summary(indicator), status(indicator));
    }
}
