package org.cldess.matching;

import java.util.ArrayList;
import java.util.List;
import org.cldess.internal.interruption.Interruption;

/** Measures every pair of two sides, criterion by criterion, without sentences. */
final class Scoring {
    /** Marks a pair that a required criterion rules out, in place of a score. */
    static final long RULED_OUT = Long.MIN_VALUE;

    /** The number of pairs that are measured between two checks for an interruption. */
    private static final int LOOK_UP = 256;

    /** A criterion with its views of both sides. */
    private static final class Column<L, R> {
        private final CriterionEvaluator<L, R> evaluator;
        private final Points points;
        private final boolean isRequired;
        private final Object[] lefts;
        private final Object[] rights;

        private Column(
                CriterionEvaluator<L, R> evaluator,
                Points points,
                boolean isRequired,
                Object[] lefts,
                Object[] rights) {
            this.evaluator = evaluator;
            this.points = points;
            this.isRequired = isRequired;
            this.lefts = lefts;
            this.rights = rights;
        }

        static <L, R> Column<L, R> of(Criterion<L, R> criterion, List<? extends L> lefts, List<? extends R> rights) {
            CriterionEvaluator<L, R> evaluator = criterion.evaluator();
            return new Column<>(
                    evaluator,
                    criterion.points(),
                    criterion.isRequired(),
                    lefts.stream().map(evaluator::left).toArray(),
                    rights.stream().map(evaluator::right).toArray());
        }

        long points(int left, int right) {
            return evaluator.points(lefts[left], rights[right], points);
        }
    }

    private final List<Column<?, ?>> columns;
    private final int lefts;
    private final int rights;

    <L, R> Scoring(List<? extends Criterion<? super L, ? super R>> criteria, List<L> lefts, List<R> rights) {
        List<Column<?, ?>> all = new ArrayList<>(criteria.size());
        for (Criterion<? super L, ? super R> criterion : criteria) {
            all.add(Column.of(criterion, lefts, rights));
        }
        this.columns = all;
        this.lefts = lefts.size();
        this.rights = rights.size();
    }

    PairTable table() {
        PairTable.Filling table = PairTable.of(lefts);
        for (int left = 0; left < lefts; left++) {
            for (int right = 0; right < rights; right++) {
                if (right % LOOK_UP == 0) {
                    Interruption.throwIfInterrupted();
                }
                long sum = sum(left, right);
                if (sum != RULED_OUT) {
                    table.add(left, right, sum);
                }
            }
        }
        return table.done();
    }

    private long sum(int left, int right) {
        long sum = 0;
        for (Column<?, ?> column : columns) {
            long points = column.points(left, right);
            if (points != Points.UNMET) {
                sum += points;
            } else if (column.isRequired) {
                return RULED_OUT;
            }
        }
        return sum;
    }
}
