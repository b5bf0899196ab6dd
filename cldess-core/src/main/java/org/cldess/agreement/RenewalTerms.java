package org.cldess.agreement;

import jakarta.validation.constraints.Min;
import org.cldess.known.Known;

/**
 * How an agreement can go on after its end (<i>{@index "clause de reconduction"}</i>).
 *
 * @param kind by itself, or by word of the partners
 * @param months for how many months each time
 * @param noticePeriod how many months before the end a partner must speak: to refuse a tacit renewal, or to ask for an express one; none if it
 *     can until the last day
 * @param mostTimes how many times at most; none if there is no limit
 */
public record RenewalTerms(
        RenewalKind kind,
        Known<@Min(1) Integer> months,
        Known<@Min(0) Integer> noticePeriod,
        Known<@Min(1) Integer> mostTimes) {
    /**
     * Whether it can be renewed once more.
     *
     * @param times how many times it was
     * @return whether it can; not recorded while the limit is not
     */
    Known<Boolean> allowsAfter(int times) {
        return mostTimes.fold(most -> Known.of(times < most), () -> Known.of(true), Known::notRecorded);
    }
}
