package org.cldess.matching;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.cldess.territory.GeoPosition;

/**
 * A criterion for whether two participants should meet (<i>{@index critère}</i>). A preferred criterion adds its weight
 * to the score, in proportion to how far a pair meets it. A required criterion rules out the pairs that do not meet it
 * at all; it adds nothing unless it is given a weight too.
 *
 * <p>A criterion is a name and a function of the two participants; an application can define its own on its own types:
 *
 * <pre>{@code
 * Criterion<Person, Company> nearby = Criterion.<Person, Company>of("nearby", (person, company) ->
 *         person.town().equals(company.town()) ? Appraisal.met(sameTown) : Appraisal.unmet(otherTown))
 *     .weight(2);
 * }</pre>
 *
 * @param <L> the type of the left side
 * @param <R> the type of the right side
 */
public final class Criterion<L, R> {
    private final String name;
    private final BiFunction<? super L, ? super R, Appraisal> appraise;
    private final CriterionEvaluator<L, R> evaluator;
    private final SearchBounds<L, R> searchBounds;
    private final Optional<BigDecimal> weight;
    private final boolean required;

    private Criterion(
            String name,
            BiFunction<? super L, ? super R, Appraisal> appraise,
            CriterionEvaluator<L, R> evaluator,
            SearchBounds<L, R> searchBounds,
            Optional<BigDecimal> weight,
            boolean required) {
        this.name = name;
        this.appraise = appraise;
        this.evaluator = evaluator;
        this.searchBounds = searchBounds;
        this.weight = weight;
        this.required = required;
    }

    /**
     * {@return a preferred criterion of weight 1}
     *
     * @param name the name, the same in every language
     * @param appraise returns how far a pair meets the criterion, always the same for the same pair
     * @param <L> the type of the left side
     * @param <R> the type of the right side
     */
    public static <L, R> Criterion<L, R> of(String name, BiFunction<? super L, ? super R, Appraisal> appraise) {
        return new Criterion<>(
                name, appraise, CriterionEvaluator.said(appraise), SearchBounds.none(), Optional.empty(), false);
    }

    /**
     * Returns this criterion with a measure that computes in numbers, without sentences, how far a pair meets it.
     * Millions of pairs are then scored quickly, and sentences are made only for the pairs whose reasons are requested.
     *
     * @param left returns the view of an object of the left side, which the measure takes; it is called once for each
     *     object
     * @param right returns the view of an object of the right side; a search measures objects with equal views once
     * @param measure returns for two views what {@link #appraise} returns for the two objects
     * @param <A> the type of the views of the left side
     * @param <B> the type of the views of the right side
     * @return a changed copy
     */
    public <A, B> Criterion<L, R> measured(
            Function<? super L, ? extends A> left,
            Function<? super R, ? extends B> right,
            PairMeasure<? super A, ? super B> measure) {
        return new Criterion<>(
                name,
                appraise,
                CriterionEvaluator.measured(name, left, right, measure),
                searchBounds,
                weight,
                required);
    }

    /**
     * Returns this criterion with keys: two objects that share no key do not meet it, so a search skips them.
     *
     * @param left returns the keys of an object of the left side
     * @param right returns the keys of an object of the right side
     * @return a changed copy
     */
    public Criterion<L, R> sharing(
            Function<? super L, ? extends Set<?>> left, Function<? super R, ? extends Set<?>> right) {
        return sharingAtMost(
                thing -> {
                    Map<Object, Integer> maximum = new HashMap<>();
                    left.apply(thing).forEach(key -> maximum.put(key, PairMeasure.FULL));
                    return maximum;
                },
                right);
    }

    /**
     * Returns this criterion with keys and their bounds: two objects that share no key do not meet it, and the bound of
     * a key limits how far two objects that share it meet the criterion. A search reads the keys with the highest
     * bounds first.
     *
     * @param left returns the keys of an object of the left side, each with its bound in millionths
     * @param right returns the keys of an object of the right side
     * @return a changed copy
     */
    public Criterion<L, R> sharingAtMost(
            Function<? super L, ? extends Map<?, Integer>> left, Function<? super R, ? extends Set<?>> right) {
        return new Criterion<>(name, appraise, evaluator, searchBounds.sharing(left, right), weight, required);
    }

