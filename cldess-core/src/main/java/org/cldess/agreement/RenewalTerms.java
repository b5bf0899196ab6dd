package org.cldess.agreement;

import jakarta.validation.constraints.Min;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The terms for renewing an agreement after its end (<i>{@index "clause de reconduction"}</i>).
 *
 * @param kind tacit or express
 * @param months the number of months of each renewal
 * @param noticePeriod the number of months before the end by which a partner must refuse a tacit renewal or request an
 *     express one; not applicable if it can do so until the last day
 * @param mostTimes the maximum number of renewals; not applicable if there is no limit
 */
public record RenewalTerms(
        RenewalKind kind,
        Known<@Min(1) Integer> months,
        Known<@Min(0) Integer> noticePeriod,
        Known<@Min(1) Integer> mostTimes) {
    /** Checks the components, and throws all {@link Violations}. */
    public RenewalTerms {
        FormRules.check(RenewalTerms.class, kind, months, noticePeriod, mostTimes);
    }

    /**
     * Checks whether another renewal is possible.
     *
     * @param times the number of past renewals
     * @return true or false; not recorded if the limit is not recorded
     */
    Known<Boolean> allowsAfter(int times) {
        return mostTimes.fold(maximum -> Known.of(times < maximum), () -> Known.of(true), Known::notRecorded);
    }
}
