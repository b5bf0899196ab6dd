package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.internal.refusal.Reasons;
import org.cldess.validation.Answer;

/**
 * The aggregate of several indicators, territories or years (<i>{@index agrégation}</i>): either correct, or refused
 * with all reasons.
 *
 * <pre>{@code
 * Answer<Aggregate> all = Aggregate.of(indicators, 2013);
 * Answer<Aggregate> both = all.flatMap(
 *         ours -> Aggregate.of(theirs, 2013).flatMap(other -> ours.plus(other.in("Nice"))));
 * }</pre>
 *
 * <ul>
 *   <li>Indicators are combined only if they have the same kind, measure, unit and nature. Qualitative indicators,
 *       percentages without a numerator and computed indicators are refused; compute the latter from the aggregates
 *       instead.
 *   <li>For stocks and cumulative numbers, the last number of the year counts, and only different indicators are added
 *       up: neither two days of the same indicator nor different years.
 *   <li>For flows, periods that do not overlap are added up.
 *   <li>For proportions and ratios, the aggregate is the sum of the numerators over the sum of the denominators.
 *   <li>If a measurement is missing, so is the aggregate.
 * </ul>
 *
 * <p>Aggregation is associative and commutative, in both its results and its refusals.
 */
public final class Aggregate {
    private static final Comparator<Term> ORDER = Comparator.comparing(Term::place)
            .thenComparing(Term::indicator)
            .thenComparing(Term::first)
            .thenComparing(Term::last)
            .thenComparing(term -> term.measured().toString());

    private final IndicatorKind kind;
    private final Measure measure;
    private final String unit;
    private final Nature nature;
    private final List<Term> terms;

