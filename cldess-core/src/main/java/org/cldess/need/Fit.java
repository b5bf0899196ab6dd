package org.cldess.need;

import java.util.List;
import org.cldess.language.Message;

/**
 * How well an offer meets a need of its sector, and why (<i>{@index adéquation}</i>).
 *
 * @param level how well
 * @param reasons the contradictions, or the points to check; empty if all recorded terms agree
 */
public record Fit(Level level, List<Message> reasons) {
    /** How well an offer meets a need, the best level first. */
    public enum Level {
        /** All recorded terms agree. */
        MET,
        /**
         * No terms contradict each other, but some must be checked by people: one side states a term that the other
         * leaves open, or they agree only in part.
         */
        TO_CHECK,
        /** Some terms contradict each other. */
        NOT_MET
    }

    /** Copies the reasons. */
    public Fit {
        reasons = List.copyOf(reasons);
    }
}
