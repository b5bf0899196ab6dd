package org.cldess.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

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
    private final Optional<BigDecimal> weight;
    private final boolean required;

    private Criterion(
            String name,
            BiFunction<? super L, ? super R, Appraisal> appraise,
            Optional<BigDecimal> weight,
            boolean required) {
        this.name = name;
        this.appraise = appraise;
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
        return new Criterion<>(name, appraise, Optional.empty(), false);
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
        return new Criterion<>(name, appraise, Optional.of(weight), required);
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
        return new Criterion<>(name, appraise, weight, true);
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
                name, (onLeft, onRight) -> appraise.apply(left.apply(onLeft), right.apply(onRight)), weight, required);
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

    /** What this criterion adds for two, rounded to the decimals that a score may have. */
    Contribution contribution(L left, R right) {
        Appraisal appraisal = appraise.apply(left, right);
        BigDecimal points = weight().multiply(appraisal.value()).setScale(Score.DECIMALS, RoundingMode.HALF_EVEN);
        return new Contribution(name, points.stripTrailingZeros(), appraisal);
    }

    @Override
    public String toString() {
        return name + " × " + weight().toPlainString() + (required ? ", required" : "");
    }
}
