package org.cldess.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of a measurement that belongs to no item of a breakdown. */
final class Rest {
    private Rest() {}

    static Optional<Measured> of(Measurement measurement, String breakdown) {
        List<Measured> shares = measurement.shares().stream()
                .filter(share -> share.breakdown().equals(breakdown))
                .map(Share::measured)
                .toList();
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Measured whole = measurement.measured();
        Measured rest = new Measured(
                left(whole, shares, Measured::value),
                left(whole, shares, Measured::numerator),
                left(whole, shares, Measured::denominator),
                Optional.empty());
        boolean isNothing = List.of(rest.value(), rest.numerator(), rest.denominator()).stream()
                .flatMap(Optional::stream)
                .allMatch(number -> number.signum() == 0);
        return isNothing ? Optional.empty() : Optional.of(rest);
    }

    private static Optional<BigDecimal> left(
            Measured whole, List<Measured> shares, Function<Measured, Optional<BigDecimal>> number) {
        return number.apply(whole)
                .map(all -> shares.stream()
                        .flatMap(share -> number.apply(share).stream())
                        .reduce(all, BigDecimal::subtract));
    }
}
