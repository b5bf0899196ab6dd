package org.cldess.charter.rule;

import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;

/**
 * A charter with the names of its signatories and voters, for use in messages.
 *
 * @param charter the charter
 * @param names maps an actor to its name; empty if it has none
 */
public record SignedCharter(Charter charter, Function<ActorId, Optional<String>> names) {
    String nameOf(CharterSignature signature) {
        return nameOf(signature.actor());
    }

    String nameOf(ActorId actor) {
        return names.apply(actor).orElse(actor.value());
    }
}
