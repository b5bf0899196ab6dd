package org.cldess.matching.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Nearness;
import org.cldess.territory.Territory;

/**
 * Criteria between two actors that rest on the places of their communes in a gazetteer. A criterion is not met if a
 * fact that it needs was not recorded or is not in the gazetteer; the reason then names the missing fact.
 */
public final class PlaceCriteria {
    private static final BigDecimal PERHAPS = new BigDecimal("0.5");
    private static final BigDecimal SAME_EPCI = new BigDecimal("0.5");

    private PlaceCriteria() {}

    /**
     * Returns a criterion that is met if the communes of both actors are within a radius of each other. A pair meets it
     * fully if the longest possible distance is within the radius, and by half if the distance may or may not be. As a
     * required criterion, it rules out only the pairs that are certainly farther apart, or that lack a position.
     *
     * @param radius the maximum distance
     * @param gazetteer the gazetteer with the positions of communes
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> within(Distance radius, Gazetteer gazetteer) {
        Function<Actor, ActorPlace> sites = ActorPlace.in(gazetteer);
        return Criterion.<Actor, Actor>of("within", (left, right) -> new Places(gazetteer, left, right).within(radius))
                .measured(sites, sites, (left, right) -> left.within(radius, right, gazetteer));
    }

    /**
     * Returns a criterion that is met if both actors are in communes of the same inter-municipal body.
     *
     * @param gazetteer the gazetteer with the EPCI of communes
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameEpci(Gazetteer gazetteer) {
        return same("epci", Commune::epci, gazetteer);
    }

    /**
     * Returns a criterion that is met if both actors are in communes of the same département.
     *
     * @param gazetteer the gazetteer with the département of communes
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameDepartement(Gazetteer gazetteer) {
        return same("departement", commune -> Optional.of(commune.departement()), gazetteer);
    }

    /**
     * Returns a criterion that is met if both actors are in communes of the same région.
     *
     * @param gazetteer the gazetteer with the région of communes
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameRegion(Gazetteer gazetteer) {
        return same("region", commune -> Optional.of(commune.region()), gazetteer);
    }

    private static <T extends Territory> Criterion<Actor, Actor> same(
            String what, Function<Commune, Optional<T>> holder, Gazetteer gazetteer) {
        Function<Actor, Optional<T>> seen =
                actor -> actor.commune().value().flatMap(gazetteer::findCommune).flatMap(holder);
        return Criterion.<Actor, Actor>of(
                        "same-" + what, (left, right) -> new Places(gazetteer, left, right).same(what, holder))
                .measured(seen, seen, SharedFact::measure)
                .sharing(actor -> SharedFact.key(seen.apply(actor)), actor -> SharedFact.key(seen.apply(actor)));
    }

    /**
     * Returns a criterion that prefers actors with a small territory in common: a pair meets it fully in one commune,
     * by three quarters in one inter-municipal body, by half in one département and by a quarter in one région.
     *
     * @param gazetteer the gazetteer with the territories of communes
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> sameTerritory(Gazetteer gazetteer) {
        TerritoryExtents extents = new TerritoryExtents(gazetteer);
        Function<Actor, ActorPlace> sites = ActorPlace.in(gazetteer);
        return Criterion.<Actor, Actor>of(
                        "same-territory", (left, right) -> new Places(gazetteer, left, right).sameTerritory())
                .measured(sites, sites, ActorPlace::inOneTerritory)
                .fading(
                        actor -> sites.apply(actor).position(),
                        actor -> sites.apply(actor).position(),
                        actor -> extents.maximum(sites.apply(actor)));
    }

    /**
     * Returns a criterion that prefers actors near each other: a pair meets it fully in one commune, and the value
     * halves with every further {@code half} of distance, measured between town centres in steps of a hundred metres. A
     * pair whose distance is unknown does not meet it, and the reason says so.
     *
     * @param half the distance at which the value is one half, at least 1 km
     * @param gazetteer the gazetteer with the positions of communes
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> near(Distance half, Gazetteer gazetteer) {
        DistanceDecay nearing = DistanceDecay.halvedEvery(half);
        Function<Actor, ActorPlace> sites = ActorPlace.in(gazetteer);
        return Criterion.<Actor, Actor>of("near", (left, right) -> new Places(gazetteer, left, right).near(nearing))
                .measured(sites, sites, (left, right) -> left.near(nearing, right, gazetteer))
                .fading(
                        actor -> sites.apply(actor).position(),
                        actor -> sites.apply(actor).position(),
                        unused -> nearing::millionths);
    }

    /**
     * Returns a criterion that is met if both actors are in the same commune, or at least in communes of the same
     * inter-municipal body. A pair meets it fully in one commune, and by half in one EPCI; the reason then gives the
     * distance, with its uncertainty, if both positions are known.
     *
     * @param gazetteer the gazetteer with the EPCI and the positions of communes
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> nearby(Gazetteer gazetteer) {
        Function<Actor, ActorPlace> sites = ActorPlace.in(gazetteer);
        return Criterion.<Actor, Actor>of("nearby", (left, right) -> new Places(gazetteer, left, right).nearby())
                .measured(sites, sites, ActorPlace::nearby);
    }

    /** Two actors, and their communes in a gazetteer. */
    private record Places(Gazetteer gazetteer, Actor left, Actor right) {
        Appraisal within(Distance radius) {
            if (isSameCommune()) {
                return Appraisal.met(Texts.WORDS.message("commune.same", left.name(), right.name()));
            }
            return distance()
                    .map(distance -> appraise(distance, radius))
                    .orElseGet(() -> unknown(Commune::position, "place.nowhere"));
        }

