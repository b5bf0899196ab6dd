package org.cldess.dossier.query;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cldess.actor.kind.EssFamily;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;

/**
 * How many of the actors that a query finds have each commune, family and activity (<i>{@index facettes}</i>). An actor
 * without a recorded commune counts in no commune, and so on.
 *
 * @param actors the number of all actors that the query finds
 * @param communes the number of actors by the commune of their address
 * @param families the number of actors by the family of the social economy that they declare
 * @param activities the number of actors by their main activity
 */
public record ActorFacets(
        long actors,
        SortedMap<CommuneCode, Long> communes,
        SortedMap<EssFamily, Long> families,
        SortedMap<NafCode, Long> activities) {
    /** Copies the maps. */
    public ActorFacets {
        communes = Collections.unmodifiableSortedMap(new TreeMap<>(communes));
        families = Collections.unmodifiableSortedMap(new TreeMap<>(families));
        activities = Collections.unmodifiableSortedMap(new TreeMap<>(activities));
    }

    /**
     * {@return the facets of some rows}
     *
     * @param rows how many actors there are with each row
     * @param commune returns the commune of a row, if it has one
     * @param family returns the family of a row, if it has one
     * @param activity returns the activity of a row, if it has one
     * @param <R> the type of the rows
     */
    public static <R> ActorFacets of(
            Map<R, Long> rows,
            Function<R, Optional<CommuneCode>> commune,
            Function<R, Optional<EssFamily>> family,
            Function<R, Optional<NafCode>> activity) {
        return new ActorFacets(
                rows.values().stream().mapToLong(Long::longValue).sum(),
                counts(rows, commune),
                counts(rows, family),
                counts(rows, activity));
    }

    private static <R, K extends Comparable<? super K>> SortedMap<K, Long> counts(
            Map<R, Long> rows, Function<R, Optional<K>> key) {
        SortedMap<K, Long> counts = new TreeMap<>();
        rows.forEach((row, count) -> key.apply(row).ifPresent(found -> counts.merge(found, count, Long::sum)));
        return counts;
    }
}
