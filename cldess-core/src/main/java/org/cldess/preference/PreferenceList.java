package org.cldess.preference;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.matching.Participant;

/**
 * The participants with whom someone would like to be paired (<i>{@index "liste de vœux"}</i>). A participant that is
 * not in the list is never paired with its owner.
 *
 * @param owner the owner of the list
 * @param places the maximum number of partners of the owner, 1 or more
 * @param choices the others, the best first; those in the same inner list are tied
 */
public record PreferenceList(Participant owner, int places, List<List<Participant>> choices) {
    /** Checks the places, and keeps copies of the lists. */
    public PreferenceList {
        if (places < 1) {
            throw new IllegalArgumentException(
                    "%s (%s) cannot have %s places: give 1 or more.".formatted(owner.name(), owner.key(), places));
        }
        choices = choices.stream().map(List::copyOf).toList();
    }

    /**
     * {@return a list with one place and without ties}
     *
     * @param owner the owner of the list
     * @param choices the others, the best first
     */
    public static PreferenceList of(Participant owner, List<Participant> choices) {
        return new PreferenceList(owner, 1, choices.stream().map(List::of).toList());
    }

    /**
     * {@return the same list with another number of places}
     *
     * @param count the maximum number of partners of the owner, 1 or more
     */
    public PreferenceList withPlaces(int count) {
        return new PreferenceList(owner, count, choices);
    }

    /** Returns all participants in the list, the best first; ties are ordered by key. */
    Stream<Participant> inOrder() {
        return choices.stream().flatMap(equals -> equals.stream().sorted());
    }
}
