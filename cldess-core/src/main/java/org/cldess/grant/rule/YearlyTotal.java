package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.List;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Case;
import org.cldess.rule.Needs;
import org.cldess.rule.Parameter;

/**
 * What one authority awards one beneficiary in a year, in kind included (<i>{@index "subvention annuelle"}</i>), as far as it is known: what the
 * dossier holds, and what it says of the grants that it does not hold.
 *
 * @param known the sum of what is known
 * @param grants the grants of the dossier that count
 * @param besides what is awarded besides them
 */
record YearlyTotal(Amount known, List<FundedGrant.Standing<Grant>> grants, Known<Amount> besides) {

    static YearlyTotal of(FundedGrant subject, LocalDate day) {
        List<FundedGrant.Standing<Grant>> grants = subject.ofTheYear(day.getYear());
        Amount awarded = Amount.sum(grants.stream()
                .filter(each -> each.thing().decidedOn().value().isPresent())
                .flatMap(each -> each.thing().awarded().value().stream())
                .toList());
        Known<Amount> besides = subject.grant().alsoFromFunder();
        return new YearlyTotal(awarded.plus(besides.value().orElse(Amount.ZERO)), grants, besides);
    }

    boolean exceeds(Parameter threshold) {
        return known.toBigDecimal().compareTo(threshold.number()) > 0;
    }

    /** Adds what could still take it above a threshold. */
    void addTo(Needs needs, Case<?> it) {
        for (FundedGrant.Standing<Grant> each : grants) {
            needs.lackingIf(each.thing().decidedOn().value().isEmpty(), each.pointer(), "/decision/date");
            needs.lackingIf(!each.thing().awarded().isRecorded(), each.pointer(), "/decision/awarded");
        }
        needs.lackingIf(!besides.isRecorded(), it.at("/alsoFromFunder"));
    }
}
