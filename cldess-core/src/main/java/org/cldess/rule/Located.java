package org.cldess.rule;

import java.util.Optional;
import org.cldess.component.Path;
import org.cldess.language.Localizable;

/**
 * A part of an enclosing object: its value, its path and its name.
 *
 * @param base the path of the enclosing object, a JSON Pointer; empty for the root
 * @param path the path of the part, a JSON Pointer
 * @param subject the part
 * @param name its name in a sentence, such as « l’action 1.2.3 », if it has one
 * @param <S> its kind
 */
public record Located<S>(String base, String path, S subject, Optional<Localizable> name) {
    /**
     * {@return a part without a name}
     *
     * @param path its path, a JSON Pointer into the enclosing object
     * @param subject the part
     * @param <S> its kind
     */
    public static <S> Located<S> of(String path, S subject) {
        return new Located<>("", path, subject, Optional.empty());
    }

    /**
     * {@return a part without a name}
     *
     * @param path its path in the enclosing object
     * @param subject the part
     * @param <S> its kind
     */
    public static <S> Located<S> of(Path<?, ?> path, S subject) {
        return of(path.toString(), subject);
    }

    /**
     * {@return a part with a name}
     *
     * @param path its path in the enclosing object
     * @param subject the part
     * @param name its name in a sentence
     * @param <S> its kind
     */
    public static <S> Located<S> of(Path<?, ?> path, S subject, Localizable name) {
        return of(path.toString(), subject, name);
    }

    /**
     * {@return a part with a name}
     *
     * @param path its path, a JSON Pointer into the enclosing object
     * @param subject the part
     * @param name its name in a sentence
     * @param <S> its kind
     */
    public static <S> Located<S> of(String path, S subject, Localizable name) {
        return new Located<>("", path, subject, Optional.of(name));
    }

    /**
     * Returns the pointer to something inside the part.
     *
     * @param inside the path from the part
     * @return the pointer from the root
     */
    public String at(Path<?, ?> inside) {
        return inside.in(path);
    }

    /**
     * Returns the pointer to something beside the part, in the enclosing object.
     *
     * @param inside the path from the enclosing object
     * @return the pointer from the root
     */
    public String beside(Path<?, ?> inside) {
        return inside.in(base);
    }

    /** Returns this part as a part of a larger object, whose name it takes if it has none. */
    Located<S> under(Located<?> whole) {
        if (whole.path().isEmpty() && (name.isPresent() || whole.name().isEmpty())) {
            return this;
        }
        return new Located<>(whole.path() + base, whole.path() + path, subject, name.or(whole::name));
    }

    /** Returns another subject at the same path. */
    <T> Located<T> with(T other) {
        return new Located<>(base, path, other, name);
    }
}
