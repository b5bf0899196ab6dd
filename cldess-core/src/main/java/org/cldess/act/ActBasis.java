package org.cldess.act;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places in the changed dossier that an act rests on (<i>{@index "ce sur quoi un acte s’appuie"}</i>).
 *
 * @param places JSON Pointers; each covers everything below it
 */
record ActBasis(Set<String> places) {
    static ActBasis of(Object... places) {
        return new ActBasis(Stream.of(places).map(Object::toString).collect(Collectors.toUnmodifiableSet()));
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
