package org.cldess.dossier;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was seen on the day that was asked last: most who ask about a day ask about it again, rules as well as reports.
 *
 * @param <T> what is seen
 */
final class LastView<T> {
    private volatile @Nullable View<T> last;

    private record View<T>(LocalDate day, T seen) {}

    /** What is seen on a day, looked for only where another day was asked last. */
    T on(LocalDate day, Function<LocalDate, T> sight) {
        View<T> view = last;
        if (view == null || !view.day().equals(day)) {
            view = new View<>(day, sight.apply(day));
            last = view;
        }
        return view.seen();
    }
}
