package org.cldess.matching;

import java.math.BigDecimal;
import org.cldess.language.Message;

/**
 * What one criterion adds to a score.
 *
 * @param criterion the criterion’s name
 * @param points the points that it adds, 0 if the pair does not meet it or the criterion does not count
 * @param appraisal how far the pair meets it, and why
 */
public record Contribution(String criterion, BigDecimal points, Appraisal appraisal) {
    /** {@return the reason, for or against} */
    public Message reason() {
        return appraisal.reason();
    }
}
