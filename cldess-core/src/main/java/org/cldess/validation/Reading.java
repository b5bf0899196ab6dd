package org.cldess.validation;

import java.util.Optional;

/**
 * What came of reading something from outside: what could be read, and every problem that was met. A file with errors gives no
 * value; one with mere warnings gives both.
 *
 * @param value what was read, absent if a problem is an error
 * @param violations every problem, in the order of the file
 * @param <T> the kind of what was read
 */
public record Reading<T>(Optional<T> value, Violations violations) {

    /** Checks that what was not read has a reason. */
    public Reading {
        if (value.isEmpty() && violations.isEmpty()) {
            throw new IllegalArgumentException("A reading without a value needs at least one violation that says why.");
        }
    }

    /**
     * {@return a reading without any problem}
     *
     * @param value what was read
     * @param <T> its kind
     */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), Violations.NONE);
    }

    /**
     * {@return a reading that gave nothing}
     *
     * @param violations why, at least one
     * @param <T> the kind of what was to be read
     */
    public static <T> Reading<T> failed(Violations violations) {
        return new Reading<>(Optional.empty(), violations);
    }

    /**
     * {@return what was read}
     *
     * @throws Violations all of them, with their places, if nothing could be read
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> violations);
    }
}
