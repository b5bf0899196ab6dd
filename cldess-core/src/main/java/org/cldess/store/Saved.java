package org.cldess.store;

/**
 * One save of a stored thing (<i>{@index enregistrement}</i>).
 *
 * @param revision the revision that it made
 * @param change its author, instant and reason
 */
public record Saved(Revision revision, Change change) {}
