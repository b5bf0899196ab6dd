package org.cldess.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/**
 * Checks that an agreement without an end is not renewed, and that each renewal ends later than the period before it.
 */
final class RenewalConsistency implements Consistency {
    @Override
    public void check(Parts agreement, ProblemCollector problems) {
        List<Parts> renewals = agreement.things(Agreement_.RENEWALS);
        if (agreement.isNone(Agreement_.END) && !renewals.isEmpty()) {
            problems.add(
                    "form.renewal", agreement.at(Agreement_.RENEWALS), Texts.WORDS.message("form.renewal.endless"));
        }
        Optional<LocalDate> before = agreement.find(Agreement_.END);
        for (Parts renewal : renewals) {
            Optional<LocalDate> until = renewal.find(AgreementRenewal_.UNTIL);
            before.ifPresent(last -> until.filter(day -> !day.isAfter(last))
                    .ifPresent(day -> problems.add(
                            "form.period",
                            renewal.at(AgreementRenewal_.UNTIL),
                            Texts.WORDS.message("form.renewal.shorter", day, last))));
            before = until;
        }
    }
}
