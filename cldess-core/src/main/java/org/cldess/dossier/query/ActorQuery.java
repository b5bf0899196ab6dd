package org.cldess.dossier.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.kind.EssFamily;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.cldess.internal.text.NormalizedWords;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Neighbour;
import org.cldess.territory.Territory;

/**
 * Which actors are asked for.
 *
 * <pre>{@code
 * ActorQuery near = ActorQuery.named("épicerie").within(Distance.kilometres(20), grasse, Gazetteer.ofFrance());
 * }</pre>
 *
 * @param part a part of the name; accents, case and punctuation do not count; if it is empty, every name has it
 * @param communes the communes of the actor’s address, of which it has one; empty for every commune, and for none
 * @param family the family of the social economy that the actor declares; empty for every family, and for none
 * @param activity the main activity; empty for every activity, and for none
 */
public record ActorQuery(
        String part, Optional<Set<CommuneCode>> communes, Optional<EssFamily> family, Optional<NafCode> activity) {
    /** Copies the set. */
    public ActorQuery {
        communes = communes.map(Set::copyOf);
    }

    /**
     * Asks for the actors with a part of a name: « epicerie » finds « L’Épicerie solidaire ».
     *
     * @param part the part of the name; accents, case and punctuation do not count; if it is empty, every name has it
     * @return the query
     */
    public static ActorQuery named(String part) {
        return new ActorQuery(part, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same query, for the actors of a commune}
     *
     * @param place the commune of the actor’s address
     */
    public ActorQuery in(CommuneCode place) {
        return in(Stream.of(place));
    }

    /**
     * {@return the same query, for the actors of a territory, such as an EPCI or a département}
     *
     * @param territory the territory. Actors are found by the code of a commune that exists today, and not by that of
     *     an arrondissement or of a commune that has merged
     * @param gazetteer the communes of the territory
     */
    public ActorQuery in(Territory territory, Gazetteer gazetteer) {
        return in(gazetteer.communesOf(territory).stream().map(Commune::code));
    }

    /**
     * {@return the same query, for the actors of a commune and of those around it}
     *
     * @param radius the maximum distance between the communes, as it is measured
     * @param centre the commune in the middle
     * @param gazetteer the places of the communes
     */
    public ActorQuery within(Distance radius, CommuneCode centre, Gazetteer gazetteer) {
        return in(Stream.concat(
                Stream.of(centre),
                gazetteer.neighbours(centre, radius).stream()
                        .map(Neighbour::commune)
                        .map(Commune::code)));
    }

    private ActorQuery in(Stream<CommuneCode> places) {
        return new ActorQuery(
                part, Optional.of(places.collect(Collectors.toCollection(TreeSet::new))), family, activity);
    }

    /**
     * {@return the same query, for the actors of a family of the social economy}
     *
     * @param declared the family that the actor declares
     */
    public ActorQuery of(EssFamily declared) {
        return new ActorQuery(part, communes, Optional.of(declared), activity);
    }

    /**
     * {@return the same query, for the actors with an activity}
     *
     * @param main the main activity
     */
    public ActorQuery of(NafCode main) {
        return new ActorQuery(part, communes, family, Optional.of(main));
    }

    /**
     * {@return whether a name has the part that is asked for}
     *
     * @param name the name
     */
    public boolean finds(String name) {
        return ofNames().test(name);
    }

    /** {@return the condition that a name has the part that is asked for, for many names} */
    public Predicate<String> ofNames() {
        String words = words(part);
        String letters = lower(part);
        return words.isEmpty()
                ? name -> lower(name).contains(letters)
                : name -> words(name).contains(words);
    }

    /** {@return whether every name has the part that is asked for} */
    public boolean findsEveryName() {
        return lower(part).isEmpty();
    }

    /** Returns the form of a name by which names are sorted; one without Latin letters keeps its own. */
    static String plain(String name) {
        String words = words(name);
        return words.isEmpty() ? lower(name) : words;
    }

    private static String words(String text) {
        return NormalizedWords.words(text).collect(Collectors.joining(" "));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
