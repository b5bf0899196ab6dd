package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis that begins at zero: three to six of them, the last at or above the largest value. */
final class Ticks {
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

    private Ticks() {}

    static List<BigDecimal> upTo(BigDecimal largest, int maximum) {
        if (largest.signum() <= 0) {
            return List.of(BigDecimal.ZERO, BigDecimal.ONE);
        }
        int power = largest.precision() - largest.scale() - 2;
        while (true) {
            for (BigDecimal step : STEPS) {
                BigDecimal scaled = step.scaleByPowerOfTen(power);
                if (scaled.multiply(BigDecimal.valueOf(maximum - 1L)).compareTo(largest) >= 0) {
                    return multiples(scaled, largest);
                }
            }
            power++;
        }
    }

    private static List<BigDecimal> multiples(BigDecimal step, BigDecimal largest) {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = BigDecimal.ZERO;
        ticks.add(tick);
        while (tick.compareTo(largest) < 0) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return ticks;
    }
}
