package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.ess.EssStatus;
import org.cldess.ess.EssVerdict;
import org.cldess.ess.InclusionVerdict;
import org.cldess.language.Message;
import org.cldess.network.Economy;

/**
 * The classification of each actor into one of the two economies on a day, and its grounds
 * (<i>{@index "les deux économies"}</i>).
 *
 * <p>The explained classification decides if it has a verdict: an actor of the social economy or of inclusion belongs
 * to the social, solidarity and inclusive economy, any other actor is conventional, and a public body belongs to
 * neither side. Without a verdict, the actor’s own statement counts ({@link Economy#stated}); without a statement, the
 * economy is unknown.
 */
public final class Economies {
    /** The grounds for an actor’s economy. */
    private enum Basis {
        CLASSIFICATION,
        STATEMENT,
        NOTHING
    }

    private record Reading(Economy economy, Basis basis) {}

    private final Map<ActorId, Reading> readings = new HashMap<>();

    private Economies(DossierParts seen, LocalDate day) {
        CharterEvidence signed = CharterEvidence.of(seen);
        seen.actors()
                .forEach(actor ->
                        readings.put(actor.id(), read(actor, EssStatus.of(actor, day, signed.of(actor.id())))));
    }

    /** Returns the economies of a dossier that is already narrowed to the day. */
    static Economies of(DossierParts seen, LocalDate day) {
        return new Economies(seen, day);
    }

    private static Reading read(Actor actor, EssStatus status) {
        EssVerdict verdict = status.ess().verdict();
        if (verdict == EssVerdict.PUBLIC) {
            return new Reading(Economy.NEITHER, Basis.CLASSIFICATION);
        }
        if (verdict.belongs() || status.inclusion().verdict() == InclusionVerdict.YES) {
            return new Reading(Economy.SOCIAL, Basis.CLASSIFICATION);
        }
        if (verdict == EssVerdict.CONVENTIONAL && actor.kind() == ActorKind.ORGANISATION) {
            return new Reading(Economy.CONVENTIONAL, Basis.CLASSIFICATION);
        }
        Economy stated = Economy.stated(actor);
        return new Reading(stated, stated == Economy.UNKNOWN ? Basis.NOTHING : Basis.STATEMENT);
    }

    /**
     * Returns the economy that an actor belongs to.
     *
     * @param actor the actor
     * @return its economy; unknown if the actor is not in the dossier
     */
    public Economy of(ActorId actor) {
        return reading(actor).economy();
    }

    private Reading reading(ActorId actor) {
        return readings.getOrDefault(actor, new Reading(Economy.UNKNOWN, Basis.NOTHING));
    }

    /**
     * {@return the number of actors whose economy rests on each of the grounds, as a message}
     *
     * @param actors the actors
     */
    public Message grounds(Collection<Actor> actors) {
        Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
        actors.forEach(actor -> counts.merge(reading(actor.id()).basis(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> Texts.WORDS.message(key(count.getKey()), count.getValue()))
                .reduce((first, next) -> Texts.WORDS.message("economies.between", first, next))
                .map(all -> Texts.WORDS.message("economies.grounds", actors.size(), all))
                .orElseGet(() -> Texts.WORDS.message("economies.none"));
    }

    private static String key(Basis basis) {
        return switch (basis) {
            case CLASSIFICATION -> "economies.classified";
            case STATEMENT -> "economies.stated";
            case NOTHING -> "economies.unrecorded";
        };
    }

    @Override
    public String toString() {
        return "Economies: %s actors".formatted(readings.size());
    }
}
