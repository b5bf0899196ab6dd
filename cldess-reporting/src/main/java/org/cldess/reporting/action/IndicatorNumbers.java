package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Series;
import org.cldess.indicator.Target;
import org.cldess.reporting.view.View;

/** The numbers of the visible indicators, measured or computed. Each is computed once. */
public final class IndicatorNumbers {
    private final List<Indicator> all;
    private final Map<IndicatorId, Series> series = new HashMap<>();

    /** Creates the numbers for what the view shows. */
    public IndicatorNumbers(View view) {
        this.all = view.dossier().indicators(view.day());
    }

    /** Returns the numbers of an indicator over time. */
    public Series of(Indicator indicator) {
        return series.computeIfAbsent(
                indicator.id(),
                id -> Series.of(
                        all.stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElse(indicator),
                        all));
    }

    /** Returns the last number of an indicator. */
    public Optional<Series.Point> last(Indicator indicator) {
        return of(indicator).last().map(point -> new Series.Point(point.date(), told(indicator, point.value())));
    }

    /**
     * Returns a number as it is displayed: with one decimal if the indicator is a quotient or a formula, otherwise as
     * it was measured.
     */
    public static BigDecimal told(Indicator indicator, BigDecimal number) {
        boolean isReckoned =
                indicator.measure().isDivided() || indicator.formula().isPresent();
        return isReckoned && number.scale() > 1 ? number.setScale(1, RoundingMode.HALF_UP) : number;
    }

    /** Returns the number that an indicator is to reach in the end. */
    public Optional<BigDecimal> target(Indicator indicator) {
        return indicator.lastTarget().flatMap(Target::value);
    }

    /** Checks whether an indicator has a result, in numbers or in words. */
    public boolean isMeasured(Indicator indicator) {
        return indicator.isQualitative()
                ? indicator.lastMeasurement().isPresent()
                : last(indicator).isPresent();
    }
}
