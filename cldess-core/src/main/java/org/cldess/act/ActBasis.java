package org.cldess.act;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The places in the changed dossier that an act rests on (<i>{@index "ce sur quoi un acte s’appuie"}</i>).
 *
 * @param places JSON Pointers; each covers everything below it
 */
record ActBasis(Set<String> places) {
    static ActBasis of(String... places) {
        return new ActBasis(Set.of(places));
    }

    ActBasis and(Optional<String> place) {
        Set<String> more = new HashSet<>(places);
        place.ifPresent(more::add);
        return new ActBasis(more);
    }

    boolean holds(String pointer) {
        return places.stream().anyMatch(place -> pointer.equals(place) || pointer.startsWith(place + "/"));
    }
}