    /**
     * Returns this criterion with a bound that falls with the distance, so that a search begins nearby and stops in
     * time. A search knows nothing of objects without a position and examines each of them.
     *
     * @param left returns the position of an object of the left side
     * @param right returns the position of an object of the right side
     * @param maximum for an object of the left side, returns the function from metres to the bound in millionths at
     *     that distance and beyond
     * @return a changed copy
     */
    public Criterion<L, R> fading(
            Function<? super L, Optional<GeoPosition>> left,
            Function<? super R, Optional<GeoPosition>> right,
            Function<? super L, ? extends IntUnaryOperator> maximum) {
        return new Criterion<>(name, appraise, evaluator, searchBounds.fading(left, right, maximum), weight, required);
    }

    /**
     * Returns this criterion with a bound by the number of shared terms, such as skills, labels or languages, so that a
     * search measures only the candidates that share enough of them.
     *
     * <pre>{@code
     * skills.overlapping(Need::skills, Company::skills, shared -> Math.min(4, shared) * PairMeasure.FULL / 4)
     * }</pre>
     *
     * @param left returns the terms of an object of the left side
     * @param right returns the terms of an object of the right side
     * @param maximum the function from the number of shared terms to the bound in millionths; it must not fall as that
     *     number rises
     * @return a changed copy
     */
    public Criterion<L, R> overlapping(
            Function<? super L, ? extends Set<?>> left,
            Function<? super R, ? extends Set<?>> right,
            IntUnaryOperator maximum) {
        return new Criterion<>(
                name, appraise, evaluator, searchBounds.overlapping(left, right, maximum), weight, required);
    }

    /**
     * Returns this criterion with another weight.
     *
     * @param weight what it adds to the score of a pair that meets it fully, above 0
     * @return a changed copy
     */
    public Criterion<L, R> weight(BigDecimal weight) {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The criterion '%s' has the weight %s: give a weight above 0 or leave the criterion out."
                            .formatted(name, weight));
        }
        return new Criterion<>(name, appraise, evaluator, searchBounds, Optional.of(weight), required);
    }

    /**
     * Returns this criterion with another weight.
     *
     * @param weight what it adds to the score of a pair that meets it fully, above 0
     * @return a changed copy
     */
    public Criterion<L, R> weight(long weight) {
        return weight(BigDecimal.valueOf(weight));
    }

    /**
     * Returns this criterion as a required one: a pair that does not meet it cannot be matched.
     *
     * @return a changed copy
     */
    public Criterion<L, R> required() {
        return new Criterion<>(name, appraise, evaluator, searchBounds, weight, true);
    }

    /**
     * Returns this criterion for other objects, each of which holds what it examines. A criterion between actors
     * becomes a criterion between an application’s own types:
     *
     * <pre>{@code
     * Criterion<Member, Company> answered = needMetByOffer().on(Member::actor, Company::actor);
     * }</pre>
     *
     * @param left returns what this criterion examines in an object of the left side
     * @param right returns what it examines in an object of the right side
     * @param <A> the type of the left side
     * @param <B> the type of the right side
     * @return the criterion, with the same name and weight, required if this one is
     */
    public <A, B> Criterion<A, B> on(Function<? super A, ? extends L> left, Function<? super B, ? extends R> right) {
        return new Criterion<>(
                name,
                (onLeft, onRight) -> appraise.apply(left.apply(onLeft), right.apply(onRight)),
                evaluator.on(left, right),
                searchBounds.on(left, right),
                weight,
                required);
    }

    /**
     * Returns the name.
     *
     * @return the name, the same in every language
     */
    public String name() {
        return name;
    }

    /**
     * Returns the weight.
     *
     * @return what it adds to the score of a pair that meets it fully
     */
    public BigDecimal weight() {
        return weight.orElse(required ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    /** {@return whether it rules out the pairs that do not meet it} */
    public boolean isRequired() {
        return required;
    }

    /**
     * Appraises a pair by this criterion alone.
     *
     * @param left an object of the left side
     * @param right an object of the right side
     * @return how far the pair meets it, and why
     */
    public Appraisal appraise(L left, R right) {
        return appraise.apply(left, right);
    }

    /** Returns what this criterion adds for a pair, rounded to the decimals that a score may have. */
    Contribution contribution(L left, R right) {
        Appraisal appraisal = appraise.apply(left, right);
        return new Contribution(name, Score.plain(points().to(appraisal.value())), appraisal);
    }

    CriterionEvaluator<L, R> evaluator() {
        return evaluator;
    }

    SearchBounds<L, R> searchBounds() {
        return searchBounds;
    }

    Points points() {
        return Points.of(weight());
    }

    @Override
    public String toString() {
        return name + " × " + weight().toPlainString() + (required ? ", required" : "");
    }
}
