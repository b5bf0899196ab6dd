package org.cldess.validation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a change that was asked comes to: granted, with the changed thing, or refused, with every reason.
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).sign(capap, signedOn, deliberation);
 * answer.ifGranted(this::keep).ifRefused(reasons -> reasons.forEach(this::show));
 * Dossier signed = answer.orElseThrow();
 * }</pre>
 *
 * <p>One change after another is asked with {@link #flatMap}: the first refusal is the answer.
 *
 * @param <T> the kind of the changed thing
 */
public sealed interface Answer<T> {

    /**
     * A granted change.
     *
     * @param value the changed thing
     * @param <T> its kind
     * @return the answer
     */
    static <T> Answer<T> granted(T value) {
        return new Granted<>(value);
    }

    /**
     * A refused change.
     *
     * @param reasons every reason, at least one
     * @param <T> the kind of the thing that was to change
     * @return the answer
     * @throws IllegalArgumentException if there is no reason
     */
    static <T> Answer<T> refused(Violations reasons) {
        return new Refused<>(reasons);
    }

    /**
     * The changed thing, if the change was granted.
     *
     * @return it, or nothing
     */
    Optional<T> value();

    /**
     * Why the change was refused.
     *
     * @return every reason; none if it was granted
     */
    Violations reasons();

    /**
     * Tells whether the change was granted.
     *
     * @return true if so
     */
    default boolean isGranted() {
        return value().isPresent();
    }

    /**
     * Does something with the changed thing, if the change was granted.
     *
     * @param action what to do
     * @return this answer, so that {@link #ifRefused} can follow
     */
    default Answer<T> ifGranted(Consumer<? super T> action) {
        value().ifPresent(action);
        return this;
    }

    /**
     * Does something with the reasons, if the change was refused.
     *
     * @param action what to do with them
     * @return this answer
     */
    default Answer<T> ifRefused(Consumer<? super Violations> action) {
        if (!isGranted()) {
            action.accept(reasons());
        }
        return this;
    }

    /**
     * The changed thing.
     *
     * @return it
     * @throws Violations every reason, if the change was refused
     */
    default T orElseThrow() {
        return value().orElseThrow(this::reasons);
    }

    /**
     * The same answer about something made from the changed thing.
     *
     * @param change how it is made
     * @param <U> its kind
     * @return granted with it, or refused for the same reasons
     */
    default <U> Answer<U> map(Function<? super T, ? extends U> change) {
        Optional<T> value = value();
        return value.isPresent() ? granted(change.apply(value.get())) : refused(reasons());
    }

    /**
     * The answer to a next change, asked of the changed thing. It is not asked if this one was refused.
     *
     * @param next asks it
     * @param <U> the kind of what it changes
     * @return what the next change comes to, or refused for the reasons of this one
     */
    default <U> Answer<U> flatMap(Function<? super T, ? extends Answer<U>> next) {
        Optional<T> value = value();
        return value.isPresent() ? next.apply(value.get()) : refused(reasons());
    }

    /**
     * A granted change.
     *
     * @param granted the changed thing
     * @param <T> its kind
     */
    record Granted<T>(T granted) implements Answer<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(granted);
        }

        @Override
        public Violations reasons() {
            return Violations.NONE;
        }
    }

    /**
     * A refused change.
     *
     * @param reasons every reason
     * @param <T> the kind of the thing that was to change
     */
    record Refused<T>(Violations reasons) implements Answer<T> {
        /** Checks that a refusal has a reason. */
        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException(
                        "A refusal needs at least one reason. Give it, or grant the change.");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }
}
