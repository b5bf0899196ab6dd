package org.cldess.aid.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.AidObject;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAid_;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the formalities of an aid: information, registration, and agreement with the Région. */
public final class AidRules {
    /** The undertaking is informed of the aid, and declares the aid that it has received. */
    public static final Rule<FundedGrant> AID_07 = of("AID-07", AidRules::isTold);

    /** The aid is entered in the register. */
    public static final Rule<FundedGrant> AID_08 = of("AID-08", AidRules::isRegistered);

    /** The aid of an EPCI is based on an agreement with the Région. */
    public static final Rule<FundedGrant> AID_09 = of("AID-09", AidRules::restsOnAnAgreement);

    private static final Set<AidRegime> ALL = Set.of(AidRegime.values());

    private AidRules() {}

    /** Creates a rule whose version is selected by the day of the decision, which confers the right to the aid. */
    static Rule<FundedGrant> of(String code, Function<RuleContext<FundedGrant>, Verdict> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<FundedGrant>keyed(
                        Grant_.DECISION.then(GrantDecision_.DATE),
                        it -> it.grant().decidedOn())
                .test(test);
    }

    private static Verdict isTold(RuleContext<FundedGrant> it) {
        AidSubject aid = AidSubject.of(it);
        Optional<Message> reason = aid.whyNotOf(ALL);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        boolean mayStaySilent = it.parameter("declaration").isPresent();
        Known<LocalDate> letter = aid.aid(StateAid::aidLetter);
        Known<LocalDate> declared = aid.aid(StateAid::declared);
        RequiredFacts needs = it.needs();
        aid.addRegimeTo(needs);
        needs.recorded(Grant_.AID.then(StateAid_.AID_LETTER), letter);
        needs.lackingIf(!mayStaySilent && !declared.isRecorded(), it.at(Grant_.AID.then(StateAid_.DECLARED)));
        Localizable name = it.subject().beneficiaryName();
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            if (letter.isNone()) {
                faults.add(Texts.WORDS.message("aid.untold", aid.object(), name));
            }
            if (!mayStaySilent && declared.isNone()) {
                faults.add(Texts.WORDS.message("aid.undeclared", aid.object(), name));
            }
            return Verdict.of(faults);
        });
    }

    private static Verdict isRegistered(RuleContext<FundedGrant> it) {
        AidSubject aid = AidSubject.of(it);
        FundedGrant subject = it.subject();
        Optional<Message> reason =
                aid.whyNotOf(ALL).or(() -> whyNotYet(it, aid)).or(() -> whyNotBound(it));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        int days = it.parameter("days").orElseThrow().number().intValue();
        LocalDate due = it.parameter("working-days").isPresent()
                ? WorkingDays.after(it.keyDate(), days)
                : it.keyDate().plusDays(days);
        Known<LocalDate> registered = aid.aid(StateAid::registered);
        RequiredFacts needs = it.needs();
        aid.addRegimeTo(needs);
        needs.lackingIf(
                !registered.isRecorded() || (registered.isNone() && !it.day().isAfter(due)),
                it.at(Grant_.AID.then(StateAid_.REGISTERED)));
        return needs.judge(() -> Verdict.compliesIf(
                registered.value().filter(day -> !day.isAfter(due)).isPresent(),
                () -> registered
                        .value()
                        .map(day -> Texts.WORDS.message(
                                "aid.late", aid.object(), subject.beneficiaryName(), it.keyDate(), due, day))
                        .orElseGet(() -> Texts.WORDS.message(
                                "aid.unregistered", aid.object(), subject.beneficiaryName(), it.keyDate(), due))));
    }

    /** Returns why the register does not apply yet: it covers aid to farming a year later than other aid. */
    private static Optional<Message> whyNotYet(RuleContext<FundedGrant> it, AidSubject aid) {
        LocalDate from =
                LocalDate.parse(it.parameter("farming-from").orElseThrow().value());
        return aid.regime().is(AidRegime.FARMING) && it.keyDate().isBefore(from)
                ? Optional.of(Texts.WORDS.message("aid.farming-later", aid.object(), from))
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

    private static Verdict restsOnAnAgreement(RuleContext<FundedGrant> it) {
        AidSubject aid = AidSubject.of(it);
        FundedGrant subject = it.subject();
        Known<AidObject> object = aid.aid(StateAid::object);
        boolean isByRegion =
                subject.isFundedBy(PublicBodyKind.REGION) || subject.isFundedBy(PublicBodyKind.DEPARTEMENT);
        Optional<Message> reason = aid.whyNoAid()
                .or(() -> whyNoMatter(subject, isByRegion))
                .or(() -> whyOwnField(subject, object, isByRegion));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        Known<String> agreement = aid.aid(StateAid::regionAgreement);
        RequiredFacts needs = it.needs();
        aid.addTo(needs);
        needs.recorded(Grant_.AID.then(StateAid_.OBJECT), object)
                .recorded(Grant_.AID.then(StateAid_.REGION_AGREEMENT), agreement);
        return needs.judge(() -> Verdict.compliesIf(
                agreement.value().isPresent(),
                () -> Texts.WORDS.message(
                        isByRegion ? "aid.premises-by-other" : "aid.without-region",
                        subject.grant().object(),
                        subject.funderName(),
                        it.keyDate())));
    }

    private static Optional<Message> whyNoMatter(FundedGrant subject, boolean isByRegion) {
        boolean isOther = subject.funder().thing().publicBody().isRecorded()
                && !isByRegion
                && !subject.isFundedBy(PublicBodyKind.EPCI);
        return isOther
                ? Optional.of(
                        Texts.WORDS.message("aid.other-body", subject.grant().object(), subject.funderName()))
                : Optional.empty();
    }

    /**
     * Returns why an agreement is not needed: premises are the field of communes and EPCI, and all other aid that of
     * the Région.
     */
    private static Optional<Message> whyOwnField(FundedGrant subject, Known<AidObject> object, boolean isByRegion) {
        boolean isOwn = isByRegion
                ? object.isNone() || object.is(AidObject.OTHER)
                : subject.isFundedBy(PublicBodyKind.EPCI) && object.is(AidObject.PREMISES);
        return isOwn
                ? Optional.of(
                        Texts.WORDS.message("aid.own-field", subject.grant().object(), subject.funderName()))
                : Optional.empty();
    }
}
