package org.cldess.dossier;

import java.util.Optional;
import org.cldess.store.Saved;

/**
 * A save that changed one thing of a dossier.
 *
 * @param saved the save
 * @param thing the thing as it was saved; empty if the save removed it
 * @param <T> the type of the thing
 */
public record ThingRevision<T>(Saved saved, Optional<T> thing) {}
