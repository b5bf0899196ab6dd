package org.cldess.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.identity.CommuneCode;
import org.cldess.territory.Commune;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Nearness;
import org.cldess.territory.Neighbour;
import org.cldess.territory.Territory;
import org.cldess.territory.TerritoryCode;

/**
 * Computes how much of one area lies in another. With a gazetteer, each commune of the first area is looked up in the
 * second, one query per commune; without one, only codes are compared.
 */
final class Reach {
    /** The share of an area that lies in another. */
    enum Share {
        ALL,
        PART,
        NONE,
        UNKNOWN
    }

    /** A served area and a wanted area. */
    private record Question(Area served, Area wanted) {}

    private final Optional<Gazetteer> gazetteer;
    private final Optional<Map<Question, Share>> known;
    private final Optional<Map<CommuneCode, Area>> communes;

    Reach(Optional<Gazetteer> gazetteer) {
        this(gazetteer, Optional.empty(), Optional.empty());
    }

    private Reach(
            Optional<Gazetteer> gazetteer,
            Optional<Map<Question, Share>> known,
            Optional<Map<CommuneCode, Area>> communes) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.communes = communes;
    }

    Reach remembering() {
        return new Reach(gazetteer, Optional.of(new HashMap<>()), Optional.of(new HashMap<>()));
    }

    /** Returns the area of a single commune. */
    Area area(CommuneCode commune) {
        return communes.map(all -> all.computeIfAbsent(commune, Reach::only)).orElseGet(() -> only(commune));
    }

    private static Area only(CommuneCode commune) {
        return Area.of(TerritoryCode.of(commune));
    }

    /** Returns how much of the wanted area lies in the served area; both must already be independent of an actor. */
    Share of(Area served, Area wanted) {
        return known.map(all -> all.computeIfAbsent(
                        new Question(served, wanted), question -> find(question.served, question.wanted)))
                .orElseGet(() -> find(served, wanted));
    }

    private Share find(Area served, Area wanted) {
        if (holdsByCode(served, wanted)) {
            return Share.ALL;
        }
        if (wanted.kind() == AreaKind.COUNTRY) {
            return Share.PART;
        }
        return gazetteer.map(known -> new Survey(known).of(served, wanted)).orElse(Share.UNKNOWN);
    }

    private static boolean holdsByCode(Area served, Area wanted) {
        if (isTold(wanted, AreaKind.TERRITORIES)) {
            return isTold(served, AreaKind.TERRITORIES)
                    ? served.territories().containsAll(wanted.territories())
                    : isTold(served, AreaKind.RADIUS)
                            && served.centre()
                                    .value()
                                    .map(TerritoryCode::of)
                                    .map(List::of)
                                    .equals(Optional.of(wanted.territories()));
        }
        return isTold(wanted, AreaKind.RADIUS)
                && isTold(served, AreaKind.RADIUS)
                && wanted.centre().value().isPresent()
                && wanted.centre().equals(served.centre())
                && wanted.kilometres().orElseThrow() <= served.kilometres().orElseThrow();
    }

    private static boolean isTold(Area area, AreaKind kind) {
        return area.kind() == kind;
    }

    /** Compares areas commune by commune. */
    private record Survey(Gazetteer gazetteer) {
        Share of(Area served, Area wanted) {
            Optional<List<Commune>> communes = communes(wanted);
            Optional<Function<Commune, Nearness>> test = test(served);
            if (communes.isEmpty() || test.isEmpty()) {
                return Share.UNKNOWN;
            }
            boolean in = false;
            boolean out = false;
            boolean doubt = communes.get().isEmpty();
            for (Commune commune : communes.get()) {
                Nearness nearness = test.get().apply(commune);
                in |= nearness == Nearness.WITHIN;
                out |= nearness == Nearness.BEYOND;
                doubt |= nearness == Nearness.PERHAPS;
            }
            if (in && out) {
                return Share.PART;
            }
            return doubt ? Share.UNKNOWN : in ? Share.ALL : Share.NONE;
        }

        /** Returns the communes of an area; empty if part of the area is unknown. */
        private Optional<List<Commune>> communes(Area area) {
            if (isTold(area, AreaKind.TERRITORIES)) {
                return territories(area)
                        .map(found -> found.stream()
                                .flatMap(territory -> gazetteer.communesOf(territory).stream())
                                .toList());
            }
            return isTold(area, AreaKind.RADIUS)
                    ? area.centre()
                            .value()
                            .flatMap(gazetteer::findCommune)
                            .filter(centre -> centre.position().isPresent())
                            .map(centre -> around(centre, area))
                    : Optional.empty();
        }

        private List<Commune> around(Commune centre, Area radius) {
            return Stream.concat(
                            Stream.of(centre),
                            gazetteer.neighbours(centre.code(), radius.distance()).stream()
                                    .map(Neighbour::commune))
                    .toList();
        }

        private Optional<List<Territory>> territories(Area those) {
            List<Territory> found = new ArrayList<>();
            for (TerritoryCode code : those.territories()) {
                code.find(gazetteer).ifPresent(found::add);
            }
            return found.size() == those.territories().size() ? Optional.of(found) : Optional.empty();
        }

        /**
         * Returns a test of whether a commune lies in an area. A code that the gazetteer does not know may contain any
         * commune.
         */
        private Optional<Function<Commune, Nearness>> test(Area area) {
            if (isTold(area, AreaKind.TERRITORIES)) {
                List<Territory> found = area.territories().stream()
                        .flatMap(code -> code.find(gazetteer).stream())
                        .toList();
                Nearness elsewhere = found.size() == area.territories().size() ? Nearness.BEYOND : Nearness.PERHAPS;
                return Optional.of(commune ->
                        found.stream().anyMatch(each -> each.contains(commune)) ? Nearness.WITHIN : elsewhere);
            }
            return isTold(area, AreaKind.RADIUS)
                    ? area.centre().value().map(centre -> commune -> near(centre, commune, area))
                    : Optional.empty();
        }

        private Nearness near(CommuneCode centre, Commune commune, Area radius) {
            return gazetteer
                    .distance(centre, commune.code())
                    .map(distance -> distance.within(radius.distance()))
                    .orElse(Nearness.PERHAPS);
        }
    }
}
