package org.cldess.aid.rule;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAid_;
import org.cldess.aid.Undertaking;
import org.cldess.aid.Undertaking_;
import org.cldess.grant.Grant_;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.RuleContext;

/** A grant under State aid law, with the reasons why a rule may not apply to it, and the facts that a rule needs. */
record AidSubject(FundedGrant funded) {

    static AidSubject of(RuleContext<FundedGrant> it) {
        return new AidSubject(it.subject());
    }

    <T> Known<T> aid(Function<StateAid, Known<T>> fact) {
        return funded.grant().aid().flatMap(fact);
    }

    Known<AidRegime> regime() {
        return aid(StateAid::regime);
    }

    Optional<Undertaking> undertaking() {
        return funded.undertaking().map(FundedGrant.WithPointer::thing);
    }

    String object() {
        return funded.grant().object();
    }

    /** Returns why no rule about aid to undertakings applies; empty if one may. */
    Optional<Message> whyNoAid() {
        return funded.whyNotAwarded()
                .or(funded::whyNotPublic)
                .or(() -> undertaking()
                        .map(Undertaking::economicActivity)
                        .filter(activity -> activity.isNone() || activity.is(false))
                        .map(unused -> Texts.WORDS.message("aid.no-activity", object(), funded.beneficiaryName())));
    }

    /** Returns why no rule about de minimis aid, or none about these regimes, applies; empty if one may. */
    Optional<Message> whyNotOf(Set<AidRegime> regimes) {
        return whyNoAid()
                .or(() -> regime().isNone()
                        ? Optional.of(Texts.WORDS.message("aid.no-de-minimis", object()))
                        : Optional.empty())
                .or(() -> regime().value()
                        .filter(given -> !regimes.contains(given))
                        .map(given -> Texts.WORDS.message("aid.other-rules", object(), given)));
    }

    /** Requires the facts that decide whether it is aid to an undertaking. */
    void addTo(RequiredFacts needs) {
        funded.addFunderTo(needs);
        needs.lackingIf(funded.undertaking().isEmpty(), "/undertakings");
        funded.undertaking()
                .ifPresent(each -> needs.lackingIf(
                        !each.thing().economicActivity().isRecorded(), each.pointer(), Undertaking_.ECONOMIC_ACTIVITY));
    }

    void addRegimeTo(RequiredFacts needs) {
        addTo(needs);
        needs.recorded(Grant_.AID.then(StateAid_.REGIME), regime());
    }
}
