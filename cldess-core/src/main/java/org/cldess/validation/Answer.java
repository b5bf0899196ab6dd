package org.cldess.validation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The result of a requested change: granted, with the changed thing, or refused, with every reason.
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).sign(capap, signedOn, deliberation);
 * answer.ifGranted(this::keep).ifRefused(reasons -> reasons.forEach(this::show));
 * Dossier signed = answer.orElseThrow();
 * }</pre>
 *
 * <p>To chain changes, use {@link #flatMap}: the first refusal is the answer.
 *
 * @param value the changed thing; empty if the change was refused
 * @param reasons every reason; empty if it was granted
 * @param <T> the type of the changed thing
 */
public record Answer<T>(Optional<T> value, Violations reasons) {
    /** Checks that a refusal has a reason and a grant has none. */
    public Answer {
        if (value.isPresent() != reasons.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs at least one reason. Give it, or grant the change.");
        }
    }

    /**
     * Returns a granted change.
     *
     * @param value the changed thing
     * @param <T> its type
     * @return the answer
     */
    public static <T> Answer<T> granted(T value) {
        return new Answer<>(Optional.of(value), Violations.NONE);
    }

    /**
     * Returns a refused change.
     *
     * @param reasons every reason, at least one
     * @param <T> the type of the thing that was to be changed
     * @return the answer
     * @throws IllegalArgumentException if there is no reason
     */
    public static <T> Answer<T> refused(Violations reasons) {
        return new Answer<>(Optional.empty(), reasons);
    }

    /** {@return whether the change was granted} */
    public boolean isGranted() {
        return value.isPresent();
    }

    /**
     * Performs an action with the changed thing, if the change was granted.
     *
     * @param action the action
     * @return this answer, so that {@link #ifRefused} can follow
     */
    public Answer<T> ifGranted(Consumer<? super T> action) {
        value.ifPresent(action);
        return this;
    }

    /**
     * Performs an action with the reasons, if the change was refused.
     *
     * @param action the action
     * @return this answer
     */
    public Answer<T> ifRefused(Consumer<? super Violations> action) {
        if (!isGranted()) {
            action.accept(reasons);
        }
        return this;
    }

    /**
     * {@return the changed thing}
     *
     * @throws Violations every reason, if the change was refused
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> reasons);
    }

    /**
     * Applies a function to the changed thing, if the change was granted.
     *
     * @param change the function
     * @param <U> the type of the result
     * @return a grant with the result, or a refusal for the same reasons
     */
    public <U> Answer<U> map(Function<? super T, ? extends U> change) {
        return value.isPresent() ? granted(change.apply(value.get())) : refused(reasons);
    }

    /**
     * Requests another change of the changed thing, if this change was granted.
     *
     * @param next requests the next change
     * @param <U> the type of the result
     * @return the answer to the next change, or a refusal for the reasons of this one
     */
    public <U> Answer<U> flatMap(Function<? super T, ? extends Answer<U>> next) {
        return value.isPresent() ? next.apply(value.get()) : refused(reasons);
    }
}
