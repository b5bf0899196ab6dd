package org.cldess.event;

import java.util.List;

/**
 * The events of a store of dossiers that wait for other systems (<i>{@index "boîte d’envoi"}</i>). A save writes the
 * events that it causes together with the dossier: either both are kept, or none. A save that changes nothing, or is
 * refused, writes no event.
 *
 * <pre>{@code
 * for (StoredEvent stored : outbox.after(cursor, 100)) {
 *     publish(stored.event());
 *     cursor = stored.number();
 * }
 * outbox.acknowledge(cursor);
 * }</pre>
 *
 * <p>Each event is delivered at least once: a reader that stops between publishing and {@link #acknowledge} reads the
 * same events again, with the same numbers. The events of one dossier are in the order of its saves. Those of different
 * dossiers are in no particular order. No event ever appears with a number below one that was already read, even if
 * saves run at the same time, so a reader misses none.
 *
 * <p>The deletion of a dossier removes its events, because nothing is kept of a deleted dossier. It adds one event,
 * {@link EventKind#DOSSIER_DELETED}, because a system that copied the facts has to delete them too.
 */
public interface Outbox {
    /**
     * Returns the next events.
     *
     * @param cursor the number of the last event that was read, 0 at first
     * @param limit the maximum number of events
     * @return the events, in the order of their numbers, which may have gaps; empty if there is no later event, or if
     *     the limit is not above zero
     */
    List<StoredEvent> after(long cursor, int limit);

    /**
     * Removes events that all readers have dealt with. Their numbers are never given again.
     *
     * @param cursor the number of the last of them
     */
    void acknowledge(long cursor);
}
