package org.cldess.actor;

import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * A state of an actor from a day on, until the next state (<i>{@index activité}</i>).
 *
 * @param state the state
 * @param from the first day; not applicable if it has been in this state since its creation
 */
public record Activity(
        ActivityState state, @From @Follows("../created") Known<LocalDate> from) {
    /**
     * Returns a state from a day on.
     *
     * @param state the state
     * @param from the first day
     * @return the activity
     */
    public static Activity of(ActivityState state, LocalDate from) {
        return new Activity(state, Known.of(from));
    }
}
