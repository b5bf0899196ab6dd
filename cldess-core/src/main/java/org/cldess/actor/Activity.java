package org.cldess.actor;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * A state that somebody is in from a day on, until the next one (<i>{@index activité}</i>).
 *
 * @param state the state
 * @param from the first day; none if since its creation
 */
public record Activity(ActivityState state, @From Known<LocalDate> from) {
    /**
     * A state from a day on.
     *
     * @param state the state
     * @param from the first day
     * @return the activity
     */
    public static Activity of(ActivityState state, LocalDate from) {
        return new Activity(state, Known.of(from));
    }
}
