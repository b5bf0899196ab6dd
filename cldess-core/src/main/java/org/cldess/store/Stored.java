package org.cldess.store;

/**
 * A thing as it was last saved.
 *
 * @param value the thing
 * @param revision its revision, which the caller passes back to save a changed copy
 * @param <T> the type of the thing
 */
public record Stored<T>(T value, Revision revision) {}
