package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.known.Known;

/**
 * The signatures under the charter as evidence for the classification of the actors.
 *
 * @param signed the day of the first signature of each actor that stands
 */
record CharterEvidence(Known<Map<ActorId, Known<LocalDate>>> signed) {
    static CharterEvidence of(DossierParts seen) {
        return new CharterEvidence(seen.charter().map(Charter::firstSignatures));
    }

    /** The day of the first signature of an actor; none if it gave none. */
    Known<LocalDate> of(ActorId actor) {
        return signed.flatMap(byActor -> byActor.getOrDefault(actor, Known.none()));
    }
}
