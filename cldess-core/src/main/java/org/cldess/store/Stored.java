package org.cldess.store;

/**
 * A thing as it was last saved.
 *
 * @param value the thing
 * @param revision its revision, to be given back when a changed copy is saved
 * @param <T> its kind
 */
public record Stored<T>(T value, Revision revision) {}
