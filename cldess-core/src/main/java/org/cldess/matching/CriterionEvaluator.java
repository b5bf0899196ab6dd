package org.cldess.matching;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The views that a criterion takes of both sides, and what it adds for two such views, without sentences. */
final class CriterionEvaluator<L, R> {
    /** Measures two views, which were taken by this sight. */
    @FunctionalInterface
    private interface Gauge {
        long points(Object left, Object right, Points points);
    }

    private final Function<? super L, ?> left;
    private final Function<? super R, ?> right;
    private final Gauge gauge;
    private final boolean isMeasured;

    private CriterionEvaluator(
            Function<? super L, ?> left, Function<? super R, ?> right, Gauge gauge, boolean isMeasured) {
        this.left = left;
        this.right = right;
        this.gauge = gauge;
        this.isMeasured = isMeasured;
    }

    /** Returns the sight of a criterion without a measure: the views are the objects themselves. */
    @SuppressWarnings("unchecked") // the views are what left and right return
    static <L, R> CriterionEvaluator<L, R> said(BiFunction<? super L, ? super R, Appraisal> appraise) {
        return new CriterionEvaluator<>(
                Function.identity(),
                Function.identity(),
                (one, other, points) -> {
                    BigDecimal value = appraise.apply((L) one, (R) other).value();
                    return value.signum() == 0 ? Points.UNMET : points.to(value);
                },
                false);
    }

    @SuppressWarnings("unchecked") // the views are what left and right return
    static <L, R, A, B> CriterionEvaluator<L, R> measured(
            String name,
            Function<? super L, ? extends A> left,
            Function<? super R, ? extends B> right,
            PairMeasure<? super A, ? super B> measure) {
        return new CriterionEvaluator<>(
                left,
                right,
                (one, other, points) -> {
                    int value = measure.millionths((A) one, (B) other);
                    if (value < 0 || value > PairMeasure.FULL) {
                        throw new IllegalArgumentException(
                                "The criterion '%s' measures %s millionths: give 0 to %s, and let its weight say how much it counts."
                                        .formatted(name, value, PairMeasure.FULL));
                    }
                    return value == 0 ? Points.UNMET : points.to(value);
                },
                true);
    }

    <A, B> CriterionEvaluator<A, B> on(
            Function<? super A, ? extends L> onLeft, Function<? super B, ? extends R> onRight) {
        return new CriterionEvaluator<>(
                thing -> left.apply(onLeft.apply(thing)),
                thing -> right.apply(onRight.apply(thing)),
                gauge,
                isMeasured);
    }

    Object left(L thing) {
        return left.apply(thing);
    }

    Object right(R thing) {
        return right.apply(thing);
    }

    /** Returns whether objects with equal views have equal measures. */
    boolean isMeasured() {
        return isMeasured;
    }

    /** Returns what the criterion adds for two views; {@link Points#UNMET} if they do not meet it at all. */
    long points(Object leftView, Object rightView, Points points) {
        return gauge.points(leftView, rightView, points);
    }
}
