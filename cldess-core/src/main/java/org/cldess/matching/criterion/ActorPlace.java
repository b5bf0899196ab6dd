package org.cldess.matching.criterion;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.identity.CommuneCode;
import org.cldess.matching.PairMeasure;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.GeoPosition;

/**
 * The place of an actor: the recorded commune code, and the commune that a gazetteer finds for it. Two sites are equal
 * if their codes are equal.
 */
final class ActorPlace {
    static final int ONE_EPCI = PairMeasure.FULL * 3 / 4;
    static final int ONE_DEPARTEMENT = PairMeasure.FULL / 2;
    static final int ONE_REGION = PairMeasure.FULL / 4;

    private final Optional<CommuneCode> code;
    private final Optional<Commune> commune;

    private ActorPlace(Optional<CommuneCode> code, Optional<Commune> commune) {
        this.code = code;
        this.commune = commune;
    }

    /** Returns a function from an actor to its site, which remembers the gazetteer’s answer for each code. */
    static Function<Actor, ActorPlace> in(Gazetteer gazetteer) {
        Map<Optional<CommuneCode>, ActorPlace> known = new ConcurrentHashMap<>();
        return actor -> known.computeIfAbsent(
                actor.commune().value(), code -> new ActorPlace(code, code.flatMap(gazetteer::findCommune)));
    }

    Optional<GeoPosition> position() {
        return commune.flatMap(Commune::position);
    }

    Optional<Commune> commune() {
        return commune;
    }

    /** Returns whether both are in one commune, by its own code or by the code of one of its parts. */
    boolean isSame(ActorPlace other) {
        return (commune.isPresent() && other.commune.isPresent())
                ? commune.get().code().equals(other.commune.get().code())
                : code.isPresent() && code.equals(other.code);
    }

    int within(Distance radius, ActorPlace other, Gazetteer gazetteer) {
        return isSame(other)
                ? PairMeasure.FULL
                : distance(other, gazetteer)
                        .map(distance -> switch (distance.within(radius)) {
                            case WITHIN -> PairMeasure.FULL;
                            case PERHAPS -> PairMeasure.FULL / 2;
                            case BEYOND -> 0;
                        })
                        .orElse(0);
    }

    int near(DistanceDecay nearing, ActorPlace other, Gazetteer gazetteer) {
        return isSame(other)
                ? PairMeasure.FULL
                : distance(other, gazetteer)
                        .map(distance -> nearing.millionths(distance.metres()))
                        .orElse(0);
    }

    private Optional<Distance> distance(ActorPlace other, Gazetteer gazetteer) {
        return code.isPresent() && other.code.isPresent()
                ? gazetteer.distance(code.get(), other.code.get())
                : Optional.empty();
    }

    int nearby(ActorPlace other) {
        return isSame(other) ? PairMeasure.FULL : isInOne(other, Commune::epci) ? PairMeasure.FULL / 2 : 0;
    }

    int inOneTerritory(ActorPlace other) {
        if (isSame(other)) {
            return PairMeasure.FULL;
        }
        if (isInOne(other, Commune::epci)) {
            return ONE_EPCI;
        }
        if (isInOne(other, each -> Optional.of(each.departement()))) {
            return ONE_DEPARTEMENT;
        }
        return isInOne(other, each -> Optional.of(each.region())) ? ONE_REGION : 0;
    }

    private boolean isInOne(ActorPlace other, Function<Commune, ? extends Optional<?>> holder) {
        return SharedFact.measure(commune.flatMap(holder), other.commune.flatMap(holder)) > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorPlace that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
