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
    public void check(Parts agreement, ProblemCollector hearing) {
        List<Parts> renewals = agreement.things("renewals");
        if (agreement.isNone("end") && !renewals.isEmpty()) {
            hearing.add("form.renewal", agreement.at("renewals"), Texts.WORDS.message("form.renewal.endless"));
        }
        Optional<LocalDate> before = agreement.find("end", LocalDate.class);
        for (Parts renewal : renewals) {
            Optional<LocalDate> until = renewal.find("until", LocalDate.class);
            before.ifPresent(last -> until.filter(day -> !day.isAfter(last))
                    .ifPresent(day -> hearing.add(
                            "form.period",
                            renewal.at("until"),
                            Texts.WORDS.message("form.renewal.shorter", day, last))));
            before = until;
        }
    }
}
