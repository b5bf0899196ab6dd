package org.cldess.benchmarks.rulebook;

/**
 * A breach, on which both sides must agree: the rule, and the thing that breaks it.
 *
 * @param code the code of the rule
 * @param place the location in the dossier, a JSON Pointer
 */
record Place(String code, String place) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : place.compareTo(other.place);
    }

    @Override
    public String toString() {
        return code + " " + place;
    }
}
