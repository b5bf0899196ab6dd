package org.cldess.aid.rule;

import java.util.Optional;
import java.util.function.Function;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAid_;
import org.cldess.aid.Undertaking;
import org.cldess.aid.Undertaking_;
import org.cldess.grant.Grant_;
import org.cldess.grant.rule.FundedGrant.WithPointer;
import org.cldess.grant.rule.GrantScope;
import org.cldess.grant.rule.Recipient;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;

/** The grants that the rules on State aid concern. */
final class AidScope {
    /** Grants from a public authority to a body that carries on an economic activity. */
    static final GrantScope TO_AN_UNDERTAKING =
            GrantScope.OF_AN_AUTHORITY.and((to, day, needs) -> whyNoUndertaking(to, needs));

    /** Those of them that are de minimis aid. */
    static final GrantScope DE_MINIMIS = TO_AN_UNDERTAKING.and((to, day, needs) -> whyNoDeMinimis(to, needs));

    private AidScope() {}

    /** Returns a fact of the grant as an aid. */
    static <T> Known<T> aid(Recipient to, Function<StateAid, Known<T>> fact) {
        return to.grant().aid().flatMap(fact);
    }

    private static Optional<Message> whyNoUndertaking(Recipient to, RequiredFacts needs) {
        Optional<WithPointer<Undertaking>> entry = to.undertaking();
        needs.lackingIf(entry.isEmpty(), "/undertakings");
        entry.ifPresent(each -> needs.lackingIf(
                !each.thing().economicActivity().isRecorded(), each.pointer(), Undertaking_.ECONOMIC_ACTIVITY));
        return entry.map(each -> each.thing().economicActivity())
                .filter(activity -> activity.isNone() || activity.is(false))
                .map(unused -> Texts.WORDS.message("aid.no-activity", to.grant().object(), to.name()));
    }

    private static Optional<Message> whyNoDeMinimis(Recipient to, RequiredFacts needs) {
        Known<AidRegime> regime = aid(to, StateAid::regime);
        needs.lackingIf(!regime.isRecorded(), to.at(Grant_.AID.then(StateAid_.REGIME)));
        return regime.isNone()
                ? Optional.of(
                        Texts.WORDS.message("aid.no-de-minimis", to.grant().object()))
                : Optional.empty();
    }
}
