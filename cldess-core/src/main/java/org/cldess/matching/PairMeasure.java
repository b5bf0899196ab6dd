package org.cldess.matching;

/**
 * A function that computes how far two participants meet a criterion, without a reason (<i>{@index mesure}</i>).
 *
 * @param <A> the type of the views of the left side
 * @param <B> the type of the views of the right side
 */
@FunctionalInterface
public interface PairMeasure<A, B> {
    /** The millionths of a pair that meets a criterion fully. */
    int FULL = 1_000_000;

    /**
     * Measures a pair.
     *
     * @param left the view of the left side
     * @param right the view of the right side
     * @return from 0, not at all, to {@link #FULL}; always the same for the same pair
     */
    int millionths(A left, B right);
}
