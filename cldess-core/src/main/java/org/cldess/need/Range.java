package org.cldess.need;

import java.util.Optional;
import org.cldess.known.Known;

/**
 * From one value to another, both included, as far as the two are known (<i>{@index plage}</i>): a period of days, a band of amounts.
 *
 * @param from the first value; none if there is no lower bound
 * @param to the last value; none if there is no upper bound
 * @param <T> the kind of the values
 */
public record Range<T extends Comparable<? super T>>(Known<T> from, Known<T> to) {
    /** Checks that the end does not come before the beginning. */
    public Range {
        if (isBefore(to, from)) {
            throw new IllegalArgumentException("A range from %s to %s ends before it begins. Correct one of the two."
                    .formatted(from.value().orElseThrow(), to.value().orElseThrow()));
        }
    }

    /**
     * {@return a range of which both ends are known}
     *
     * @param from the first value
     * @param to the last value
     * @param <T> the kind of the values
     */
    public static <T extends Comparable<? super T>> Range<T> of(T from, T to) {
        return new Range<T>(Known.of(from), Known.of(to));
    }

    /**
     * {@return a range of which nothing is recorded}
     *
     * @param <T> the kind of the values
     */
    public static <T extends Comparable<? super T>> Range<T> notRecorded() {
        return new Range<T>(Known.notRecorded(), Known.notRecorded());
    }

    /**
     * Tells whether anything is recorded of it.
     *
     * @return true if one end is, be it as none
     */
    public boolean isRecorded() {
        return from.isRecorded() || to.isRecorded();
    }

    /**
     * Tells whether it surely ends before another begins.
     *
     * @param other the other
     * @return true if both values are known and the first is smaller
     */
    public boolean endsBefore(Range<T> other) {
        return isBefore(to, other.from);
    }

    /**
     * Tells whether it surely has a value in common with another.
     *
     * @param other the other
     * @return true if what is known leaves no doubt
     */
    public boolean surelyMeets(Range<T> other) {
        return begins(latestFrom(), other.earliestTo()) && begins(other.latestFrom(), earliestTo());
    }

    /** An end that is not recorded comes no earlier than the beginning, and the other way round. */
    private Known<T> earliestTo() {
        return to.isRecorded() || from.isNone() ? to : from;
    }

    private Known<T> latestFrom() {
        return from.isRecorded() || to.isNone() ? from : to;
    }

    /** Whether a beginning surely comes no later than an end. */
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
