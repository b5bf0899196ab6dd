package org.cldess.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.language.Message;

/**
 * The criteria by which the pairs of two sides are scored, in the order in which their reasons are listed
 * (<i>{@index critères}</i>).
 *
 * <pre>{@code
 * Scores scores = Criteria.of(needMetByOffer().weight(3), sameCommune().weight(1)).score(enterprises, companies);
 * }</pre>
 *
 * <p>Anything can be scored, not only actors: {@link #on} lifts criteria between actors to objects that hold an actor,
 * and {@link #between} defines the participants of objects that do not.
 *
 * @param <L> the type of the left side
 * @param <R> the type of the right side
 */
public final class Criteria<L, R> {
    private final Function<? super L, Participant> asLeft;
    private final Function<? super R, Participant> asRight;
    private final List<Criterion<? super L, ? super R>> criteria;

    private Criteria(
            Function<? super L, Participant> asLeft,
            Function<? super R, Participant> asRight,
            List<Criterion<? super L, ? super R>> criteria) {
        this.asLeft = asLeft;
        this.asRight = asRight;
        this.criteria = List.copyOf(criteria);
    }

    /**
     * Returns criteria between actors; each actor is identified by its id and shown by its name.
     *
     * @param criteria the criteria
     * @return the criteria, ready to score
     */
    @SafeVarargs
    public static Criteria<Actor, Actor> of(Criterion<? super Actor, ? super Actor>... criteria) {
        Criteria<Actor, Actor> all = between(Criteria::participant, Criteria::participant);
        for (Criterion<? super Actor, ? super Actor> criterion : criteria) {
            all = all.with(criterion);
        }
        return all;
    }

    /**
     * Returns the participant of an actor, identified by the actor’s id.
     *
     * @param actor the actor
     * @return the participant, with the actor’s name
     */
    public static Participant participant(Actor actor) {
        return new Participant(actor.id().value(), actor.name());
    }

    /**
     * Returns empty criteria between objects of any type.
     *
     * @param asLeft returns the participant of an object of the left side, a different one for each object
     * @param asRight returns the participant of an object of the right side
     * @param <L> the type of the left side
     * @param <R> the type of the right side
     * @return criteria to which {@link #with} adds
     */
    public static <L, R> Criteria<L, R> between(
            Function<? super L, Participant> asLeft, Function<? super R, Participant> asRight) {
        return new Criteria<>(asLeft, asRight, List.of());
    }

    /**
     * Returns these criteria followed by one more.
     *
     * @param criterion the criterion to add
     * @return a changed copy
     */
    public Criteria<L, R> with(Criterion<? super L, ? super R> criterion) {
        List<Criterion<? super L, ? super R>> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new Criteria<>(asLeft, asRight, more);
    }

    /**
     * Returns these criteria for other objects, each of which holds what these criteria examine and is the same
     * participant. Criteria between actors become criteria between an application’s own types, to which {@link #with}
     * adds its own criteria:
     *
     * <pre>{@code
     * Scores scores = Criteria.of(needMetByOffer().weight(3), sameCommune())
     *     .on(Member::actor, Company::actor)
     *     .with(freeOnTheSameDay)
     *     .score(members, companies);
     * }</pre>
     *
     * @param left returns what these criteria examine in an object of the left side
     * @param right returns what they examine in an object of the right side
     * @param <A> the type of the left side
     * @param <B> the type of the right side
     * @return the criteria, in the same order
     */
    public <A, B> Criteria<A, B> on(Function<? super A, ? extends L> left, Function<? super B, ? extends R> right) {
        return new Criteria<>(
                thing -> asLeft.apply(left.apply(thing)),
                thing -> asRight.apply(right.apply(thing)),
                criteria.stream()
                        .<Criterion<? super A, ? super B>>map(criterion -> criterion.on(left, right))
                        .toList());
    }

