package org.cldess.matching;

import java.math.BigDecimal;
import org.cldess.language.Message;

/**
 * How far a pair meets a criterion, and why (<i>{@index appréciation}</i>).
 *
 * @param value from 0, not at all, to 1, fully
 * @param reason the sentence that explains the value: how the pair meets the criterion if the value is above 0, why it
 *     does not if the value is 0
 */
public record Appraisal(BigDecimal value, Message reason) {
    /** Checks that the value is from 0 to 1. */
    public Appraisal {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "An appraisal is from 0 to 1, and %s was given: scale it, and give the criterion a weight instead."
                            .formatted(value));
        }
    }

    /**
     * Returns the appraisal of a criterion that is fully met.
     *
     * @param reason why
     * @return the appraisal of value 1
     */
    public static Appraisal met(Message reason) {
        return new Appraisal(BigDecimal.ONE, reason);
    }

    /**
     * Returns the appraisal of a criterion that is not met.
     *
     * @param reason why not
     * @return the appraisal of value 0
     */
    public static Appraisal unmet(Message reason) {
        return new Appraisal(BigDecimal.ZERO, reason);
    }

    /**
     * Returns the appraisal of a criterion that is met in part.
     *
     * @param millionths how far it is met, from 0 to {@link PairMeasure#FULL}
     * @param reason why
     * @return the appraisal
     */
    public static Appraisal of(int millionths, Message reason) {
        return new Appraisal(Score.plain(millionths), reason);
    }

    /**
     * Returns the appraisal of a participant with itself, which meets no criterion.
     *
     * @param participant the name of the participant
     * @return the appraisal of value 0
     */
    public static Appraisal ofItself(String participant) {
        return unmet(Texts.WORDS.message("not.itself", participant));
    }

    /**
     * Returns whether the criterion is met at all.
     *
     * @return true if the value is above 0
     */
    public boolean isMet() {
        return value.signum() > 0;
    }
}
