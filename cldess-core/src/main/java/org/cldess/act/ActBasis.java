package org.cldess.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;

/** The places in the changed dossier that an act rests on (<i>{@index "ce sur quoi un acte s’appuie"}</i>). */
interface ActBasis {
    /**
     * Returns whether the act rests on a place.
     *
     * @param after the dossier after the act, or after other acts that followed it
     * @param pointer a JSON Pointer into that dossier
     */
    boolean holds(Dossier after, String pointer);

    /**
     * Returns the basis of an act that rests on some places.
     *
     * @param places paths or JSON Pointers; each covers everything below it
     */
    static ActBasis of(Object... places) {
        List<String> pointers = Stream.of(places).map(Object::toString).toList();
        return (after, pointer) -> pointers.stream().anyMatch(place -> covers(place, pointer));
    }

    /** Returns this basis with one more place, if it is given. */
    default ActBasis and(Optional<String> place) {
        return (after, pointer) -> holds(after, pointer)
                || place.filter(one -> covers(one, pointer)).isPresent();
    }

    /** Returns whether a pointer leads to a place or to something in it. */
    static boolean covers(String place, String pointer) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
