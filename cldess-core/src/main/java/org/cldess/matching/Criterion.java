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
 * One thing that makes two participants worth meeting, or keeps them apart (<i>{@index critère}</i>). A preferred criterion adds its
 * weight, in proportion to how far a pair meets it. A required one rules a pair out that does not meet it at all; it adds nothing unless a
 * weight is given too.
 *
 * <p>A criterion is a name and a function of the two; an application states its own on its own types:
 *
 * <pre>{@code
 * Criterion<Person, Company> nearby = Criterion.<Person, Company>of("nearby", (person, company) ->
 *         person.town().equals(company.town()) ? Appraisal.met(sameTown) : Appraisal.unmet(otherTown))
 *     .weight(2);
 * }</pre>
 *
 * @param <L> what stands on the left side
 * @param <R> what stands on the right side
 */
public final class Criterion<L, R> {
    private final String name;
    private final BiFunction<? super L, ? super R, Appraisal> appraise;
    private final Sight<L, R> sight;
    private final Clues<L, R> clues;
    private final Optional<BigDecimal> weight;
    private final boolean required;

    private Criterion(
            String name,
            BiFunction<? super L, ? super R, Appraisal> appraise,
            Sight<L, R> sight,
            Clues<L, R> clues,
            Optional<BigDecimal> weight,
            boolean required) {
        this.name = name;
        this.appraise = appraise;
        this.sight = sight;
        this.clues = clues;
        this.weight = weight;
        this.required = required;
    }

    /**
     * {@return a preferred criterion of weight 1}
     *
     * @param name the name, the same in every language
     * @param appraise tells how far two meet it; the same two always give the same answer
     * @param <L> what stands on the left side
     * @param <R> what stands on the right side
     */
    public static <L, R> Criterion<L, R> of(String name, BiFunction<? super L, ? super R, Appraisal> appraise) {
        return new Criterion<>(name, appraise, Sight.said(appraise), Clues.none(), Optional.empty(), false);
    }

    /**
     * The same criterion, which also tells without words how far two meet it: then millions of pairs are scored in no time, and sentences
     * are made for those of which somebody asks why.
     *
     * @param left what of a thing of the left side the measure looks at; it is asked once for each thing
     * @param right what of a thing of the right side it looks at; a search measures things alike whose views are equal
     * @param measure tells for two views what {@link #appraise} tells for the two things
     * @param <A> the view of the left side
     * @param <B> the view of the right side
     * @return a changed copy
     */
    public <A, B> Criterion<L, R> measured(
            Function<? super L, ? extends A> left,
            Function<? super R, ? extends B> right,
            Measure<? super A, ? super B> measure) {
        return new Criterion<>(name, appraise, Sight.measured(name, left, right, measure), clues, weight, required);
    }

    /**
     * The same criterion, of which a search knows that two who share none of these keys do not meet it: the others are not looked at for
     * its sake.
     *
     * @param left the keys of a thing of the left side
     * @param right those of a thing of the right side
     * @return a changed copy
     */
    public Criterion<L, R> sharing(
            Function<? super L, ? extends Set<?>> left, Function<? super R, ? extends Set<?>> right) {
        return sharingAtMost(
                thing -> {
                    Map<Object, Integer> most = new HashMap<>();
                    left.apply(thing).forEach(key -> most.put(key, Measure.FULL));
                    return most;
                },
                right);
    }

    /**
     * The same criterion, of which a search knows that two who share none of these keys do not meet it, and how far they meet it at most who
     * share one: the most promising keys are looked at first.
     *
     * @param left the keys of a thing of the left side, each with its millionths
     * @param right the keys of a thing of the right side
     * @return a changed copy
     */
    public Criterion<L, R> sharingAtMost(
            Function<? super L, ? extends Map<?, Integer>> left, Function<? super R, ? extends Set<?>> right) {
        return new Criterion<>(name, appraise, sight, clues.sharing(left, right), weight, required);
    }