    /** A measurement in the aggregate, with its territory, its indicator and its first and last day. */
    private record Term(
            String place, String indicator, String name, LocalDate first, LocalDate last, IndicatorValue measured) {
        boolean isOfSame(Term other) {
            return place.equals(other.place) && indicator.equals(other.indicator);
        }

        boolean overlaps(Term other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    private Aggregate(IndicatorKind kind, Measure measure, String unit, Nature nature, List<Term> terms) {
        this.kind = kind;
        this.measure = measure;
        this.unit = unit;
        this.nature = nature;
        this.terms = terms.stream().sorted(ORDER).toList();
    }

    /**
     * Returns the value of an indicator for a year.
     *
     * @param indicator the indicator
     * @param year the year
     * @return the last number of the year or, for a flow, the sum of the periods in the year; or all reasons why there
     *     is none
     */
    public static Answer<Aggregate> of(Indicator indicator, int year) {
        Reasons reasons = new Reasons(Texts.WORDS, "");
        String name = indicator.name();
        reasons.refuseIf(indicator.isQualitative(), "aggregate.words", name);
        reasons.refuseIf(indicator.formula().isPresent(), "aggregate.computed", name);
        reasons.refuseIf(indicator.nature().value().isEmpty(), "aggregate.nature", name);
        reasons.refuseIf(
                indicator.measure() == Measure.QUANTITY
                        && indicator.unit().filter("%"::equals).isPresent(),
                "aggregate.percentage",
                name);
        if (reasons.any()) {
            return reasons.refused();
        }
        Nature nature = indicator.nature().value().orElseThrow();
        List<Measurement> counted = counted(indicator, nature, year, reasons);
        reasons.refuseIf(counted.isEmpty(), "aggregate.missing", name, Integer.toString(year));
        counted.stream()
                .filter(measurement ->
                        indicator.measure().number(measurement.measured()).isEmpty())
                .forEach(measurement -> reasons.refuse("aggregate.shape", name, measurement.date()));
        Periods.overlap(counted)
                .ifPresent(two -> reasons.refuse(
                        "aggregate.overlap",
                        name,
                        two.first().date(),
                        two.second().firstDay()));
        List<Term> terms = counted.stream()
                .map(measurement -> new Term(
                        "",
                        indicator.id().value(),
                        name,
                        measurement.firstDay(),
                        measurement.date(),
                        measurement.measured()))
                .toList();
        return reasons.any()
                ? reasons.refused()
                : Answer.granted(new Aggregate(
                        indicator.kind(), indicator.measure(), indicator.unit().orElse(""), nature, terms));
    }

    private static List<Measurement> counted(Indicator indicator, Nature nature, int year, Reasons reasons) {
        List<Measurement> inYear = indicator.counting().stream()
                .filter(measurement -> measurement.firstDay().getYear() <= year
                        && measurement.date().getYear() >= year)
                .toList();
        if (nature != Nature.FLOW) {
            return inYear.isEmpty() ? inYear : inYear.subList(inYear.size() - 1, inYear.size());
        }
        inYear.stream()
                .filter(measurement ->
                        measurement.firstDay().getYear() != measurement.date().getYear())
                .forEach(measurement -> reasons.refuse(
                        "aggregate.straddles",
                        indicator.name(),
                        measurement.firstDay(),
                        measurement.date(),
                        Integer.toString(year)));
        return inYear;
    }

    /**
     * Aggregates several indicators for a year.
     *
     * @param indicators the indicators, at least one
     * @param year the year
     * @return the aggregate, or all reasons why there is none
     * @throws IllegalArgumentException if there is no indicator
     */
    public static Answer<Aggregate> of(Collection<Indicator> indicators, int year) {
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("Nothing can be put together of no indicator. Give at least one.");
        }
        Reasons reasons = new Reasons(Texts.WORDS, "");
        List<Aggregate> each = new ArrayList<>();
        for (Indicator indicator : indicators) {
            of(indicator, year).ifGranted(each::add).ifRefused(why -> why.forEach(reasons::add));
        }
        if (reasons.any()) {
            return reasons.refused();
        }
        Answer<Aggregate> all = Answer.granted(each.get(0));
        for (Aggregate next : each.subList(1, each.size())) {
            all = all.flatMap(so -> so.plus(next));
        }
        return all;
    }

    /**
     * Assigns this aggregate to a territory, so that an indicator of another territory with the same id counts as
     * different.
     *
     * @param territory the name of the territory
     * @return a modified copy
     */
    public Aggregate in(String territory) {
        return new Aggregate(
                kind,
                measure,
                unit,
                nature,
                terms.stream()
                        .map(term -> new Term(
                                territory, term.indicator(), term.name(), term.first(), term.last(), term.measured()))
                        .toList());
    }

    /**
     * Combines this aggregate with another.
     *
     * @param other the other aggregate
     * @return the combined aggregate, or all reasons why they cannot be combined
     */
    public Answer<Aggregate> plus(Aggregate other) {
        Reasons reasons = new Reasons(Texts.WORDS, "");
        String one = terms.get(0).name();
        String next = other.terms.get(0).name();
        reasons.refuseIf(kind != other.kind, "aggregate.kinds", one, kind, next, other.kind);
        reasons.refuseIf(measure != other.measure, "aggregate.measures", one, measure, next, other.measure);
        reasons.refuseIf(nature != other.nature, "aggregate.natures", one, nature, next, other.nature);
        reasons.refuseIf(!unit.equals(other.unit), "aggregate.units", one, unit, next, other.unit);
        if (!reasons.any()) {
            terms.forEach(term -> other.terms.forEach(met -> refuse(term, met, reasons)));
        }
        List<Term> both = new ArrayList<>(terms);
        both.addAll(other.terms);
        return reasons.any() ? reasons.refused() : Answer.granted(new Aggregate(kind, measure, unit, nature, both));
    }

    private void refuse(Term term, Term other, Reasons reasons) {
        if (nature == Nature.FLOW) {
            reasons.refuseIf(
                    term.isOfSame(other) && term.overlaps(other),
                    "aggregate.overlap",
                    term.name(),
                    term.last(),
                    other.first());
        } else if (term.isOfSame(other)) {
            reasons.refuse("aggregate.time", term.name(), term.last(), other.last(), nature);
        } else {
            reasons.refuseIf(
                    term.last().getYear() != other.last().getYear(),
                    "aggregate.years",
                    term.name(),
                    term.last(),
                    other.name(),
                    other.last());
        }
    }

    /** {@return the number in the unit; a quotient is rounded to four decimals} */
    public BigDecimal value() {
        return measure.number(sum())
                .map(number -> number.rounded(Indicator.PLACES))
                .orElseThrow();
    }

    /**
     * {@return the sum of the numbers; for a proportion or a ratio, the sums of the numerators and of the denominators}
     */
    public IndicatorValue sum() {
        return new IndicatorValue(
                total(IndicatorValue::value),
                total(IndicatorValue::numerator),
                total(IndicatorValue::denominator),
                Optional.empty());
    }

    private Optional<BigDecimal> total(Function<IndicatorValue, Optional<BigDecimal>> number) {
        return terms.stream()
                .flatMap(term -> number.apply(term.measured()).stream())
                .reduce(BigDecimal::add);
    }

    /** {@return the unit} */
    public String unit() {
        return unit;
    }

    /** {@return the first day of the aggregate} */
    public LocalDate from() {
        return terms.stream().map(Term::first).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** {@return the last day of the aggregate} */
    public LocalDate to() {
        return terms.stream().map(Term::last).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** {@return the number of measurements in the aggregate} */
    public int size() {
        return terms.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aggregate that
                && kind == that.kind
                && measure == that.measure
                && nature == that.nature
                && unit.equals(that.unit)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return "Aggregate of %s measurements".formatted(terms.size());
    }
}
