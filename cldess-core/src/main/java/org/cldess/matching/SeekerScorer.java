package org.cldess.matching;

import java.util.List;

/** Scores one participant with any other, without sentences and without remembering anything. */
final class SeekerScorer<L, R> {
    private final List<Criterion<? super L, ? super R>> criteria;
    private final List<Alone<R>> alone;

    /** One criterion with a fixed left side. */
    @FunctionalInterface
    private interface Alone<R> {
        long points(R right);
    }

    SeekerScorer(Criteria<L, R> criteria, L left) {
        this.criteria = criteria.inOrder();
        this.alone = this.criteria.stream()
                .map(each -> SeekerScorer.<L, R>alone(each, left))
                .toList();
    }

    private static <L, R> Alone<R> alone(Criterion<? super L, ? super R> criterion, L left) {
        return half(criterion.evaluator(), criterion.points(), left);
    }

    private static <A, L extends A, B, R extends B> Alone<R> half(
            CriterionEvaluator<A, B> evaluator, Points points, L left) {
        Object seen = evaluator.left(left);
        return right -> evaluator.points(seen, evaluator.right(right), points);
    }

    /** Returns the sum of what all criteria add; {@link Scoring#RULED_OUT} if a required one is not met. */
    long of(R right) {
        long sum = 0;
        for (int at = 0; at < alone.size(); at++) {
            long points = alone.get(at).points(right);
            if (points != Points.UNMET) {
                sum += points;
            } else if (criteria.get(at).isRequired()) {
                return Scoring.RULED_OUT;
            }
        }
        return sum;
    }
}
