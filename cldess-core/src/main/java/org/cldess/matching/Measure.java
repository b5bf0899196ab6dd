package org.cldess.matching;

/**
 * How far two meet a criterion, in numbers alone (<i>{@index mesure}</i>).
 *
 * @param <A> what is looked at of the left side
 * @param <B> what is looked at of the right side
 */
@FunctionalInterface
public interface Measure<A, B> {
    /** The millionths of who meets a criterion fully. */
    int FULL = 1_000_000;

    /**
     * Measures two.
     *
     * @param left what is looked at of one of them
     * @param right what is looked at of the other
     * @return from 0, not at all, to {@link #FULL}; the same two always give the same answer
     */
    int millionths(A left, B right);
}
