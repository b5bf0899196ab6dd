package org.cldess.dossier;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the view of the last requested day, because rules and reports usually ask for the same day again.
 *
 * @param <T> the type of the view
 */
final class LastView<T> {
    private volatile @Nullable View<T> last;

    private record View<T>(LocalDate day, T seen) {}

    /** Returns the view of a day; computes it only if another day was requested last. */
    T on(LocalDate day, Function<LocalDate, T> sight) {
        View<T> view = last;
        if (view == null || !view.day().equals(day)) {
            view = new View<>(day, sight.apply(day));
            last = view;
        }
        return view.seen();
    }
}
