package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Series;
import org.cldess.indicator.Target;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Bound;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The numbers of the visible indicators, measured or computed, and their positions on the day of the view. */
public final class IndicatorNumbers {
    private final View view;
    private final LocalDate day;
    private final Map<IndicatorId, Series> series = new HashMap<>();
    private final Map<IndicatorId, Series.Position> positions = new HashMap<>();

    /** Creates the numbers for what the view shows. Each is computed once. */
    public IndicatorNumbers(View view) {
        this.view = view;
        this.day = view.day();
        Series.of(view.dossier().indicators(day))
                .forEach(one -> series.put(one.indicator().id(), one));
    }

    /** Returns the numbers of an indicator over time. */
    public Series of(Indicator indicator) {
        return series.computeIfAbsent(indicator.id(), id -> Series.of(indicator));
    }

    /** Returns what an indicator has reached by the day of the view, against its target. */
    public Series.Position position(Indicator indicator) {
        return positions.computeIfAbsent(indicator.id(), id -> of(indicator).positionOn(day));
    }

    /** Returns the last number of an indicator; of a flow, what it adds up to. */
    public Optional<Series.Point> last(Indicator indicator) {
        return position(indicator)
                .reached()
                .map(point -> new Series.Point(point.date(), told(indicator, point.value(), bound(indicator))));
    }

    /**
     * Returns a number as it is displayed: with one decimal if the indicator is a quotient or a formula, otherwise as
     * it was measured.
     */
    public static BigDecimal told(Indicator indicator, BigDecimal number) {
        return told(indicator, number, Bound.EXACT);
    }

    private static BigDecimal told(Indicator indicator, BigDecimal number, Bound bound) {
        boolean isReckoned =
                indicator.measure().isDivided() || indicator.formula().isPresent();
        return isReckoned ? bound.round(number, 1) : number;
    }

    /** Returns whether the number of an indicator is a minimum, because parts of it are missing. */
    public Bound bound(Indicator indicator) {
        return bound(position(indicator));
    }

    /** Returns whether a number is a minimum, because parts of it are missing. */
    public static Bound bound(Series.Position position) {
        return position.isAtLeast() ? Bound.AT_LEAST : Bound.EXACT;
    }

    /** Returns the number of the target against which an indicator is judged. */
    public Optional<BigDecimal> target(Indicator indicator) {
        return position(indicator).target().flatMap(Target::value);
    }

    /** Checks whether an indicator has a result, in numbers or in words. */
    public boolean isMeasured(Indicator indicator) {
        return indicator.isQualitative()
                ? indicator.lastMeasurement().isPresent()
                : last(indicator).isPresent();
    }

    /** Returns the name of an indicator, which leads to its numbers in the report on indicators if they are there. */
    public Phrase name(Indicator indicator, Speech speech) {
        Phrase name = speech.typed(indicator.name());
        return isMeasured(indicator) && !indicator.isQualitative()
                ? view.leading(name, Place.INDICATOR, indicator.id())
                : name;
    }
}
