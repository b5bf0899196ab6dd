package org.cldess.need;

import java.util.Optional;
import org.cldess.known.Known;

/**
 * A range between two values, both included, which need not be known (<i>{@index plage}</i>): a period of days or a
 * range of amounts.
 *
 * @param from the first value; not applicable if there is no lower bound
 * @param to the last value; not applicable if there is no upper bound
 * @param <T> the kind of the values
 */
public record Range<T extends Comparable<? super T>>(Known<T> from, Known<T> to) {
    /**
     * {@return a range with two known ends}
     *
     * @param from the first value
     * @param to the last value
     * @param <T> the kind of the values
     */
    public static <T extends Comparable<? super T>> Range<T> of(T from, T to) {
        return new Range<T>(Known.of(from), Known.of(to));
    }

    /**
     * {@return a range without recorded ends}
     *
     * @param <T> the kind of the values
     */
    public static <T extends Comparable<? super T>> Range<T> notRecorded() {
        return new Range<T>(Known.notRecorded(), Known.notRecorded());
    }

    /**
     * Returns whether at least one end is recorded.
     *
     * @return true if an end is recorded, possibly as not applicable
     */
    public boolean isRecorded() {
        return from.isRecorded() || to.isRecorded();
    }

    /**
     * Returns whether this range certainly ends before another begins.
     *
     * @param other the other range
     * @return true if this end and the other beginning are known and the end is smaller
     */
    public boolean endsBefore(Range<T> other) {
        return isBefore(to, other.from);
    }

    /**
     * Returns whether this range certainly overlaps another.
     *
     * @param other the other range
     * @return true if the known ends prove it
     */
    public boolean certainlyOverlaps(Range<T> other) {
        return begins(latestFrom(), other.earliestTo()) && begins(other.latestFrom(), earliestTo());
    }

    /**
     * Returns the earliest possible end. An end that is not recorded is no earlier than the beginning, and vice versa.
     */
    private Known<T> earliestTo() {
        return to.isRecorded() || from.isNone() ? to : from;
    }

    private Known<T> latestFrom() {
        return from.isRecorded() || to.isNone() ? from : to;
    }

    /** Returns whether a beginning is certainly no later than an end. */
    private static <T extends Comparable<? super T>> boolean begins(Known<T> from, Known<T> to) {
        return from.isNone()
                || to.isNone()
                || (from.value().isPresent() && to.value().isPresent() && !isBefore(to, from));
    }

    private static <T extends Comparable<? super T>> boolean isBefore(Known<T> one, Known<T> other) {
        Optional<T> value = one.value();
        return value.isPresent()
                && other.value()
                        .filter(later -> value.get().compareTo(later) < 0)
                        .isPresent();
    }
}
