package org.cldess.benchmarks.store;

import java.util.Collection;
import java.util.List;

/** Counts what was read, so that no method reads less than another. */
final class Counted {
    private Counted() {}

    /** Checks that the rows of a dossier are all there. */
    static void check(List<? extends Collection<?>> tables) {
        check(tables.stream().mapToInt(Collection::size).sum());
    }

    /** Checks a number of rows. A dossier that was edited has more. */
    static void check(int rows) {
        if (rows < MadeDossier.ROWS) {
            throw new IllegalStateException("Only %s rows were read.".formatted(rows));
        }
    }
}
