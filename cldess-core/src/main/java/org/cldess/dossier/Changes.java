package org.cldess.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two states of a dossier (<i>{@index changements}</i>), in words that a committee reads: what was added, removed and
 * changed.
 *
 * <p>Things with an id are the same thing where their ids are equal, wherever they stand in their list; things without one, such as
 * the lines of a plan, are paired in their order after the equal ones are set aside. Takes time linear in the size of both, but for
 * the search of a moved thing.
 */
public final class Changes implements Iterable<DossierChange> {
    private final List<DossierChange> list;

    private Changes(List<DossierChange> list) {
        this.list = List.copyOf(list);
    }

    /**
     * Compares two states of a dossier.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what differs, in the order of the file; empty if, and only if, the two are equal
     */
    public static Changes between(Dossier before, Dossier after) {
        return new Changes(new Comparison(before.parts(), after.parts()).changes());
    }

    /**
     * All changes.
     *
     * @return them, in the order of the file
     */
    public List<DossierChange> list() {
        return list;
    }

    /**
     * The changes of one kind.
     *
     * @param kind the kind
     * @return them, in the order of the file
     */
    public List<DossierChange> of(DossierChange.Kind kind) {
        return list.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * Tells whether the two states are equal.
     *
     * @return true if nothing differs
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * All changes.
     *
     * @return as {@link #list}
     */
    public Stream<DossierChange> stream() {
        return list.stream();
    }

    @Override
    public Iterator<DossierChange> iterator() {
        return list.iterator();
    }
}
