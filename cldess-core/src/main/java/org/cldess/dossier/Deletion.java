package org.cldess.dossier;

import org.cldess.store.Change;
import org.cldess.store.Revision;

/**
 * The deletion of a dossier from a store. Nothing else is kept of the dossier.
 *
 * @param id the id that the dossier had
 * @param last the last revision of the dossier
 * @param change who deleted it, when and why
 */
public record Deletion(DossierId id, Revision last, Change change) {}
