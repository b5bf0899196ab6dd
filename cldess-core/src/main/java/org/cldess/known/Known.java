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
public sealed interface Known<T> {

    /**
     * A fact with its value.
     *
     * @param value the value
     * @param <T> its kind
     * @return the fact
     */
    static <T> Known<T> of(T value) {
        return new Value<>(value);
    }

    /**
     * A fact that is known to have no value, such as the number of a body that has none.
     *
     * @param <T> the kind of the value it has not
     * @return the fact
     */
    static <T> Known<T> none() {
        return None.only();
    }

    /**
     * A fact that nobody recorded.
     *
     * @param <T> the kind of the value
     * @return the fact
     */
    static <T> Known<T> notRecorded() {
        return NotRecorded.only();
    }

    /**
     * A fact that is a list. « Known to be none » and « known to be empty » say the same of a list, so the first becomes the second.
     *
     * @param list the fact
     * @param <T> the kind of the entries
     * @return the fact with an unmodifiable list, or not recorded
     */
    static <T> Known<List<T>> list(Known<List<T>> list) {
        return list.fold(value -> of(List.copyOf(value)), () -> of(List.of()), Known::notRecorded);
    }

    /**
     * The value, if there is one.
     *
     * @return the value; empty both when it is known to be none and when it is not recorded
     */
    Optional<T> value();

    /**
     * Tells whether the fact was recorded, be it as none.
     *
     * @return true if it was
     */
    boolean isRecorded();

    /**
     * Tells whether the fact is known to have no value.
     *
     * @return true if so
     */
    default boolean isNone() {
        return false;
    }

    /**
     * Tells whether the fact is known and has this value.
     *
     * @param value the value
     * @return true if so; false if it has another one, is known to be none, or is not recorded
     */
    default boolean is(T value) {
        return false;
    }

    /**
     * The same knowledge about something made from the value.
     *
     * @param change how it is made
     * @param <U> its kind
     * @return a value, none or not recorded, as this
     */
    default <U> Known<U> map(Function<? super T, ? extends U> change) {
        return fold(value -> of(change.apply(value)), Known::none, Known::notRecorded);
    }

    /**
     * The fact with its value narrowed to a part of it.
     *
     * @param change gives the part; the value itself where nothing is to be left out
     * @return the fact with the part; this very fact where it has no value, or its value stays the same one
     */
    default Known<T> narrow(UnaryOperator<T> change) {
        return this;
    }

    /**
     * The knowledge about a fact that hangs on the value of this one.
     *
     * @param next the fact that the value leads to
     * @param <U> its kind
     * @return that fact; none or not recorded where this is
     */
    default <U> Known<U> flatMap(Function<? super T, Known<U>> next) {
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
    <R> R fold(
            Function<? super T, ? extends R> ifValue,
            Supplier<? extends R> ifNone,
            Supplier<? extends R> ifNotRecorded);

    /**
     * What was known on a day about a fact that lasts from another day on: nothing had happened yet if its day is later.
     *
     * @param fact the day on which something happened
     * @param day the day from which one looks
     * @return none if it happened later, else the fact as it is
     */
    static Known<LocalDate> asOf(Known<LocalDate> fact, LocalDate day) {
        return isAfter(fact, day) ? none() : fact;
    }

    /**
     * Tells whether something is known to have happened after a day.
     *
     * @param fact the day on which it happened
     * @param day the day from which one looks
     * @return true if its day is known and later
     */
    static boolean isAfter(Known<LocalDate> fact, LocalDate day) {
        return fact instanceof Value<LocalDate> value && value.known().isAfter(day);
    }

    /**
     * A fact with its value.
     *
     * @param known the value
     * @param <T> its kind
     */
    record Value<T>(T known) implements Known<T> {
        /** Refuses nothing at all, for which there are {@link Known#none} and {@link Known#notRecorded}. */
        public Value {
            Objects.requireNonNull(known, "value: say Known.none() or Known.notRecorded()");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(known);
        }

        @Override
        public boolean isRecorded() {
            return true;
        }

        @Override
        public boolean is(T value) {
            return known.equals(value);
        }

        @Override
        public Known<T> narrow(UnaryOperator<T> change) {
            T part = change.apply(known);
            return Narrowed.isSame(part, known) ? this : Known.of(part);
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> ifValue,
                Supplier<? extends R> ifNone,
                Supplier<? extends R> ifNotRecorded) {
            return ifValue.apply(known);
        }
    }

    /**
     * A fact known to have no value.
     *
     * @param <T> the kind of the value it has not
     */
    record None<T>() implements Known<T> {
        private static final None<?> ONLY = new None<>();

        /** The one that serves for all kinds, since it holds nothing. */
        @SuppressWarnings("unchecked")
        private static <T> Known<T> only() {
            return (Known<T>) ONLY;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public boolean isRecorded() {
            return true;
        }

        @Override
        public boolean isNone() {
            return true;
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> ifValue,
                Supplier<? extends R> ifNone,
                Supplier<? extends R> ifNotRecorded) {
            return ifNone.get();
        }
    }

    /**
     * A fact that nobody recorded.
     *
     * @param <T> the kind of the value
     */
    record NotRecorded<T>() implements Known<T> {
        private static final NotRecorded<?> ONLY = new NotRecorded<>();

        /** The one that serves for all kinds, since it holds nothing. */
        @SuppressWarnings("unchecked")
        private static <T> Known<T> only() {
            return (Known<T>) ONLY;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public boolean isRecorded() {
            return false;
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> ifValue,
                Supplier<? extends R> ifNone,
                Supplier<? extends R> ifNotRecorded) {
            return ifNotRecorded.get();
        }
    }
}
