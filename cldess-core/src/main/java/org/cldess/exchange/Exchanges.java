package org.cldess.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cldess.internal.interruption.Interruption;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * A request for reciprocal exchanges (<i>{@index "« vis ma vie »"}</i>): pairs of maximum total score, each participant
 * in at most one pair, between two sides or within one pool.
 *
 * <pre>{@code
 * ExchangePlan plan = Exchanges.between(scores).exclude(anne, marc).onDays(days).plan();
 * }</pre>
 *
 * <p>An instance is immutable; each method that adds to the request returns a changed copy.
 */
public final class Exchanges {
    private final Optional<Scores> sides;
    private final List<Participant> participants;
    private final Map<Participant, Integer> places = new HashMap<>();
    private final List<Score> scores;
    private final Set<Participant> left;
    private final Set<Pair> exclusions;
    private final Optional<Map<Participant, VisitDays>> days;

    /** Receives a possible pair: its place among all scores, the places of the two participants, and its score. */
    @FunctionalInterface
    interface Visitor {
        void visit(int pair, int one, int other, long millionths);
    }

    private Exchanges(
            Optional<Scores> sides,
            List<Participant> participants,
            List<Score> scores,
            Set<Participant> left,
            Set<Pair> exclusions,
            Optional<Map<Participant, VisitDays>> days) {
        this.sides = sides;
        this.participants = participants;
        participants.forEach(participant -> places.put(participant, places.size()));
        this.scores = scores;
        this.left = left;
        this.exclusions = exclusions;
        this.days = days;
    }

    /**
     * Requests exchanges between two sides.
     *
     * @param scores the participants and the score of each pair; a pair without a score is not possible
     * @return the request, to which conditions can be added
     */
    public static Exchanges between(Scores scores) {
        List<Participant> all = new ArrayList<>(scores.lefts());
        all.addAll(scores.rights());
        return new Exchanges(
                Optional.of(scores), List.copyOf(all), scores.list(), Set.of(), Set.of(), Optional.empty());
    }

    /**
     * Requests exchanges within one pool, in which any two participants may be paired. It does not matter which
     * participant of a score is on the left.
     *
     * @param scores the score of each pair, in any order; every participant of a score takes part, and a pair without a
     *     score is not possible
     * @return the request, to which conditions can be added
     * @throws Violations the {@linkplain #problems problems}, if there are any
     */
    public static Exchanges within(List<Score> scores) {
        problems(scores).throwIfAny();
        Set<Participant> all = new TreeSet<>();
        List<Score> byPair = new ArrayList<>();
        for (Score score : scores) {
            Interruption.throwIfInterrupted(byPair.size());
            all.add(score.left());
            all.add(score.right());
            Pair pair = ordered(score.left(), score.right());
            byPair.add(score.pair().equals(pair) ? score : score.swapped());
        }
        byPair.sort(Comparator.comparing(Score::pair));
        return new Exchanges(
                Optional.empty(), List.copyOf(all), List.copyOf(byPair), Set.of(), Set.of(), Optional.empty());
    }

    /**
     * Returns all problems of a list as scores of one pool: a pair that has two scores, in either order, or a
     * participant paired with itself.
     *
     * @param scores the scores
     * @return the problems; the path of each is the place in the list of the score that causes it: {@code /0} is the
     *     first
     */
    public static Violations problems(List<Score> scores) {
        List<Violation> problems = new ArrayList<>();
        Set<Pair> listed = new HashSet<>();
        for (int place = 0; place < scores.size(); place++) {
            Interruption.throwIfInterrupted(place);
            Participant left = scores.get(place).left();
            Participant right = scores.get(place).right();
            if (left.equals(right)) {
                problems.add(Violation.error("pool.self", "/" + place, Texts.WORDS.message("pool.self", left)));
            } else if (!listed.add(ordered(left, right))) {
                problems.add(
                        Violation.error("pool.twice", "/" + place, Texts.WORDS.message("pool.twice", left, right)));
            }
        }
        return Violations.of(problems);
    }

