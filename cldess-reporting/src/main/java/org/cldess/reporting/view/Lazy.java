package org.cldess.reporting.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed on first access, once for all its users. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
