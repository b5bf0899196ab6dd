package org.cldess.territory;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread-safe lazy value, made once when it is first asked for. */
final class Lazily<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T now = made;
        return now == null ? make() : now;
    }

    private synchronized T make() {
        T now = made;
        if (now == null) {
            now = maker.get();
            made = now;
        }
        return now;
    }
}
