package org.cldess.aid.rule;

import java.util.Optional;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAid_;
import org.cldess.grant.Grant_;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/** The rules about the ceilings of de minimis aid. */
public final class CeilingRules {
    /** The general ceiling over fiscal years. */
    public static final Rule<FundedGrant> AID_01 = of(Ceiling.AID_01);

    /** The general ceiling over fiscal years, for a single undertaking. */
    public static final Rule<FundedGrant> AID_02 = of(Ceiling.AID_02);

    /** The general ceiling over any three years. */
    public static final Rule<FundedGrant> AID_03 = of(Ceiling.AID_03);

    /** The ceiling for services of general economic interest over fiscal years. */
    public static final Rule<FundedGrant> AID_04 = of(Ceiling.AID_04);

    /** The ceiling for services of general economic interest over any three years. */
    public static final Rule<FundedGrant> AID_05 = of(Ceiling.AID_05);

    /** The ceilings for farming and fisheries. */
    public static final Rule<FundedGrant> AID_06 = of(Ceiling.AID_06);

    private CeilingRules() {}

    private static Rule<FundedGrant> of(Ceiling ceiling) {
        return AidRules.of(ceiling.code(), it -> staysBelow(it, ceiling));
    }

    private static Verdict staysBelow(RuleContext<FundedGrant> it, Ceiling ceiling) {
        AidSubject aid = AidSubject.of(it);
        Optional<Message> reason = aid.whyNotOf(ceiling.regimes());
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        AidRegime given = ceiling.given(aid.regime().value());
        Optional<Parameter> maximum = Ceiling.maximum(given, it::parameter);
        RequiredFacts needs = it.needs();
        aid.addRegimeTo(needs);
        needs.recorded(Grant_.COMPLETE_UNTIL, it.subject().account().awarded());
        if (ceiling.isOfServices()) {
            needs.recorded(Grant_.AID.then(StateAid_.ENTRUSTED), aid.aid(StateAid::entrusted));
        }
        Optional<Cumulation> sum = it.subject()
                .undertaking()
                .map(unused ->
                        Cumulation.under(ceiling, AidedBody.by(it.subject()), given, it.keyDate(), it::parameter));
        sum.ifPresent(known -> known.missing().forEach(pointer -> needs.lackingIf(true, pointer)));
        return needs.judge(
                () -> verdict(it, aid, maximum, sum.map(Cumulation::sum).orElse(Amount.ZERO)));
    }

    private static Verdict verdict(
            RuleContext<FundedGrant> it, AidSubject aid, Optional<Parameter> ceiling, Amount total) {
        if (ceiling.isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("aid.no-ceiling", aid.object()));
        }
        if (aid.regime().is(AidRegime.SGEI) && aid.aid(StateAid::entrusted).isNone()) {
            return Verdict.breached(Texts.WORDS.message(
                    "aid.not-entrusted", aid.object(), it.subject().beneficiaryName()));
        }
        return Verdict.compliesIf(
                total.toBigDecimal().compareTo(ceiling.get().number()) <= 0,
                () -> Texts.WORDS.message(
                        "aid.above-ceiling",
                        aid.object(),
                        it.subject().beneficiaryName(),
                        it.keyDate(),
                        total,
                        ceiling.get().quantity(),
                        Amount.ofCents(total.cents()
                                - ceiling.get().number().movePointRight(2).longValueExact())));
    }
}
