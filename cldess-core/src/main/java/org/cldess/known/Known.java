package org.cldess.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cldess.internal.Narrowed;

/**
 * A fact that a rule may ask: it has a value, it is known to have none, or nobody recorded it. The three are kept apart
 * everywhere, since an unknown fact is never a pass.
 *
 * <p>In the dossier file, a value stands under its key, « known to be none » is {@code null}, and a fact that is not recorded has
 * no key. A list that is known to be empty is a value.
 *
 * @param <T> the kind of the value
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
     * @param <T> its kind
     */
    public static <T> Known<T> of(T value) {
        return new Known<>(
                Optional.of(Objects.requireNonNull(value, "value: say Known.none() or Known.notRecorded()")), true);
    }

    /**
     * {@return a fact that is known to have no value, such as the number of a body that has none}
     *
     * @param <T> the kind of the value it has not
     */
    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> Known<T> none() {
        return (Known<T>) NONE;
    }

    /**
     * {@return a fact that nobody recorded}
     *
     * @param <T> the kind of the value
     */
    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> Known<T> notRecorded() {
        return (Known<T>) NOT_RECORDED;
    }

    /**
     * A fact that is a list. « Known to be none » and « known to be empty » say the same of a list, so the first becomes the second.
     *
     * @param list the fact
     * @param <T> the kind of the entries
     * @return the fact with an unmodifiable list, or not recorded
     */
    public static <T> Known<List<T>> list(Known<List<T>> list) {
        return list.fold(value -> of(List.copyOf(value)), () -> of(List.of()), Known::notRecorded);
    }

    /**
     * The value, if there is one.
     *
     * @return the value; empty both when it is known to be none and when it is not recorded
     */
    public Optional<T> value() {
        return value;
    }

    /** {@return whether the fact was recorded, be it as none} */
    public boolean isRecorded() {
        return recorded;
    }

    /** {@return whether the fact is known to have no value} */
    public boolean isNone() {
        return recorded && value.isEmpty();
    }

    /**
     * Tells whether the fact is known and has this value.
     *
     * @param wanted the value
     * @return true if so; false if it has another one, is known to be none, or is not recorded
     */
    public boolean is(T wanted) {
        return value.isPresent() && value.get().equals(wanted);
    }

    /**
     * The same knowledge about something made from the value.
     *
     * @param change how it is made
     * @param <U> its kind
     * @return a value, none or not recorded, as this
     */
    public <U> Known<U> map(Function<? super T, ? extends U> change) {
        return fold(value -> of(change.apply(value)), Known::none, Known::notRecorded);
    }

    /**
     * The fact with its value narrowed to a part of it.
     *
     * @param change gives the part; the value itself where nothing is to be left out
     * @return the fact with the part; this very fact where it has no value, or its value stays the same one
     */
    public Known<T> narrow(UnaryOperator<T> change) {
        if (value.isEmpty()) {
            return this;
        }
        T part = change.apply(value.get());
        return Narrowed.isSame(part, value.get()) ? this : of(part);
    }

    /**
     * The knowledge about a fact that hangs on the value of this one.
     *
     * @param next the fact that the value leads to
     * @param <U> its kind
     * @return that fact; none or not recorded where this is
     */
    public <U> Known<U> flatMap(Function<? super T, Known<U>> next) {
        return fold(next, Known::none, Known::notRecorded);
    }

    /**
     * An answer for each of the three cases.
     *
     * @param ifValue the answer from the value
     * @param ifNone the answer when it is known that there is none
     * @param ifNotRecorded the answer when nobody recorded it
     * @param <R> the kind of the answer
     * @return one of the three
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
     * What was known on a day about a fact that lasts from another day on: nothing had happened yet if its day is later.
     *
     * @param fact the day on which something happened
     * @param day the day from which one looks
     * @return none if it happened later, else the fact as it is
     */
    public static Known<LocalDate> asOf(Known<LocalDate> fact, LocalDate day) {
        return isAfter(fact, day) ? none() : fact;
    }

    /**
     * Tells whether something is known to have happened after a day.
     *
     * @param fact the day on which it happened
     * @param day the day from which one looks
     * @return true if its day is known and later
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
