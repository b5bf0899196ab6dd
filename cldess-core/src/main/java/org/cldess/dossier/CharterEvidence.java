package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.known.Known;

/**
 * The signatures of the charter as evidence for the classification of the actors.
 *
 * @param signed the day of each actor’s first signature that was not withdrawn
 */
record CharterEvidence(Known<Map<ActorId, Known<LocalDate>>> signed) {
    static CharterEvidence of(DossierParts seen) {
        return new CharterEvidence(seen.charter().map(Charter::firstSignatures));
    }

    /** Returns the day of the first signature of an actor; not applicable if the actor did not sign. */
    Known<LocalDate> of(ActorId actor) {
        return signed.flatMap(byActor -> byActor.getOrDefault(actor, Known.none()));
    }
}
