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

/** The numbers of the indicators that are seen, measured or computed, each reckoned once. */
public final class IndicatorNumbers {
    private final List<Indicator> all;
    private final Map<IndicatorId, Series> series = new HashMap<>();

    /** The numbers of what is seen. */
    public IndicatorNumbers(View view) {
        this.all = view.dossier().indicators(view.day());
    }

    /** The numbers of an indicator over time. */
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

    /** Its last number. */
    public Optional<Series.Point> last(Indicator indicator) {
        return of(indicator).last().map(point -> new Series.Point(point.date(), told(indicator, point.value())));
    }

    /** A number of it as it is told: that of a quotient or of a formula with one decimal, any other as it was measured. */
    public static BigDecimal told(Indicator indicator, BigDecimal number) {
        boolean isReckoned =
                indicator.measure().isDivided() || indicator.formula().isPresent();
        return isReckoned && number.scale() > 1 ? number.setScale(1, RoundingMode.HALF_UP) : number;
    }

    /** The number that it is to reach at last. */
    public Optional<BigDecimal> target(Indicator indicator) {
        return indicator.lastTarget().flatMap(Target::value);
    }

    /** Whether it has been found to be something, in numbers or in words. */
    public boolean isMeasured(Indicator indicator) {
        return indicator.isQualitative()
                ? indicator.lastMeasurement().isPresent()
                : last(indicator).isPresent();
    }
}
