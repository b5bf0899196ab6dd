package org.cldess.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.internal.search.EarthPoint;
import org.cldess.territory.GeoPosition;

/**
 * The role of each criterion in a search: its bound falls with the distance; or its keys divide the candidates into
 * postings; or traits bound what it adds; or it is evaluated for every candidate that may be good enough. The criterion
 * with keys is a required one, if there is one, and the one with the largest weight.
 */
final class CriterionRoles<L, R> {
    private static final int NONE = -1;

    private final List<SharedViews<L, R>> views;
    private final List<Integer> fading = new ArrayList<>();
    private final List<TraitColumn<L, R>> columns = new ArrayList<>();
    private final List<Integer> plain = new ArrayList<>();
    private final int keyed;

    CriterionRoles(List<SharedViews<L, R>> views) {
        this.views = views;
        this.keyed = IntStream.range(0, views.size())
                .filter(at -> searchBounds(at).keys().isPresent())
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(at -> views.get(at).isRequired())
                        .thenComparing(at -> views.get(at).criterion().weight()))
                .orElse(NONE);
        for (int at = 0; at < views.size(); at++) {
            SearchBounds<L, R> bounds = searchBounds(at);
            if (bounds.places().isPresent()) {
                fading.add(at);
            } else if (at != keyed
                    && (bounds.terms().isPresent() || bounds.keys().isPresent())) {
                columns.add(new TraitColumn<>(at, views.get(at)));
            } else {
                plain.add(at);
            }
        }
    }

    private SearchBounds<L, R> searchBounds(int at) {
        return views.get(at).criterion().searchBounds();
    }

    List<SharedViews<L, R>> views() {
        return views;
    }

    /** Returns the criterion with keys; −1 if there is none. */
    int keyed() {
        return keyed;
    }

    /** Returns the criteria whose bounds fall with the distance. */
    List<Integer> fading() {
        return fading;
    }

    List<TraitColumn<L, R>> columns() {
        return columns;
    }

    /** Returns all other criteria, including the one with keys unless its bound falls with the distance. */
    List<Integer> plain() {
        return plain;
    }

    /** Returns whether a candidate that shares no key may be found too. */
    boolean isAskedOfAll() {
        return keyed == NONE || !views.get(keyed).isRequired();
    }

    Optional<SearchBounds.Keys<L, R>> keys() {
        return keyed == NONE ? Optional.empty() : searchBounds(keyed).keys();
    }

    Set<?> keys(R candidate) {
        return keyed == NONE ? Set.of() : keys().orElseThrow().right().apply(candidate);
    }

    long[] traits(R candidate) {
        return columns.stream().mapToLong(column -> column.of(candidate)).toArray();
    }

    /** Returns the position of a seeker on which all criteria with positions agree; empty if they do not agree. */
    Optional<EarthPoint> spotOfSeeker(L seeker) {
        return spot(places -> places.left().apply(seeker));
    }

    /** Returns the position of a candidate on which all criteria with positions agree; empty if they do not agree. */
    Optional<EarthPoint> spot(R candidate) {
        return spot(places -> places.right().apply(candidate));
    }

    private Optional<EarthPoint> spot(Function<SearchBounds.Places<L, R>, Optional<GeoPosition>> where) {
        Optional<GeoPosition> agreed = Optional.empty();
        for (int place = 0; place < fading.size(); place++) {
            Optional<GeoPosition> said =
                    where.apply(searchBounds(fading.get(place)).places().orElseThrow());
            if (place > 0 && !said.equals(agreed)) {
                return Optional.empty();
            }
            agreed = said;
        }
        return agreed.map(position -> EarthPoint.at(position.latitude(), position.longitude()));
    }
}