    /**
     * The same criterion, of which a search knows how far it is met at most by two who are some metres apart or more, so that it looks
     * near first and stops in time. Of who has no position, the search knows nothing and looks at each.
     *
     * @param left where a thing of the left side is
     * @param right where a thing of the right side is
     * @param most for a thing of the left side: from metres to the millionths that are met at most there and farther away
     * @return a changed copy
     */
    public Criterion<L, R> fading(
            Function<? super L, Optional<GeoPosition>> left,
            Function<? super R, Optional<GeoPosition>> right,
            Function<? super L, ? extends IntUnaryOperator> most) {
        return new Criterion<>(name, appraise, sight, clues.fading(left, right, most), weight, required);
    }

    /**
     * The same criterion, of which a search knows how far it is met at most by two who have so many terms in common, so that only those are
     * measured who share enough: skills, labels, languages.
     *
     * <pre>{@code
     * skills.overlapping(Need::skills, Company::skills, shared -> Math.min(4, shared) * Measure.FULL / 4)
     * }</pre>
     *
     * @param left the terms of a thing of the left side
     * @param right those of a thing of the right side
     * @param most from how many terms both have to the millionths that are met at most; it never falls as they rise
     * @return a changed copy
     */
    public Criterion<L, R> overlapping(
            Function<? super L, ? extends Set<?>> left,
            Function<? super R, ? extends Set<?>> right,
            IntUnaryOperator most) {
        return new Criterion<>(name, appraise, sight, clues.overlapping(left, right, most), weight, required);
    }

    /** Fully, if both are known and equal. */
    static int ifEqual(Optional<?> left, Optional<?> right) {
        return left.isPresent() && left.equals(right) ? Measure.FULL : 0;
    }

    /** The key of who has something in common with others; none if it is not known. */
    static Set<?> key(Optional<?> known) {
        return known.<Set<?>>map(Set::of).orElse(Set.of());
    }

    /**
     * The same criterion with another weight.
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
        return new Criterion<>(name, appraise, sight, clues, Optional.of(weight), required);
    }

    /**
     * The same criterion with another weight.
     *
     * @param weight what it adds to the score of a pair that meets it fully, above 0
     * @return a changed copy
     */
    public Criterion<L, R> weight(long weight) {
        return weight(BigDecimal.valueOf(weight));
    }

    /**
     * The same criterion, but a pair that does not meet it cannot be matched.
     *
     * @return a changed copy
     */
    public Criterion<L, R> required() {
        return new Criterion<>(name, appraise, sight, clues, weight, true);
    }

    /**
     * The same criterion on other things, each of which holds what this one looks at. A criterion between actors becomes one between an
     * application’s own types:
     *
     * <pre>{@code
     * Criterion<Member, Company> answered = needMetByOffer().on(Member::actor, Company::actor);
     * }</pre>
     *
     * @param left what this criterion looks at in a thing of the left side
     * @param right what it looks at in a thing of the right side
     * @param <A> what stands on the left side
     * @param <B> what stands on the right side
     * @return the criterion, with the same name and weight, required if this one is
     */
    public <A, B> Criterion<A, B> on(Function<? super A, ? extends L> left, Function<? super B, ? extends R> right) {
        return new Criterion<>(
                name,
                (onLeft, onRight) -> appraise.apply(left.apply(onLeft), right.apply(onRight)),
                sight.on(left, right),
                clues.on(left, right),
                weight,
                required);
    }

    /**
     * The name.
     *
     * @return the name, the same in every language
     */
    public String name() {
        return name;
    }

    /**
     * How much it counts.
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
     * Asks this criterion alone.
     *
     * @param left a thing of the left side
     * @param right a thing of the right side
     * @return how far the two meet it, and why
     */
    public Appraisal appraise(L left, R right) {
        return appraise.apply(left, right);
    }

    /** What this criterion adds for two, rounded to the decimals that a score may have. */
    Contribution contribution(L left, R right) {
        Appraisal appraisal = appraise.apply(left, right);
        return new Contribution(name, Score.plain(points().to(appraisal.value())), appraisal);
    }

    Sight<L, R> sight() {
        return sight;
    }

    Clues<L, R> clues() {
        return clues;
    }

    Points points() {
        return Points.of(weight());
    }

    @Override
    public String toString() {
        return name + " × " + weight().toPlainString() + (required ? ", required" : "");
    }
}
