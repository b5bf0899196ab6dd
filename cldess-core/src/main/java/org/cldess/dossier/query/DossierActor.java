package org.cldess.dossier.query;

import org.cldess.actor.ActorId;
import org.cldess.dossier.DossierId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;

/**
 * An actor in a dossier. A body that is in several dossiers is found in each of them.
 *
 * @param dossier the dossier
 * @param actor the id of the actor
 * @param name its name
 * @param commune the commune of its address
 */
public record DossierActor(DossierId dossier, ActorId actor, String name, Known<CommuneCode> commune) {
    /** {@return its place in the list: by name without accents or case, dossier and id} */
    public PageKey key() {
        return new PageKey(ActorQuery.plain(name), dossier, actor.value());
    }
}
