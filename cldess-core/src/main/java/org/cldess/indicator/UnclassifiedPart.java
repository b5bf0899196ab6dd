package org.cldess.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of a measurement that belongs to no item of a breakdown. */
final class UnclassifiedPart {
    private UnclassifiedPart() {}

    static Optional<IndicatorValue> of(Measurement measurement, String breakdown) {
        List<IndicatorValue> shares = measurement.shares().stream()
                .filter(share -> share.breakdown().equals(breakdown))
                .map(BreakdownShare::measured)
                .toList();
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        IndicatorValue whole = measurement.measured();
        IndicatorValue rest = new IndicatorValue(
                left(whole, shares, IndicatorValue::value),
                left(whole, shares, IndicatorValue::numerator),
                left(whole, shares, IndicatorValue::denominator),
                Optional.empty());
        boolean isNothing = List.of(rest.value(), rest.numerator(), rest.denominator()).stream()
                .flatMap(Optional::stream)
                .allMatch(number -> number.signum() == 0);
        return isNothing ? Optional.empty() : Optional.of(rest);
    }

    private static Optional<BigDecimal> left(
            IndicatorValue whole, List<IndicatorValue> shares, Function<IndicatorValue, Optional<BigDecimal>> number) {
        return number.apply(whole)
                .map(all -> shares.stream()
                        .flatMap(share -> number.apply(share).stream())
                        .reduce(all, BigDecimal::subtract));
    }
}
