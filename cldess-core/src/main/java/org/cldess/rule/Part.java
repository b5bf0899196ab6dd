package org.cldess.rule;

import java.util.Optional;
import org.cldess.language.Sayable;

/**
 * A part of a wider thing: what it is, where it stands in it, and what people call it.
 *
 * @param base where the wider thing stands, a JSON Pointer; empty for the root
 * @param path where the part stands, a JSON Pointer
 * @param subject the part
 * @param name what it is called in a sentence, such as « l’action 1.2.3 », if it has a name there
 * @param <S> its kind
 */
public record Part<S>(String base, String path, S subject, Optional<Sayable> name) {
    /**
     * {@return a part without a name of its own}
     *
     * @param path where it stands, a JSON Pointer into the wider thing
     * @param subject the part
     * @param <S> its kind
     */
    public static <S> Part<S> of(String path, S subject) {
        return new Part<>("", path, subject, Optional.empty());
    }

    /**
     * {@return a part with what it is called}
     *
     * @param path where it stands, a JSON Pointer into the wider thing
     * @param subject the part
     * @param name its name in a sentence
     * @param <S> its kind
     */
    public static <S> Part<S> of(String path, S subject, Sayable name) {
        return new Part<>("", path, subject, Optional.of(name));
    }

    /**
     * Where something inside the part stands.
     *
     * @param pointer a JSON Pointer relative to the part
     * @return the pointer from the root
     */
    public String at(String pointer) {
        return path + pointer;
    }

    /**
     * Where something beside the part stands, in the wider thing.
     *
     * @param pointer a JSON Pointer relative to the wider thing
     * @return the pointer from the root
     */
    public String beside(String pointer) {
        return base + pointer;
    }

    /** The same part, seen from a still wider thing that may lend it its name. */
    Part<S> under(Part<?> whole) {
        if (whole.path().isEmpty() && (name.isPresent() || whole.name().isEmpty())) {
            return this;
        }
        return new Part<>(whole.path() + base, whole.path() + path, subject, name.or(whole::name));
    }

    /** Another subject at the same place. */
    <T> Part<T> with(T other) {
        return new Part<>(base, path, other, name);
    }
}
