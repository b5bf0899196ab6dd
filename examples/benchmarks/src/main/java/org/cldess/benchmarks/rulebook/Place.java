package org.cldess.benchmarks.rulebook;

/**
 * What both sides have to agree on: which rule is broken, and by what.
 *
 * @param code the code of the rule
 * @param place where in the dossier, a JSON Pointer
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