        private Appraisal appraise(Distance distance, Distance radius) {
            Nearness nearness = distance.within(radius);
            String key = switch (nearness) {
                case WITHIN -> "place.within";
                case PERHAPS -> "place.perhaps";
                case BEYOND -> "place.beyond";
            };
            Message reason = Texts.WORDS.message(key, left.name(), right.name(), radius, distance);
            return switch (nearness) {
                case WITHIN -> Appraisal.met(reason);
                case PERHAPS -> new Appraisal(PERHAPS, reason);
                case BEYOND -> Appraisal.unmet(reason);
            };
        }

        Appraisal nearby() {
            if (isSameCommune()) {
                return Appraisal.met(Texts.WORDS.message("commune.same", left.name(), right.name()));
            }
            Appraisal epci = same("epci", Commune::epci);
            if (!epci.isMet()) {
                return epci;
            }
            Message reason = distance()
                    .map(distance -> Texts.WORDS.message(
                            "epci.near",
                            left.name(),
                            right.name(),
                            commune(left).flatMap(Commune::epci).orElseThrow().name(),
                            distance))
                    .orElse(epci.reason());
            return new Appraisal(SAME_EPCI, reason);
        }

        Appraisal near(DistanceDecay nearing) {
            if (isSameCommune()) {
                return Appraisal.met(Texts.WORDS.message("commune.same", left.name(), right.name()));
            }
            return distance()
                    .map(distance -> Appraisal.of(
                            nearing.millionths(distance.metres()),
                            Texts.WORDS.message("place.near", left.name(), right.name(), distance)))
                    .orElseGet(() -> unknown(Commune::position, "place.nowhere"));
        }

        Appraisal sameTerritory() {
            Function<Actor, ActorPlace> sites = ActorPlace.in(gazetteer);
            int value = sites.apply(left).inOneTerritory(sites.apply(right));
            Message reason = isSameCommune()
                    ? Texts.WORDS.message("commune.same", left.name(), right.name())
                    : value == ActorPlace.ONE_EPCI
                            ? same("epci", Commune::epci).reason()
                            : value == ActorPlace.ONE_DEPARTEMENT
                                    ? same("departement", commune -> Optional.of(commune.departement()))
                                            .reason()
                                    : same("region", commune -> Optional.of(commune.region()))
                                            .reason();
            return Appraisal.of(value, reason);
        }

        /** Returns whether both are in one commune. The code of a part counts as the code of the whole. */
        private boolean isSameCommune() {
            Function<Actor, ActorPlace> sites = ActorPlace.in(gazetteer);
            return sites.apply(left).isSame(sites.apply(right));
        }

        private Optional<Distance> distance() {
            return left.commune()
                    .value()
                    .flatMap(one -> right.commune().value().flatMap(other -> gazetteer.distance(one, other)));
        }

        <T extends Territory> Appraisal same(String what, Function<Commune, Optional<T>> holder) {
            Optional<T> ofLeft = commune(left).flatMap(holder);
            Optional<T> ofRight = commune(right).flatMap(holder);
            if (ofLeft.isEmpty() || ofRight.isEmpty()) {
                return unknown(holder, "epci.none"); // every commune has a département
            }
            return ofLeft.equals(ofRight)
                    ? Appraisal.met(Texts.WORDS.message(
                            what + ".same",
                            left.name(),
                            right.name(),
                            ofLeft.get().name()))
                    : Appraisal.unmet(Texts.WORDS.message(
                            what + ".other",
                            left.name(),
                            ofLeft.get().name(),
                            right.name(),
                            ofRight.get().name()));
        }

        private Optional<Commune> commune(Actor actor) {
            return actor.commune().value().flatMap(gazetteer::findCommune);
        }

        /**
         * Names the actors that lack a fact, by the first missing one: the commune, its entry in the gazetteer, or the
         * fact itself.
         */
        private Appraisal unknown(Function<Commune, ? extends Optional<?>> fact, String key) {
            return missing("commune.unknown", actor -> actor.commune().value().isPresent())
                    .or(() -> missing("place.unlisted", actor -> commune(actor).isPresent()))
                    .or(() -> missing(key, actor -> commune(actor).flatMap(fact).isPresent()))
                    .map(Appraisal::unmet)
                    .orElseThrow(() -> new IllegalStateException(
                            "The gazetteer has the positions of %s and %s, but no distance between them."
                                    .formatted(left.name(), right.name())));
        }

        private Optional<Message> missing(String key, Function<Actor, Boolean> knows) {
            List<Participant> lacking = Stream.of(left, right)
                    .filter(actor -> !knows.apply(actor))
                    .map(Criteria::participant)
                    .toList();
            return switch (lacking.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(Texts.WORDS.message(key, lacking.get(0)));
                default -> Optional.of(Texts.WORDS.message(key, new Pair(lacking.get(0), lacking.get(1))));
            };
        }
    }
}
