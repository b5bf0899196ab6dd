package org.cldess.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The differences between two states of a dossier (<i>{@index changements}</i>), in words for a committee: what was
 * added, removed and changed.
 *
 * <p>Things with equal ids are the same thing, at any position in their list. Things without an id, such as the lines
 * of a plan, are first matched by equality; the rest are paired in order. Takes time linear in the size of both states,
 * except for the search for a moved thing.
 */
public final class Changes implements Iterable<DossierChange> {
    private final List<DossierChange> list;

    private Changes(List<DossierChange> list) {
        this.list = List.copyOf(list);
    }

    /**
     * Compares two states of a dossier.
     *
     * @param before the earlier state
     * @param after the later state
     * @return the differences, in the order of the file; empty if and only if the two are equal
     */
    public static Changes between(Dossier before, Dossier after) {
        return new Changes(new Comparison(before.parts(), after.parts()).changes());
    }

    /**
     * Returns all changes.
     *
     * @return the changes, in the order of the file
     */
    public List<DossierChange> list() {
        return list;
    }

    /**
     * Returns the changes of one kind.
     *
     * @param kind the kind
     * @return the changes, in the order of the file
     */
    public List<DossierChange> of(DossierChange.Kind kind) {
        return list.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * Checks whether the two states are equal.
     *
     * @return true if nothing differs
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Returns all changes.
     *
     * @return the changes of {@link #list}
     */
    public Stream<DossierChange> stream() {
        return list.stream();
    }

    @Override
    public Iterator<DossierChange> iterator() {
        return list.iterator();
    }

    @Override
    public String toString() {
        return "Changes: " + list.size();
    }
}
