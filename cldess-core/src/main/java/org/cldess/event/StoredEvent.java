package org.cldess.event;

import org.cldess.store.Revision;

/**
 * An event in an outbox.
 *
 * @param number its number in the outbox, which is also the cursor of a reader that has read up to it
 * @param revision the revision that the save made; {@link Revision#NONE} for a deletion
 * @param event the event
 */
public record StoredEvent(long number, Revision revision, DomainEvent event) {}
