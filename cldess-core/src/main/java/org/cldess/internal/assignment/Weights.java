package org.cldess.internal.assignment;

import java.util.Optional;
import org.cldess.internal.auction.Pairs;

/** The allowed pairs of a problem and their weights. */
interface Weights extends Pairs {
    /** Returns the same pairs with this amount added to each weight. */
    Weights plus(long more);

    /** Returns the range of the weights; 0 to 0 if there is no pair. */
    Range range();

    /** Returns the weights as 32-bit numbers; empty if they do not fit, or one side has more nodes than the other. */
    Optional<Table> table();

    /**
     * The range of the weights.
     *
     * @param minimum the smallest weight
     * @param greatest the greatest weight
     */
    record Range(long minimum, long greatest) {
        private static final int MAX_DIFFERENCES = 1 << 25;

        long differences() {
            return greatest - minimum;
        }

        boolean isNarrow() {
            return differences() >= 0 && differences() <= MAX_DIFFERENCES;
        }
    }
}