    /**
     * Scores every pair of two sides: the score is the sum of what the criteria contribute. A pair that does not meet a
     * required criterion has no score.
     *
     * <p>Each criterion is measured once for each pair, without sentences if it can be
     * {@linkplain Criterion#measured measured in numbers}; sentences are made for the pairs whose score is opened. n ×
     * m pairs take O(n · m) time and 12 bytes for each pair that is not ruled out.
     *
     * @param lefts the left side
     * @param rights the right side
     * @return the scores; they include every participant, even one without any score
     * @throws IllegalArgumentException if two objects are the same participant, or if the weights add up to more than a
     *     million
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Scores score(Collection<? extends L> lefts, Collection<? extends R> rights) {
        Map<Participant, L> leftSide = new TreeMap<>();
        Map<Participant, R> rightSide = new TreeMap<>();
        lefts.forEach(left -> add(asLeft.apply(left), left, leftSide, rightSide));
        rights.forEach(right -> add(asRight.apply(right), right, rightSide, leftSide));
        List<L> onLeft = List.copyOf(leftSide.values());
        List<R> onRight = List.copyOf(rightSide.values());
        return new Scores(
                List.copyOf(leftSide.keySet()),
                List.copyOf(rightSide.keySet()),
                new Scoring(inOrder(), onLeft, onRight).table(),
                (left, right) -> contributions(onLeft.get(left), onRight.get(right)),
                this::whyRuledOut);
    }

    /** Adds a participant to its side and checks that it is not there yet, nor on the other side. */
    static <T> void add(Participant participant, T thing, Map<Participant, T> side, Map<Participant, ?> otherSide) {
        if (side.put(participant, thing) != null || otherSide.containsKey(participant)) {
            throw new IllegalArgumentException(
                    "The participant '%s' (%s) is given twice: leave one of the two out, or give them different keys."
                            .formatted(participant.key(), participant.name()));
        }
    }

    /**
     * Returns what each criterion adds for a single pair, whether or not it meets the required criteria.
     *
     * @param left an object of the left side
     * @param right an object of the right side
     * @return the contributions, with their reasons, in the order of the criteria
     */
    public List<Contribution> contributions(L left, R right) {
        return criteria.stream()
                .map(criterion -> criterion.contribution(left, right))
                .toList();
    }

    /**
     * Returns why a pair cannot be matched.
     *
     * @param left an object of the left side
     * @param right an object of the right side
     * @return the reasons of the required criteria that the pair does not meet; empty if it can be matched
     */
    public List<Message> whyNot(L left, R right) {
        return whyRuledOut(contributions(left, right));
    }

    /**
     * Returns the score of one pair, whether or not it meets the required criteria. A required criterion that is not
     * met adds nothing; {@link #whyNot} names it.
     *
     * @param left an object of the left side
     * @param right an object of the right side
     * @return the score, with the contribution of each criterion and its reason
     */
    public Score score(L left, R right) {
        List<Contribution> contributions = contributions(left, right);
        BigDecimal sum = contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Score.of(
                new Pair(asLeft.apply(left), asRight.apply(right)),
                sum.movePointRight(Score.DECIMALS).longValueExact(),
                () -> contributions);
    }

    /** Returns the reasons of the required criteria that are not met. */
    private List<Message> whyRuledOut(List<Contribution> contributions) {
        return IntStream.range(0, criteria.size())
                .filter(at -> criteria.get(at).isRequired())
                .mapToObj(contributions::get)
                .filter(contribution -> !contribution.appraisal().isMet())
                .map(Contribution::reason)
                .toList();
    }

    /** Returns the criteria in order, after checking that the sum of their weights is not above the maximum score. */
    List<Criterion<? super L, ? super R>> inOrder() {
        BigDecimal weights = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(Score.MAX) > 0) {
            throw new IllegalArgumentException(
                    "The weights of the criteria add up to %s, and a score goes to %s at most: scale them down."
                            .formatted(weights.toPlainString(), Score.MAX.toPlainString()));
        }
        return criteria;
    }

    Participant left(L thing) {
        return asLeft.apply(thing);
    }

    Participant right(R thing) {
        return asRight.apply(thing);
    }

    @Override
    public String toString() {
        return criteria.toString();
    }
}
