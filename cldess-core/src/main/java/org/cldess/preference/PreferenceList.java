package org.cldess.preference;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.matching.Participant;

/**
 * Whom somebody would like to be paired with (<i>{@index "liste de vœux"}</i>). Who does not stand in the list is never paired with its owner.
 *
 * @param owner whose list it is
 * @param places with how many the owner can be paired, 1 or more
 * @param choices the others, the best first; those in one inner list are liked equally
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
     * {@return a list of one place, in which nobody is liked as well as another}
     *
     * @param owner whose list it is
     * @param choices the others, the best first
     */
    public static PreferenceList of(Participant owner, List<Participant> choices) {
        return new PreferenceList(owner, 1, choices.stream().map(List::of).toList());
    }

    /**
     * {@return the same list with another number of places}
     *
     * @param count with how many the owner can be paired, 1 or more
     */
    public PreferenceList withPlaces(int count) {
        return new PreferenceList(owner, count, choices);
    }

    /** Everybody in the list, the best first; of those liked equally, in the order of their keys. */
    Stream<Participant> inOrder() {
        return choices.stream().flatMap(equals -> equals.stream().sorted());
    }
}
