package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;

/**
 * Where a draft was read from. Its reader knows in which line each value stands, and which values it could not take over and has
 * already reported; a check tells lines from it, and does not report the same thing twice.
 */
public interface DraftOrigin {
    /** A draft that was not read: nothing was lost and nothing has a place. */
    DraftOrigin NONE = new DraftOrigin() {
        @Override
        public List<Violation> reported() {
            return List.of();
        }

        @Override
        public boolean isLost(String path) {
            return false;
        }

        @Override
        public Optional<Place> place(String path) {
            return Optional.empty();
        }
    };

    /**
     * What its reader found wrong.
     *
     * @return the problems, with JSON Pointers and places
     */
    List<Violation> reported();

    /**
     * Tells whether what stood somewhere could not be taken into the draft. What the draft lacks there, and what only follows from
     * it, is then no problem of its own.
     *
     * @param path a JSON Pointer into what was read
     * @return true if the value there, or something that holds it, was reported and left out
     */
    boolean isLost(String path);

    /**
     * Where a value stands.
     *
     * @param path a JSON Pointer into what was read
     * @return its line and column, or those of the nearest thing that holds it
     */
    Optional<Place> place(String path);
}
