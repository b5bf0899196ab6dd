package org.cldess.charter.rule;

import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;

/**
 * A charter and what those who signed it, or spoke of it, are called, so that a sentence names them as people do.
 *
 * @param charter the charter
 * @param names the name of an actor; nothing where it has none
 */
public record SignedCharter(Charter charter, Function<ActorId, Optional<String>> names) {
    String nameOf(CharterSignature signature) {
        return nameOf(signature.actor());
    }

    String nameOf(ActorId actor) {
        return names.apply(actor).orElse(actor.value());
    }
}
