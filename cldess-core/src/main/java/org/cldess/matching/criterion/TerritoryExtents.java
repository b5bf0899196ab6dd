package org.cldess.matching.criterion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.cldess.matching.PairMeasure;
import org.cldess.territory.Commune;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.GeoPosition;
import org.cldess.territory.Territory;

/** The extents of territories: each is within a circle around the centre of its communes. */
final class TerritoryExtents {
    /** The positions within this many metres of a centre. */
    private record Circle(GeoPosition centre, int metres) {}

    private final Gazetteer gazetteer;
    private final Map<Territory, Optional<Circle>> circles = new ConcurrentHashMap<>();

    TerritoryExtents(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Returns the function from metres to the bound of {@link ActorPlace#inOneTerritory} from that distance on. */
    IntUnaryOperator maximum(ActorPlace site) {
        if (site.commune().isEmpty()) {
            return metres -> PairMeasure.FULL;
        }
        Commune commune = site.commune().get();
        int epci = commune.epci().map(territory -> reach(commune, territory)).orElse(-1);
        int departement = reach(commune, commune.departement());
        int region = reach(commune, commune.region());
        return metres -> metres == 0
                ? PairMeasure.FULL
                : metres <= epci
                        ? ActorPlace.ONE_EPCI
                        : metres <= departement
                                ? ActorPlace.ONE_DEPARTEMENT
                                : metres <= region ? ActorPlace.ONE_REGION : 0;
    }

    /** Returns the maximum distance from a commune of a territory to the others of that territory. */
    private int reach(Commune commune, Territory territory) {
        Optional<Circle> circle = circles.computeIfAbsent(territory, this::circle);
        return commune.position()
                .flatMap(here ->
                        circle.map(around -> here.distanceTo(around.centre()).metres() + around.metres() + 1))
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<Circle> circle(Territory territory) {
        List<GeoPosition> positions = gazetteer.communesOf(territory).stream()
                .flatMap(commune -> commune.position().stream())
                .toList();
        double north =
                positions.stream().mapToDouble(GeoPosition::latitude).average().orElse(0);
        double east =
                positions.stream().mapToDouble(GeoPosition::longitude).average().orElse(0);
        GeoPosition centre = GeoPosition.townCentre(north, east);
        return positions.stream()
                .map(position -> position.distanceTo(centre).metres())
                .max(Integer::compare)
                .map(metres -> new Circle(centre, metres));
    }
}
