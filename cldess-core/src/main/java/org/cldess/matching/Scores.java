package org.cldess.matching;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cldess.internal.interruption.Interruption;
import org.cldess.language.Message;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The participants of two sides and the scores of their pairs (<i>{@index scores}</i>). A pair without a score cannot
 * meet; if criteria ruled it out, their reasons are kept.
 */
public final class Scores {
    /** Returns what each criterion adds for a pair of places. */
    @FunctionalInterface
    interface Opening {
        List<Contribution> contributions(int left, int right);
    }

    private final List<Participant> lefts;
    private final List<Participant> rights;
    private final PairTable table;
    private final Opening opening;
    private final Function<List<Contribution>, List<Message>> whyRuledOut;
    private final List<Score> list = new AbstractList<>() {
        @Override
        public Score get(int place) {
            Objects.checkIndex(place, table.size());
            return score(table.left(place), place);
        }

        @Override
        public int size() {
            return table.size();
        }
    };

    /** Creates scores; both sides are ordered by their keys. */
    Scores(
            List<Participant> lefts,
            List<Participant> rights,
            PairTable table,
            Opening opening,
            Function<List<Contribution>, List<Message>> whyRuledOut) {
        this.lefts = lefts;
        this.rights = rights;
        this.table = table;
        this.opening = opening;
        this.whyRuledOut = whyRuledOut;
    }

    /**
     * {@return the given scores, with every participant that occurs in one of them}
     *
     * @param scores the scores, in any order
     * @throws Violations the {@linkplain #problems problems}, if there are any
     */
    public static Scores of(List<Score> scores) {
        problems(scores).throwIfAny();
        List<Participant> lefts =
                scores.stream().map(Score::left).sorted().distinct().toList();
        List<Participant> rights =
                scores.stream().map(Score::right).sorted().distinct().toList();
        List<Score> inOrder =
                scores.stream().sorted(Comparator.comparing(Score::pair)).toList();
        PairTable.Filling table = PairTable.of(lefts.size());
        for (Score score : inOrder) {
            Interruption.throwIfInterrupted();
            table.add(place(lefts, score.left()), place(rights, score.right()), score.millionths());
        }
        PairTable filled = table.done();
        return new Scores(
                lefts,
                rights,
                filled,
                (left, right) -> {
                    int place = filled.find(left, right);
                    return place < 0 ? List.of() : inOrder.get(place).contributions();
                },
                contributions -> List.of());
    }

    private Score score(int left, int place) {
        int right = table.right(place);
        return Score.of(
                new Pair(lefts.get(left), rights.get(right)),
                table.millionths(place),
                () -> opening.contributions(left, right));
    }

    /**
     * Returns all problems of a list of scores: a pair that has two scores, or a participant that is on both sides.
     *
     * @param scores the scores
     * @return the problems; the path of each is the place in the list of the score that causes it: {@code /0} is the
     *     first
     */
    public static Violations problems(List<Score> scores) {
        List<Violation> problems = new ArrayList<>();
        Set<Pair> known = new HashSet<>();
        Map<Participant, Boolean> onLeft = new HashMap<>();
        Set<Participant> onBothSides = new HashSet<>();
        for (int place = 0; place < scores.size(); place++) {
            Interruption.throwIfInterrupted();
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
     * Returns the participants of the left side.
     *
     * @return the participants, by key
     */
    public List<Participant> lefts() {
        return lefts;
    }

    /**
     * Returns the participants of the right side.
     *
     * @return the participants, by key
     */
    public List<Participant> rights() {
        return rights;
    }

    /**
     * Returns all scores. Each score is created when it is read: an iteration over 4 million pairs holds one at a time.
     *
     * @return the scores, by pair
     */
    public List<Score> list() {
        return list;
    }

    /** A visitor of the scores of pairs, as numbers. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Visits one score.
         *
         * @param left the place of the participant among {@link #lefts}
         * @param right the place of the participant among {@link #rights}
         * @param millionths the score in millionths
         */
        void visit(int left, int right, long millionths);
    }

    /**
     * Visits all scores in the order of {@link #list} without creating objects, for solvers that compute in integers.
     *
     * @param visitor the visitor
     */
    public void forEach(Visitor visitor) {
        for (int left = 0, place = 0; left < lefts.size(); left++) {
            for (; place < table.end(left); place++) {
                visitor.visit(left, table.right(place), table.millionths(place));
            }
        }
    }

    /**
     * Returns the score of a pair.
     *
     * @param pair the pair
     * @return the score; empty if the two cannot meet
     */
    public Optional<Score> find(Pair pair) {
        int left = place(lefts, pair.left());
        int right = place(rights, pair.right());
        if (left < 0 || right < 0) {
            return Optional.empty();
        }
        int place = table.find(left, right);
        return place < 0 ? Optional.empty() : Optional.of(score(left, place));
    }

    /**
     * Returns why criteria ruled a pair out.
     *
     * @param pair the pair
     * @return the reasons of the required criteria that the pair does not meet; empty if no criterion ruled it out
     */
    public List<Message> whyRuledOut(Pair pair) {
        int left = place(lefts, pair.left());
        int right = place(rights, pair.right());
        return left < 0 || right < 0 || table.find(left, right) >= 0
                ? List.of()
                : whyRuledOut.apply(opening.contributions(left, right));
    }

    /**
     * Returns the pair of two participants, given in either order.
     *
     * @param one one of them
     * @param other the other
     * @return the pair; empty if the two are not on opposite sides
     */
    public Optional<Pair> pair(Participant one, Participant other) {
        Optional<Pair> pair =
                find(lefts, one).flatMap(left -> find(rights, other).map(right -> new Pair(left, right)));
        return pair.or(() ->
                find(lefts, other).flatMap(left -> find(rights, one).map(right -> new Pair(left, right))));
    }

    /**
     * {@return whether a participant is on either side}
     *
     * @param participant the participant
     */
    public boolean includes(Participant participant) {
        return find(lefts, participant).or(() -> find(rights, participant)).isPresent();
    }

    private static Optional<Participant> find(List<Participant> side, Participant participant) {
        int place = place(side, participant);
        return place < 0 ? Optional.empty() : Optional.of(side.get(place));
    }

    private static int place(List<Participant> side, Participant participant) {
        return Collections.binarySearch(side, participant);
    }

    @Override
    public String toString() {
        return lefts.size() + " × " + rights.size() + " participants, " + table.size() + " scores";
    }
}
