package org.cldess.need;

import java.util.List;
import org.cldess.language.Message;

/**
 * How far an offer meets a need of its sector, and why (<i>{@index adéquation}</i>).
 *
 * @param level how far
 * @param reasons what contradicts, or what is to be checked; nothing where all that is said agrees
 */
public record Fit(Level level, List<Message> reasons) {
    /** How far an offer meets a need, the farthest first. */
    public enum Level {
        /** All that is said agrees. */
        MET,
        /** Nothing contradicts, and people have to find out the rest: one side says what the other leaves open, or they agree in part. */
        TO_CHECK,
        /** Something contradicts. */
        NOT_MET
    }

    /** Keeps the reasons. */
    public Fit {
        reasons = List.copyOf(reasons);
    }
}
