package org.cldess.store;

/**
 * One save of a stored thing (<i>{@index enregistrement}</i>).
 *
 * @param revision the revision that it made
 * @param change its author, instant and reason
 * @param erases whether it erased persons, in all revisions before it too
 */
public record Saved(Revision revision, Change change, boolean erases) {}
