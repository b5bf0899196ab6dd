package org.cldess.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cldess.language.Message;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The participants of two sides and what it is worth that they meet (<i>{@index scores}</i>). A pair without a score cannot meet; the
 * reasons are kept where criteria ruled it out.
 */
public final class Scores {
    private final List<Participant> lefts;
    private final List<Participant> rights;
    private final Map<Pair, Score> scores;
    private final List<Score> list;
    private final Map<Pair, List<Message>> ruledOut;

    Scores(
            Collection<Participant> lefts,
            Collection<Participant> rights,
            Collection<Score> scores,
            Map<Pair, List<Message>> ruledOut) {
        this.lefts = List.copyOf(new TreeSet<>(lefts));
        this.rights = List.copyOf(new TreeSet<>(rights));
        this.scores = new TreeMap<>();
        scores.forEach(score -> this.scores.put(score.pair(), score));
        this.list = List.copyOf(this.scores.values());
        this.ruledOut = Map.copyOf(ruledOut);
    }

    /**
     * {@return the given scores; whoever stands in one of them takes part}
     *
     * @param scores the scores, in any order
     * @throws Violations the {@linkplain #problems problems}, if there are any
     */
    public static Scores of(List<Score> scores) {
        problems(scores).throwIfAny();
        return new Scores(
                scores.stream().map(Score::left).toList(),
                scores.stream().map(Score::right).toList(),
                scores,
                Map.of());
    }

    /**
     * All that keeps a list from being scores: a pair that has two scores, a participant who stands on both sides.
     *
     * @param scores the scores
     * @return the problems; the path of each is the place in the list of the score that brings it: {@code /0} is the first
     */
    public static Violations problems(List<Score> scores) {
        List<Violation> problems = new ArrayList<>();
        Set<Pair> known = new HashSet<>();
        Map<Participant, Boolean> onLeft = new HashMap<>();
        Set<Participant> onBothSides = new HashSet<>();
        for (int place = 0; place < scores.size(); place++) {
            Pair pair = scores.get(place).pair();
            if (!known.add(pair)) {
                problems.add(problem("scores.twice", place, pair.left(), pair.right()));
            }
            for (boolean left : new boolean[] {true, false}) {
                Participant one = left ? pair.left() : pair.right();
                if (onLeft.merge(one, left, (first, now) -> first) != left && onBothSides.add(one)) {
                    problems.add(problem("scores.sides", place, one));
                }
            }
        }
        return Violations.of(problems);
    }

    private static Violation problem(String code, int place, Object... named) {
        return Violation.error(code, "/" + place, Texts.WORDS.message(code, named));
    }

    /**
     * The left side.
     *
     * @return its participants, by key
     */
    public List<Participant> lefts() {
        return lefts;
    }

    /**
     * The right side.
     *
     * @return its participants, by key
     */
    public List<Participant> rights() {
        return rights;
    }

    /**
     * All scores.
     *
     * @return the scores, by pair
     */
    public List<Score> list() {
        return list;
    }

    /**
     * The score of a pair.
     *
     * @param pair the two
     * @return their score; nothing if they cannot meet
     */
    public Optional<Score> find(Pair pair) {
        return Optional.ofNullable(scores.get(pair));
    }

    /**
     * Why criteria ruled a pair out.
     *
     * @param pair the two
     * @return the reasons of the required criteria that they do not meet; none if no criterion did
     */
    public List<Message> whyRuledOut(Pair pair) {
        return ruledOut.getOrDefault(pair, List.of());
    }

    /**
     * The pair of two participants, whichever is named first.
     *
     * @param one one of them
     * @param other the other
     * @return the pair; nothing if they do not stand on the two sides
     */
    public Optional<Pair> pair(Participant one, Participant other) {
        Optional<Pair> pair =
                find(lefts, one).flatMap(left -> find(rights, other).map(right -> new Pair(left, right)));
        return pair.or(() ->
                find(lefts, other).flatMap(left -> find(rights, one).map(right -> new Pair(left, right))));
    }

    /**
     * {@return whether someone takes part, on whichever side}
     *
     * @param participant who is meant
     */
    public boolean includes(Participant participant) {
        return find(lefts, participant).or(() -> find(rights, participant)).isPresent();
    }

    private static Optional<Participant> find(List<Participant> side, Participant participant) {
        int place = Collections.binarySearch(side, participant);
        return place < 0 ? Optional.empty() : Optional.of(side.get(place));
    }

    @Override
    public String toString() {
        return lefts.size() + " × " + rights.size() + " participants, " + scores.size() + " scores";
    }
}
