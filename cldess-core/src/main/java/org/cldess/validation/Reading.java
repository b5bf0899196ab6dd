package org.cldess.validation;

import java.util.Optional;

/**
 * The result of reading external data: the value, if it could be read, and every problem found. A file with errors
 * yields no value; one with warnings only yields a value and the warnings.
 *
 * @param value the value, absent if a problem is an error
 * @param violations every problem, in the order of the file
 * @param <T> the type of the value
 */
public record Reading<T>(Optional<T> value, Violations violations) {

    /** Checks that a missing value has a reason. */
    public Reading {
        if (value.isEmpty() && violations.isEmpty()) {
            throw new IllegalArgumentException("A reading without a value needs at least one violation that says why.");
        }
    }

    /**
     * {@return a reading without problems}
     *
     * @param value the value
     * @param <T> its type
     */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), Violations.NONE);
    }

    /**
     * {@return a reading without a value}
     *
     * @param violations the reasons, at least one
     * @param <T> the type of the value that was to be read
     */
    public static <T> Reading<T> failed(Violations violations) {
        return new Reading<>(Optional.empty(), violations);
    }

    /**
     * {@return the value}
     *
     * @throws Violations all problems, with their places, if there is no value
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> violations);
    }
}
