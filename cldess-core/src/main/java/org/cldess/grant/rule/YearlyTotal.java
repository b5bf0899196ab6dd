package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.List;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;

/**
 * The known total of what one authority awarded one recipient in a year, including awards in kind and its parts of
 * shared grants (<i>{@index "subvention annuelle"}</i>): the grants in the dossier, and those outside it that it
 * mentions.
 *
 * @param to the recipient
 * @param known the known sum
 * @param grants the grants of the dossier that count
 */
record YearlyTotal(Recipient to, Amount known, List<FundedGrant.WithPointer<GrantAccount>> grants) {

    static YearlyTotal of(Recipient to, LocalDate day) {
        List<FundedGrant.WithPointer<GrantAccount>> grants = to.funded().grants().stream()
                .filter(other -> isOfTheYear(other.thing().grant(), to, day.getYear()))
                .toList();
        Amount awarded = Amount.sum(grants.stream()
                .filter(each -> each.thing().grant().decidedOn().value().isPresent())
                .flatMap(each -> to.partOf(each.thing()).value().stream())
                .toList());
        return new YearlyTotal(to, awarded.plus(to.alsoFromFunder().value().orElse(Amount.ZERO)), grants);
    }

    /** Checks whether a grant is from the same authority to the recipient, and may be of the year. */
    private static boolean isOfTheYear(Grant other, Recipient to, int year) {
        Known<LocalDate> decided = other.decidedOn();
        return other.funder().equals(to.grant().funder())
                && other.recipients().contains(to.id())
                && !decided.isNone()
                && decided.value().filter(day -> day.getYear() != year).isEmpty();
    }

    boolean exceeds(Parameter threshold) {
        return known.toBigDecimal().compareTo(threshold.number()) > 0;
    }

    /** Adds the missing facts that could raise the total above the threshold. */
    void addTo(RequiredFacts needs) {
        for (FundedGrant.WithPointer<GrantAccount> each : grants) {
            needs.lackingIf(
                    each.thing().grant().decidedOn().value().isEmpty(),
                    each.pointer(),
                    Grant_.DECISION.then(GrantDecision_.DATE));
            needs.lackingIf(!to.partOf(each.thing()).isRecorded(), each.pointer(), Grant_.COMPLETE_UNTIL);
        }
        needs.lackingIf(!to.alsoFromFunder().isRecorded(), to.at(Grant_.ALSO_FROM_FUNDER));
    }
}
