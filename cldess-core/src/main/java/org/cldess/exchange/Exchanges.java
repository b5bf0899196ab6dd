package org.cldess.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * What is asked of reciprocal exchanges (<i>{@index "« vis ma vie »"}</i>): pairs of greatest total score, nobody in two, between two sides or
 * within one pool.
 *
 * <pre>{@code
 * ExchangePlan plan = Exchanges.between(scores).exclude(anne, marc).onDays(days).plan();
 * }</pre>
 *
 * <p>An instance is immutable; what is asked more gives a changed copy.
 */
public final class Exchanges {
    private final Optional<Scores> sides;
    private final List<Participant> participants;
    private final Set<Participant> known;
    private final Map<Pair, Score> scores;
    private final Set<Pair> exclusions;
    private final Optional<Map<Participant, VisitDays>> days;

    private Exchanges(
            Optional<Scores> sides,
            List<Participant> participants,
            Map<Pair, Score> scores,
            Set<Pair> exclusions,
            Optional<Map<Participant, VisitDays>> days) {
        this.sides = sides;
        this.participants = participants;
        this.known = Set.copyOf(participants);
        this.scores = scores;
        this.exclusions = exclusions;
        this.days = days;
    }

    /**
     * Exchanges between two sides.
     *
     * @param scores who takes part, and what each pair is worth; a pair without a score is not possible
     * @return the question, of which more can be asked
     */
    public static Exchanges between(Scores scores) {
        List<Participant> all = new ArrayList<>(scores.lefts());
        all.addAll(scores.rights());
        Map<Pair, Score> byPair = new TreeMap<>();
        scores.list().forEach(score -> byPair.put(score.pair(), score));
        return new Exchanges(Optional.of(scores), List.copyOf(all), byPair, Set.of(), Optional.empty());
    }

    /**
     * Exchanges within one pool, in which anybody may be paired with anybody. Which of two stands left in a score is all one.
     *
     * @param scores what each pair is worth, in any order; whoever stands in one takes part, and a pair without a score is not possible
     * @return the question, of which more can be asked
     * @throws Violations the {@linkplain #problems problems}, if there are any
     */
    public static Exchanges within(List<Score> scores) {
        problems(scores).throwIfAny();
        Set<Participant> all = new TreeSet<>();
        Map<Pair, Score> byPair = new TreeMap<>();
        for (Score score : scores) {
            all.add(score.left());
            all.add(score.right());
            Pair pair = ordered(score.left(), score.right());
            byPair.put(pair, score.pair().equals(pair) ? score : score.turned());
        }
        return new Exchanges(Optional.empty(), List.copyOf(all), byPair, Set.of(), Optional.empty());
    }

    /**
     * All that keeps a list from being the scores of one pool: a pair that has two scores, whoever is named first; somebody paired with
     * oneself.
     *
     * @param scores the scores
     * @return the problems; the path of each is the place in the list of the score that brings it: {@code /0} is the first
     */
    public static Violations problems(List<Score> scores) {
        List<Violation> problems = new ArrayList<>();
        Set<Pair> listed = new HashSet<>();
        for (int place = 0; place < scores.size(); place++) {
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
     * The same question, but two participants must not be paired.
     *
     * @param one one of them
     * @param other the other; either may be named first
     * @return a changed copy
     */
    public Exchanges exclude(Participant one, Participant other) {
        Set<Pair> more = new TreeSet<>(exclusions);
        more.add(ordered(one, other));
        return new Exchanges(sides, participants, scores, more, days);
    }

    /**
     * The same question for exchanges that have their days: only two who find a day for each of both visits can be paired, and the plan
     * says which. Both visits are on the earliest two days that are possible: the exchange is over as soon as can be.
     *
     * @param days when each has time; who is not in it has no day
     * @return a changed copy
     */
    public Exchanges onDays(Map<Participant, VisitDays> days) {
        return new Exchanges(
                sides, participants, scores, exclusions, Optional.of(Collections.unmodifiableMap(new TreeMap<>(days))));
    }

    /**
     * Finds the best plan.
     *
     * <p>Between two sides by shortest augmenting paths, within a pool by blossoms; both are exact. For N participants and P scores,
     * O(N · (P log N + N²)) time in the worst case, usually far less; for a few hundred participants, milliseconds.
     *
     * @return the plan; of several that are as good, always the same one
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public ExchangePlan plan() {
        return new ExchangePlan(this, PairSearch.best(this));
    }

    /** The same question, in which neither of two can be paired with anybody. */
    Exchanges without(Pair pair) {
        Set<Participant> both = Set.of(pair.left(), pair.right());
        Map<Pair, Score> others = new TreeMap<>(scores);
        others.keySet().removeIf(other -> both.contains(other.left()) || both.contains(other.right()));
        return new Exchanges(sides, participants, others, exclusions, days);
    }

    /**
     * Who takes part.
     *
     * @return the participants by key; those of the left side before those of the right
     */
    public List<Participant> participants() {
        return participants;
    }

    /**
     * {@return whether somebody takes part}
     *
     * @param participant who is meant
     */
    public boolean includes(Participant participant) {
        return known.contains(participant);
    }

    /** {@return whether the participants are of one pool, not of two sides} */
    public boolean isOnePool() {
        return sides.isEmpty();
    }

    /** The two sides; nothing within a pool. */
    Optional<Scores> sides() {
        return sides;
    }

    /**
     * What the exchange of two is worth.
     *
     * @param one one of them
     * @param other the other; either may be named first
     * @return their score; nothing if they have none
     */
    public Optional<Score> find(Participant one, Participant other) {
        return Optional.ofNullable(scores.get(new Pair(one, other)))
                .or(() -> Optional.ofNullable(scores.get(new Pair(other, one))));
    }

    /** The scores of all pairs that are possible, by pair. */
    List<Score> possible() {
        return scores.values().stream().filter(this::isPossible).toList();
    }

    boolean isPossible(Score score) {
        Score listed = scores.get(score.pair());
        return listed != null
                && listed.value().compareTo(score.value()) == 0
                && !isExcluded(score.pair())
                && (days.isEmpty() || !visits(score.pair()).isEmpty());
    }

    boolean isExcluded(Pair pair) {
        return exclusions.contains(ordered(pair.left(), pair.right()));
    }

    /** The visits of two to each other, if days are asked and they have some. */
    List<PlannedVisit> visits(Pair pair) {
        return days.map(all -> EarliestVisits.of(pair, all)).orElse(List.of());
    }

    /** Why two do not find days, if days are asked. */
    Optional<Message> whyNoDays(Pair pair) {
        return days.flatMap(all -> EarliestVisits.whyNone(pair, all));
    }

    @Override
    public String toString() {
        return participants.size() + " participants, " + scores.size() + " scores";
    }
}
