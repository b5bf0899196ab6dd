package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a set of actions has come.
 *
 * @param all how many there are
 * @param dropped how many of them were given up, which count nowhere else
 * @param done how many are done
 * @param late how many should have ended before the day and have not
 * @param weighted the sum of weight × progress over the sum of weights, from 0 to 1; nothing where no weight counts
 * @param unknown how many have begun without a recorded progress, and are left out of it
 */
public record Progress(int all, int dropped, int done, int late, Optional<BigDecimal> weighted, int unknown) {
    /** The actions that count: those that were not given up. */
    public int counted() {
        return all - dropped;
    }

    /** The share of actions that are done, to four decimals; nothing where none counts. */
    public Optional<BigDecimal> doneShare() {
        return Figures.share(BigDecimal.valueOf(done), BigDecimal.valueOf(counted()));
    }
}
