package org.cldess.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cldess.internal.narrowing.UnchangedLists;

/**
 * A fact that a rule may need: it has a value, it is known to have no value, or it is not recorded. The three cases are
 * always kept apart, because an unknown fact never counts as compliance.
 *
 * <p>In the dossier file, a fact with a value has a key with that value, a fact that is known to have no value is
 * {@code null}, and a fact that is not recorded has no key. A list that is known to be empty is a value.
 *
 * @param <T> the type of the value
 */
public final class Known<T> {
    private static final Known<?> NONE = new Known<>(Optional.empty(), true);
    private static final Known<?> NOT_RECORDED = new Known<>(Optional.empty(), false);

    private final Optional<T> value;
    private final boolean recorded;

    private Known(Optional<T> value, boolean recorded) {
        this.value = value;
        this.recorded = recorded;
    }

    /**
     * {@return a fact with its value}
     *
     * @param value the value
     * @param <T> the type of the value
     */
    public static <T> Known<T> of(T value) {
        return new Known<>(
                Optional.of(Objects.requireNonNull(value, "value: say Known.none() or Known.notRecorded()")), true);
    }

    /**
     * {@return a fact that is known to have no value, such as the registration number of an unregistered body}
     *
     * @param <T> the type of the missing value
     */
    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> Known<T> none() {
        return (Known<T>) NONE;
    }

    /**
     * {@return a fact that is not recorded}
     *
     * @param <T> the type of the value
     */
    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> Known<T> notRecorded() {
        return (Known<T>) NOT_RECORDED;
    }

    /**
     * Normalizes a fact that is a list. For a list, « known to have no value » and « known to be empty » mean the same,
     * so the first becomes the second.
     *
     * @param list the fact
     * @param <T> the type of the entries
     * @return the fact with an unmodifiable list, or not recorded
     */
    public static <T> Known<List<T>> list(Known<List<T>> list) {
        return list.fold(value -> of(List.copyOf(value)), () -> of(List.of()), Known::notRecorded);
    }

    /**
     * Returns the value, if there is one.
     *
     * @return the value; empty if the fact is known to have none or is not recorded
     */
    public Optional<T> value() {
        return value;
    }

    /** {@return whether the fact is recorded, with a value or as having none} */
    public boolean isRecorded() {
        return recorded;
    }

    /** {@return whether the fact is known to have no value} */
    public boolean isNone() {
        return recorded && value.isEmpty();
    }

    /**
     * Checks whether the fact is known and has this value.
     *
     * @param wanted the value
     * @return true if so; false if it has another value, is known to have none, or is not recorded
     */
    public boolean is(T wanted) {
        return value.isPresent() && value.get().equals(wanted);
    }

    /**
     * Applies a function to the value, if there is one.
     *
     * @param change the function
     * @param <U> the type of the result
     * @return a fact with the result; known to have no value or not recorded, if this fact is
     */
    public <U> Known<U> map(Function<? super T, ? extends U> change) {
        return fold(value -> of(change.apply(value)), Known::none, Known::notRecorded);
    }

    /**
     * Returns the fact with its value narrowed to a part of it.
     *
     * @param change returns the part, or the very same value if nothing is left out
     * @return the fact with the part; this very fact if it has no value, or if the value is unchanged
     */
    public Known<T> narrow(UnaryOperator<T> change) {
        if (value.isEmpty()) {
            return this;
        }
        T part = change.apply(value.get());
        return UnchangedLists.isSame(part, value.get()) ? this : of(part);
    }

    /**
     * Returns the fact that a function derives from the value, if there is one.
     *
     * @param next the function
     * @param <U> the type of the result
     * @return that fact; known to have no value or not recorded, if this fact is
     */
    public <U> Known<U> flatMap(Function<? super T, Known<U>> next) {
        return fold(next, Known::none, Known::notRecorded);
    }

    /**
     * Returns the result for one of the three cases.
     *
     * @param ifValue the function for the value
     * @param ifNone the result if it is known to have no value
     * @param ifNotRecorded the result if it is not recorded
     * @param <R> the type of the result
     * @return one of the three results
     */
    public <R> R fold(
            Function<? super T, ? extends R> ifValue,
            Supplier<? extends R> ifNone,
            Supplier<? extends R> ifNotRecorded) {
        if (value.isPresent()) {
            return ifValue.apply(value.get());
        }
        return recorded ? ifNone.get() : ifNotRecorded.get();
    }

    /**
     * Returns a dated fact as it was known on a day: an event on a later day had not happened yet.
     *
     * @param fact the day of the event
     * @param day the day
     * @return known to have no value if the event happened later, otherwise the fact unchanged
     */
    public static Known<LocalDate> asOf(Known<LocalDate> fact, LocalDate day) {
        return isAfter(fact, day) ? none() : fact;
    }

    /**
     * Checks whether an event is known to have happened after a day.
     *
     * @param fact the day of the event
     * @param day the day
     * @return true if the day of the event is known and later
     */
    public static boolean isAfter(Known<LocalDate> fact, LocalDate day) {
        return fact.value.isPresent() && fact.value.get().isAfter(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known<?> that && recorded == that.recorded && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode() + (recorded ? 1 : 0);
    }

    @Override
    public String toString() {
        return value.map(Object::toString).orElse(recorded ? "none" : "not recorded");
    }
}
