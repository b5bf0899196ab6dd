package org.cldess.aid.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.AidObject;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAid_;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.grant.rule.GrantScope;
import org.cldess.grant.rule.Recipient;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/** The rules about the formalities of an aid: information, registration, and agreement with the Région. */
public final class AidRules {
    /** The undertaking is informed of the aid, and declares the aid that it has received. */
    public static final Rule<FundedGrant> AID_07 = of("AID-07", AidScope.DE_MINIMIS, AidRules::isTold);

    /** The aid is entered in the register. */
    public static final Rule<FundedGrant> AID_08 = of("AID-08", AidScope.DE_MINIMIS, AidRules::isRegistered);

    /** The aid of a commune or an EPCI is based on an agreement with the Région. */
    public static final Rule<FundedGrant> AID_09 =
            of("AID-09", AidScope.TO_AN_UNDERTAKING, AidRules::restsOnAnAgreement);

    private AidRules() {}

    /** Creates a rule whose version is selected by the day of the decision, which confers the right to the aid. */
    private static Rule<FundedGrant> of(String code, GrantScope scope, GrantScope.Test<FundedGrant> test) {
        return scope.once(code, Grant_.DECISION.then(GrantDecision_.DATE), Grant::decidedOn, test);
    }

    private static Verdict isTold(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        String object = to.grant().object();
        boolean mayStaySilent = it.parameter("declaration").isPresent();
        Known<LocalDate> letter = AidScope.aid(to, StateAid::aidLetter);
        Known<LocalDate> declared = AidScope.aid(to, StateAid::declared);
        needs.recorded(Grant_.AID.then(StateAid_.AID_LETTER), letter);
        needs.lackingIf(!mayStaySilent && !declared.isRecorded(), it.at(Grant_.AID.then(StateAid_.DECLARED)));
        Localizable name = to.name();
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            if (letter.isNone()) {
                faults.add(Texts.WORDS.message("aid.untold", object, name));
            }
            if (!mayStaySilent && declared.isNone()) {
                faults.add(Texts.WORDS.message("aid.undeclared", object, name));
            }
            return Verdict.of(faults);
        });
    }

    private static Verdict isRegistered(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        String object = to.grant().object();
        Optional<Message> reason = whyNotYet(it, to).or(() -> whyNotBound(it));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        int days = it.parameter("days").orElseThrow().number().intValue();
        LocalDate due = it.parameter("working-days").isPresent()
                ? WorkingDays.after(it.keyDate(), days)
                : it.keyDate().plusDays(days);
        Known<LocalDate> registered = AidScope.aid(to, StateAid::registered);
        needs.lackingIf(
                !registered.isRecorded() || (registered.isNone() && !it.day().isAfter(due)),
                it.at(Grant_.AID.then(StateAid_.REGISTERED)));
        return needs.judge(() -> Verdict.compliesIf(
                        registered.value().filter(day -> !day.isAfter(due)).isPresent(),
                        () -> registered
                                .value()
                                .map(day -> Texts.WORDS.message("aid.late", object, to.name(), it.keyDate(), due, day))
                                .orElseGet(() ->
                                        Texts.WORDS.message("aid.unregistered", object, to.name(), it.keyDate(), due)))
                .dueBy(due));
    }

    /** Returns why the register does not apply yet: it covers aid to farming a year later than other aid. */
    private static Optional<Message> whyNotYet(RuleContext<FundedGrant> it, Recipient to) {
        LocalDate from =
                LocalDate.parse(it.parameter("farming-from").orElseThrow().value());
        return AidScope.aid(to, StateAid::regime).is(AidRegime.FARMING)
                        && it.keyDate().isBefore(from)
                ? Optional.of(
                        Texts.WORDS.message("aid.farming-later", to.grant().object(), from))
                : Optional.empty();
    }

    /** It is not confirmed that the register binds authorities other than the State. */
    private static Optional<Message> whyNotBound(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        boolean isOther =
                subject.funder().thing().publicBody().value().isPresent() && !subject.isFundedBy(PublicBodyKind.STATE);
        return isOther && it.parameter("local-authorities").isEmpty()
                ? Optional.of(Texts.WORDS.message("aid.not-bound", subject.funderName()))
                : Optional.empty();
    }

    /**
     * Aid to enterprises is the field of the Région, in which communes and EPCI take part by agreement; premises are
     * their own field, in which the Région and the département take part by agreement. A département gives no other aid
     * of its own.
     */
    private static Verdict restsOnAnAgreement(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        FundedGrant subject = it.subject();
        String grant = to.grant().object();
        Known<AidObject> object = AidScope.aid(to, StateAid::object);
        boolean isLocal = subject.isFundedBy(PublicBodyKind.COMMUNE, PublicBodyKind.EPCI);
        boolean isRegion = subject.isFundedBy(PublicBodyKind.REGION);
        boolean isOther = subject.funder().thing().publicBody().value().isPresent()
                && !isLocal
                && !isRegion
                && !subject.isFundedBy(PublicBodyKind.DEPARTEMENT);
        if (isOther) {
            return Verdict.notApplicable(Texts.WORDS.message("aid.other-body", grant, subject.funderName()));
        }
        boolean isOwn = (isLocal && object.is(AidObject.PREMISES))
                || (isRegion && (object.isNone() || object.is(AidObject.OTHER)));
        if (isOwn) {
            return Verdict.notApplicable(Texts.WORDS.message("aid.own-field", grant, subject.funderName()));
        }
        Known<String> agreement = AidScope.aid(to, StateAid::regionAgreement);
        needs.recorded(Grant_.AID.then(StateAid_.OBJECT), object)
                .recorded(Grant_.AID.then(StateAid_.REGION_AGREEMENT), agreement);
        String key = isLocal
                ? "aid.without-region"
                : object.is(AidObject.PREMISES) ? "aid.premises-by-other" : "aid.by-departement";
        return needs.judge(() -> Verdict.compliesIf(
                agreement.value().isPresent(),
                () -> Texts.WORDS.message(key, grant, subject.funderName(), it.keyDate())));
    }
}
