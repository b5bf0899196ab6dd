package org.cldess.matching.introduction;

import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.identity.CommuneCode;
import org.cldess.matching.Criterion;
import org.cldess.matching.criterion.ActorCriteria;
import org.cldess.matching.criterion.PlaceCriteria;
import org.cldess.territory.Commune;
import org.cldess.territory.Gazetteer;

/** The places of actors that count for an introduction: the commune and, with a gazetteer, the EPCI. */
final class PlaceLookup {
    /** Knows only the codes of communes. */
    static final PlaceLookup COMMUNES = new PlaceLookup(Optional.empty());

    private final Optional<Gazetteer> gazetteer;

    private PlaceLookup(Optional<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    static PlaceLookup of(Gazetteer gazetteer) {
        return new PlaceLookup(Optional.of(gazetteer));
    }

    /** Returns the commune of an actor; empty if it is not known. */
    String commune(Actor actor) {
        Optional<CommuneCode> code = actor.commune().value();
        return commune(code)
                .map(Commune::code)
                .or(() -> code)
                .map(CommuneCode::code)
                .orElse("");
    }

    /** Returns the EPCI of an actor’s commune; empty if it is not known, or if there is none. */
    String epci(Actor actor) {
        return commune(actor.commune().value())
                .flatMap(Commune::epci)
                .map(epci -> epci.code().toString())
                .orElse("");
    }

    private Optional<Commune> commune(Optional<CommuneCode> code) {
        return gazetteer.flatMap(known -> code.flatMap(known::findCommune));
    }

    Criterion<Actor, Actor> criterion() {
        return gazetteer.map(PlaceCriteria::nearby).orElseGet(ActorCriteria::sameCommune);
    }
}
