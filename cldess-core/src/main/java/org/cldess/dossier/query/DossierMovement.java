package org.cldess.dossier.query;

import org.cldess.dossier.DossierId;
import org.cldess.ledger.Movement;

/**
 * A movement of money in a dossier.
 *
 * @param dossier the dossier
 * @param movement the movement, as recorded
 */
public record DossierMovement(DossierId dossier, Movement movement) {
    /** {@return its place in the list: by day, dossier and id} */
    public PageKey key() {
        return new PageKey(movement.lastDay().toString(), dossier, movement.id().value());
    }
}