    private static Pair ordered(Participant one, Participant other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /**
     * Returns the same request, but two participants must not be paired.
     *
     * @param one one of them
     * @param other the other, in either order
     * @return a changed copy
     */
    public Exchanges exclude(Participant one, Participant other) {
        Set<Pair> more = new TreeSet<>(exclusions);
        more.add(ordered(one, other));
        return new Exchanges(sides, participants, scores, left, more, days);
    }

    /**
     * Returns the same request with days: only two participants who find a day for each of the two visits can be
     * paired, and the plan contains these days. The two visits are on the earliest two possible days, so that the
     * exchange is over as soon as possible.
     *
     * @param days the days of each participant; a participant without an entry has no days
     * @return a changed copy
     */
    public Exchanges onDays(Map<Participant, VisitDays> days) {
        return new Exchanges(
                sides,
                participants,
                scores,
                left,
                exclusions,
                Optional.of(Collections.unmodifiableMap(new TreeMap<>(days))));
    }

    /**
     * Finds the best plan.
     *
     * <p>Between two sides, the algorithm is an auction (D. P. Bertsekas, The auction algorithm: a distributed
     * relaxation method for the assignment problem, Annals of Operations Research 14, 1988, 105–123); within a pool, it
     * uses blossoms (J. Edmonds, Maximum matching and a polyhedron with 0,1-vertices, Journal of Research of the
     * National Bureau of Standards 69B, 1965, 125–130). Both are exact, and {@link ExchangePlan} holds the prices that
     * prove it. For a few hundred participants, it takes milliseconds.
     *
     * @return the plan; always the same one if several are equally good
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public ExchangePlan plan() {
        return new ExchangePlan(this, ExchangeSolver.best(this));
    }

    /** Returns the same request, in which neither of two participants can be paired. */
    Exchanges without(Pair pair) {
        Set<Participant> more = new TreeSet<>(left);
        more.addAll(List.of(pair.left(), pair.right()));
        return new Exchanges(sides, participants, scores, more, exclusions, days);
    }

    /**
     * Returns the participants.
     *
     * @return the participants by key; those of the left side before those of the right
     */
    public List<Participant> participants() {
        return participants;
    }

    /**
     * {@return whether a participant takes part}
     *
     * @param participant the participant
     */
    public boolean includes(Participant participant) {
        return places.containsKey(participant);
    }

    /** Returns the two sides; empty within a pool. */
    Optional<Scores> sides() {
        return sides;
    }

    /**
     * Returns the score of the exchange of two participants.
     *
     * @param one one of them
     * @param other the other, in either order
     * @return the score; empty if the two have no score
     */
    public Optional<Score> find(Participant one, Participant other) {
        return find(new Pair(one, other)).or(() -> find(new Pair(other, one)));
    }

    private Optional<Score> find(Pair pair) {
        if (sides.isPresent()) {
            return sides.get().find(pair);
        }
        int low = 0;
        int high = scores.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = scores.get(middle).pair().compareTo(pair);
            if (order == 0) {
                return Optional.of(scores.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** Returns a score by its place. */
    Score score(int pair) {
        return scores.get(pair);
    }

    /** Visits all possible pairs, in order. There may be millions, so they are represented by numbers. */
    void forEachPossible(Visitor visitor) {
        int[] pair = {0};
        if (sides.isPresent()) {
            int leftCount = sides.get().lefts().size();
            sides.get()
                    .forEach((one, other, millionths) -> visit(pair[0]++, one, leftCount + other, millionths, visitor));
            return;
        }
        for (Score score : scores) {
            int one = places.getOrDefault(score.left(), 0);
            int other = places.getOrDefault(score.right(), 0);
            visit(pair[0]++, one, other, score.millionths(), visitor);
        }
    }

    private void visit(int pair, int one, int other, long millionths, Visitor visitor) {
        Interruption.throwIfInterrupted(pair);
        boolean isFree = left.isEmpty() && exclusions.isEmpty() && days.isEmpty();
        if (isFree || isPossible(new Pair(participants.get(one), participants.get(other)))) {
            visitor.visit(pair, one, other, millionths);
        }
    }

    boolean isPossible(Score score) {
        return find(score.pair())
                        .filter(listed -> listed.value().compareTo(score.value()) == 0)
                        .isPresent()
                && isPossible(score.pair());
    }

    private boolean isPossible(Pair pair) {
        return !left.contains(pair.left())
                && !left.contains(pair.right())
                && !isExcluded(pair)
                && (days.isEmpty() || !visits(pair).isEmpty());
    }

    boolean isExcluded(Pair pair) {
        return exclusions.contains(ordered(pair.left(), pair.right()));
    }

    /** Returns the visits of two participants to each other; empty if the request has no days or the two find none. */
    List<PlannedVisit> visits(Pair pair) {
        return days.map(all -> EarliestVisits.of(pair, all)).orElse(List.of());
    }

    /** Returns why two participants do not find days; empty if the request has no days. */
    Optional<Message> whyNoDays(Pair pair) {
        return days.flatMap(all -> EarliestVisits.whyNone(pair, all));
    }

    @Override
    public String toString() {
        return participants.size() + " participants, " + scores.size() + " scores";
    }
}
