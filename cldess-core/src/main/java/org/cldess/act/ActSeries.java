package org.cldess.act;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/**
 * The answer to several acts.
 *
 * @param dossier the dossier after the granted acts; the former one if all were refused
 * @param refusals the reasons of each refused act, by its index in the list
 */
public record ActSeries(Dossier dossier, SortedMap<Integer, Violations> refusals) {
    /** Copies the reasons. */
    public ActSeries {
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
    }

    /** {@return the dossier after all acts; or, if any was refused, the reasons of all that were} */
    public Answer<Dossier> all() {
        return refusals.isEmpty()
                ? Answer.granted(dossier)
                : Answer.refused(Violations.of(
                        refusals.values().stream().flatMap(Violations::stream).toList()));
    }
}
