package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.List;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.RuleContext;

/**
 * The known total of the awards from one authority to one recipient in a year, including awards in kind
 * (<i>{@index "subvention annuelle"}</i>): those in the dossier, and those outside it that it mentions.
 *
 * @param known the known sum
 * @param grants the grants of the dossier that count
 * @param besides the total of the awards outside the dossier
 */
record YearlyTotal(Amount known, List<FundedGrant.WithPointer<GrantAccount>> grants, Known<Amount> besides) {

    static YearlyTotal of(FundedGrant subject, LocalDate day) {
        List<FundedGrant.WithPointer<GrantAccount>> grants = subject.ofTheYear(day.getYear());
        Amount awarded = Amount.sum(grants.stream()
                .filter(each -> each.thing().grant().decidedOn().value().isPresent())
                .flatMap(each -> each.thing().awarded().value().stream())
                .toList());
        Known<Amount> besides = subject.grant().alsoFromFunder();
        return new YearlyTotal(awarded.plus(besides.value().orElse(Amount.ZERO)), grants, besides);
    }

    boolean exceeds(Parameter threshold) {
        return known.toBigDecimal().compareTo(threshold.number()) > 0;
    }

    /** Adds the missing facts that could raise the total above the threshold. */
    void addTo(RequiredFacts needs, RuleContext<?> it) {
        for (FundedGrant.WithPointer<GrantAccount> each : grants) {
            needs.lackingIf(
                    each.thing().grant().decidedOn().value().isEmpty(),
                    each.pointer(),
                    Grant_.DECISION.then(GrantDecision_.DATE));
            needs.lackingIf(!each.thing().awarded().isRecorded(), each.pointer(), Grant_.COMPLETE_UNTIL);
        }
        needs.lackingIf(!besides.isRecorded(), it.at(Grant_.ALSO_FROM_FUNDER));
    }
}
