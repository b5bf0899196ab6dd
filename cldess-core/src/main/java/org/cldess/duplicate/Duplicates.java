package org.cldess.duplicate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;

/**
 * Finds records that may be the same actor (<i>{@index "recherche de doublons"}</i>).
 *
 * <p>Only records that share a number, an e-mail address, a telephone number, a street address or a significant word of
 * their names are compared. A word or an address that more than {@value #COMMON} records share is not enough. The
 * search takes {@code O(n · c)} for {@code n} records that each share something with {@code c} others.
 *
 * <pre>{@code
 * Duplicates.among(dossier.actors()).forEach(found -> System.out.println(found.say(Locale.FRENCH)));
 * }</pre>
 */
public final class Duplicates {
    /** The default minimum score. */
    public static final int LIKELY = 60;

    private static final int COMMON = 50;
    private static final String WORD = "w ";
    private static final String DOOR = "a ";

    private final List<Actor> actors;
    private final ListMultimap<String, Integer> holders = ArrayListMultimap.create();

    private Duplicates(List<Actor> actors) {
        this.actors = actors.stream().sorted(Comparator.comparing(Actor::id)).toList();
        for (int i = 0; i < this.actors.size(); i++) {
            int index = i;
            marks(this.actors.get(i)).distinct().forEach(mark -> holders.put(mark, index));
        }
    }

    /**
     * Returns the pairs with a score of at least {@value #LIKELY}.
     *
     * @param actors the records
     * @return the pairs, the most likely first, then by their ids
     */
    public static List<Duplicate> among(List<Actor> actors) {
        return among(actors, LIKELY);
    }

    /**
     * Returns the pairs with at least a given score.
     *
     * @param actors the records
     * @param score the minimum score, from 1 to 100
     * @return the pairs, the most likely first, then by their ids
     * @throws IllegalArgumentException if the score is out of range
     */
    public static List<Duplicate> among(List<Actor> actors, int score) {
        if (score < 1 || score > 100) {
            throw new IllegalArgumentException(
                    "The minimum score is from 1 to 100, and %s was given.".formatted(score));
        }
        return new Duplicates(actors).find(score);
    }

    private List<Duplicate> find(int score) {
        List<Duplicate> found = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int other : candidates(i)) {
                Duplicate duplicate = ActorComparison.of(actors.get(i), actors.get(other));
                if (duplicate.score() >= score) {
                    found.add(duplicate);
                }
            }
        }
        found.sort(Comparator.comparingInt((Duplicate duplicate) -> -duplicate.score())
                .thenComparing(Duplicate::first)
                .thenComparing(Duplicate::second));
        return List.copyOf(found);
    }

    /** Returns the later records that share a mark with this one. */
    private Set<Integer> candidates(int index) {
        Set<Integer> candidates = new TreeSet<>();
        marks(actors.get(index))
                .map(mark -> mark.startsWith(WORD) || mark.startsWith(DOOR) ? few(mark) : holders.get(mark))
                .flatMap(List::stream)
                .filter(other -> other > index)
                .forEach(candidates::add);
        return candidates;
    }

    private List<Integer> few(String mark) {
        List<Integer> list = holders.get(mark);
        return list.size() <= COMMON ? list : List.of();
    }

    private static Stream<String> marks(Actor actor) {
        Stream<String> numbers = Stream.concat(ActorComparison.sirens(actor), actor.rna().value().stream())
                .map(number -> "n " + number);
        Stream<String> reached = Stream.concat(
                ActorComparison.details(actor, Contact::email), ActorComparison.details(actor, Contact::telephone));
        return Stream.of(
                        numbers,
                        reached.map(detail -> "c " + detail),
                        PlainName.of(actor.name()).words().stream().map(word -> WORD + word),
                        PlainAddress.of(actor).stream().map(door -> DOOR + door.line()))
                .flatMap(marks -> marks);
    }

    @Override
    public String toString() {
        return "Duplicates among %s actors".formatted(actors.size());
    }
}
