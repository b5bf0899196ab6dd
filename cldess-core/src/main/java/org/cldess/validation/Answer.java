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
 * @param value the changed thing; empty if the change was refused
 * @param reasons every reason; none if it was granted
 * @param <T> the kind of the changed thing
 */
public record Answer<T>(Optional<T> value, Violations reasons) {
    /** Checks that a refusal has a reason, and that nothing is granted against one. */
    public Answer {
        if (value.isPresent() != reasons.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs at least one reason. Give it, or grant the change.");
        }
    }

    /**
     * A granted change.
     *
     * @param value the changed thing
     * @param <T> its kind
     * @return the answer
     */
    public static <T> Answer<T> granted(T value) {
        return new Answer<>(Optional.of(value), Violations.NONE);
    }

    /**
     * A refused change.
     *
     * @param reasons every reason, at least one
     * @param <T> the kind of the thing that was to change
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
     * Does something with the changed thing, if the change was granted.
     *
     * @param action what to do
     * @return this answer, so that {@link #ifRefused} can follow
     */
    public Answer<T> ifGranted(Consumer<? super T> action) {
        value.ifPresent(action);
        return this;
    }

    /**
     * Does something with the reasons, if the change was refused.
     *
     * @param action what to do with them
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
     * The same answer about something made from the changed thing.
     *
     * @param change how it is made
     * @param <U> its kind
     * @return granted with it, or refused for the same reasons
     */
    public <U> Answer<U> map(Function<? super T, ? extends U> change) {
        return value.isPresent() ? granted(change.apply(value.get())) : refused(reasons);
    }

    /**
     * The answer to a next change, asked of the changed thing. It is not asked if this one was refused.
     *
     * @param next asks it
     * @param <U> the kind of what it changes
     * @return what the next change comes to, or refused for the reasons of this one
     */
    public <U> Answer<U> flatMap(Function<? super T, ? extends Answer<U>> next) {
        return value.isPresent() ? next.apply(value.get()) : refused(reasons);
    }
}
