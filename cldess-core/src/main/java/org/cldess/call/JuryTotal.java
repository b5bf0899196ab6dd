package org.cldess.call;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cldess.call.jury.JuryScore;

/**
 * The total score of an application (<i>{@index "note sur 100"}</i>): the mean over the jurors of Σ weight × points ÷
 * 4. It is stored as a fraction, so that comparisons are exact; the displayed value is rounded to two decimals.
 *
 * @param points Σ weight × points over all jurors
 * @param jurors the number of jurors, 1 or more
 */
public record JuryTotal(long points, int jurors) implements Comparable<JuryTotal> {
    /** Checks the components. */
    public JuryTotal {
        if (jurors < 1 || points < 0) {
            throw new IllegalArgumentException(
                    "A total of %s points by %s jurors makes no sense. Count at least one juror."
                            .formatted(points, jurors));
        }
    }

    /** {@return the total out of 100, rounded half up to two decimals} */
    public BigDecimal rounded() {
        return BigDecimal.valueOf(points)
                .divide(BigDecimal.valueOf((long) jurors * JuryScore.MAX_POINTS), 2, RoundingMode.HALF_UP);
    }

    /** Compares the exact values. */
    @Override
    public int compareTo(JuryTotal other) {
        return Long.compare(points * other.jurors, other.points * jurors);
    }

    /** Two totals are equal if their exact values are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JuryTotal that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return rounded().hashCode();
    }

    @Override
    public String toString() {
        return rounded().toPlainString();
    }
}
