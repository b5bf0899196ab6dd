package org.cldess.internal.assignment;

import java.util.Optional;
import org.cldess.internal.auction.Pairs;

/** The allowed pairs of a problem and their weights. */
interface Weights extends Pairs {
    /** The same pairs, each with so much more weight. */
    Weights plus(long more);

    /** The least and the greatest weight; 0 where there is no pair. */
    Range range();

    /** The same as numbers of 32 bits; nothing where they do not fit, or one side has more nodes than the other. */
    Optional<Table> table();

    /**
     * From where to where weights are.
     *
     * @param least the least
     * @param greatest the greatest
     */
    record Range(long least, long greatest) {
        private static final int MOST_DIFFERENCES = 1 << 25;

        long differences() {
            return greatest - least;
        }

        boolean isNarrow() {
            return differences() >= 0 && differences() <= MOST_DIFFERENCES;
        }
    }
}
