package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.accreditation.Credentials_;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.Statutes_;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.EssFamily;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on who belongs to the social economy, as of a day. */
final class EssRules {
    /** Some bodies belong by their form. */
    static final Rule<EssSubject> ESS_01 = asOf("ESS-01", EssRules::belongsByForm);

    /** Before the law, membership is inferred from the form or from the charter. */
    static final Rule<EssSubject> ESS_02 = asOf("ESS-02", EssRules::wasReadFromTheForm);

    /** A company belongs if its statutes contain what the law requires. */
    static final Rule<EssSubject> ESS_03 = asOf("ESS-03", EssRules::belongsByItsStatutes);

    /** The purpose is one of social utility. */
    static final Rule<EssSubject> ESS_06 = asOf("ESS-06", EssRules::isOfSocialUtility);

    /** The regional chamber has the enterprise on its list. */
    static final Rule<EssSubject> ESS_07 = asOf("ESS-07", EssRules::isOnTheListOfTheChamber);

    /** The shares of an approved enterprise are not traded. */
    static final Rule<EssSubject> ESS_13 = asOf("ESS-13", EssRules::keepsItsSharesOffMarkets);

    private EssRules() {}

    private static Rule<EssSubject> asOf(String code, Function<RuleContext<EssSubject>, Verdict> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<EssSubject>asOf()
                .test(it -> it.subject().outOfScope(it.keyDate()).orElseGet(() -> test.apply(it)));
    }

    private static Verdict notApplicable(String key, Object... arguments) {
        return Verdict.notApplicable(Texts.WORDS.message(key, arguments));
    }

    private static boolean declaresFamily(EssSubject subject) {
        return subject.family()
                .value()
                .filter(family -> family != EssFamily.ESS_COMPANY)
                .isPresent();
    }

    private static Verdict belongsByForm(RuleContext<EssSubject> it) {
        EssSubject subject = it.subject();
        Known<LegalForm> form = subject.form(it.keyDate());
        return it.needs().value(Actor_.LEGAL_FORMS, form).judge(() -> {
            LegalForm known = form.value().orElseThrow();
            return switch (known.verdict()) {
                case ESS -> Verdict.complies();
                case NOT_ESS ->
                    declaresFamily(subject)
                            ? Verdict.breached(Texts.WORDS.message(
                                    "form.contradicted",
                                    subject.actor().name(),
                                    subject.family().value().orElseThrow(),
                                    known))
                            : notApplicable("form.not-ess", subject.actor().name(), known);
                case IF_STATED, UNDETERMINED -> {
                    String key = known.verdict() == FormVerdict.IF_STATED ? "form.if-stated" : "form.open";
                    yield isCooperative(it)
                            ? Verdict.complies()
                            : notApplicable(key, subject.actor().name(), known);
                }
                case PUBLIC -> notApplicable("form.open", subject.actor().name(), known);
            };
        });
    }

    /** Returns whether a body whose form leaves the question open is known to be a cooperative. */
    private static boolean isCooperative(RuleContext<EssSubject> it) {
        return CooperativeReading.of(it.subject().actor(), it.keyDate()).isProven();
    }

    /** Adds the missing facts that would show whether a body that declares itself a cooperative is one. */
    private static void addCooperative(RuleContext<EssSubject> it, RequiredFacts needs) {
        if (it.subject().family().is(EssFamily.COOPERATIVE)) {
            CooperativeReading.of(it.subject().actor(), it.keyDate())
                    .missing()
                    .forEach(fact -> needs.lackingIf(true, it.path() + fact));
        }
    }

    private static Verdict wasReadFromTheForm(RuleContext<EssSubject> it) {
        EssSubject subject = it.subject();
        Known<LegalForm> form = subject.form(it.keyDate());
        if (form.value().isEmpty()) {
            return it.needs().value(Actor_.LEGAL_FORMS, form).judge(Verdict::complies);
        }
        LegalForm known = form.value().get();
        if (known.verdict() == FormVerdict.ESS
                || (known.verdict() != FormVerdict.NOT_ESS && isCooperative(it))
                || subject.charterSigned().value().isPresent()) {
            return Verdict.complies();
        }
        if (subject.family().value().isEmpty()) {
            return notApplicable("form.no-claim", subject.actor().name(), known);
        }
        RequiredFacts needs = it.needs().lackingIf(!subject.charterSigned().isRecorded(), "/charter");
        addCooperative(it, needs);
        if (!declaresFamily(subject)) {
            return needs.judge(() -> notApplicable("form.never", subject.actor().name(), known));
        }
        return needs.judge(() -> Verdict.breached(Texts.WORDS.message(
                "form.unread", subject.actor().name(), subject.family().value().orElseThrow(), known)));
    }

    /** Returns why the conditions on companies do not apply to a body; empty if they apply. */
    private static Optional<Verdict> noCompany(RuleContext<EssSubject> it) {
        EssSubject subject = it.subject();
        return subject.form(it.keyDate()).value().flatMap(form -> switch (form.verdict()) {
            case ESS ->
                Optional.of(notApplicable("company.by-form", subject.actor().name(), form));
            case NOT_ESS, PUBLIC ->
                Optional.of(notApplicable("form.not-ess", subject.actor().name(), form));
            case IF_STATED, UNDETERMINED ->
                isCooperative(it)
                        ? Optional.of(notApplicable(
                                "company.cooperative", subject.actor().name(), form))
                        : Optional.empty();
        });
    }

    /** Returns whether a company does not claim to belong to the social economy. */
    private static boolean claimsNothing(EssSubject subject) {
        return subject.family().isNone()
                && subject.actor().shown().statutes().value().isEmpty();
    }

    private static Verdict belongsByItsStatutes(RuleContext<EssSubject> it) {
        EssSubject subject = it.subject();
        Optional<Verdict> noCompany = noCompany(it);
        if (noCompany.isPresent()) {
            return noCompany.get();
        }
        if (Classifier.registered(subject.actor(), it.keyDate()).is(true)) {
            return Verdict.complies();
        }
        if (claimsNothing(subject)) {
            return notApplicable("company.no-claim", subject.actor().name());
        }
        StatutesReading reading =
                StatutesReading.of(subject.actor().shown().statutes(), it.parameter("clauses"), it.keyDate());
        Known<LegalForm> form = subject.form(it.keyDate());
        RequiredFacts needs = it.needs().value(Actor_.LEGAL_FORMS, form);
        addCooperative(it, needs);
        if (reading.isAtFault()) {
            return needs.judge(() -> Verdict.of(CompanyFaults.of(subject.actor().name(), reading)));
        }
        reading.missing().forEach(pointer -> needs.lackingIf(true, it.path() + pointer));
        return needs.judge(() -> Verdict.compliesIf(
                reading.complete(),
                () -> Texts.WORDS.message("company.no-statutes", subject.actor().name())));
    }

    private static Verdict isOfSocialUtility(RuleContext<EssSubject> it) {
        EssSubject subject = it.subject();
        Approvals approvals = Approvals.byLaw(subject.actor(), it.keyDate()).ofUtility();
        boolean approved = approvals.covering(it.keyDate()).isPresent();
        Optional<Verdict> noCompany = approved ? Optional.empty() : noCompany(it);
        if (noCompany.isPresent()) {
            return noCompany.get();
        }
        Known<Statutes> statutes = subject.actor().shown().statutes();
        if (!approved && (claimsNothing(subject) || statutes.isNone())) {
            return notApplicable("company.no-claim", subject.actor().name());
        }
        UtilityReading utility =
                UtilityReading.of(statutes, it.parameter("conditions"), it.parameter("linked-conditions"));
        RequiredFacts needs = it.needs().recorded(Actor_.CREDENTIALS.then(Credentials_.STATUTES), statutes);
        if (statutes.value().isPresent()) {
            utility.missing()
                    .forEach(fact ->
                            needs.lackingIf(true, it.at(Actor_.CREDENTIALS.then(Credentials_.STATUTES)) + fact));
        }
        return needs.judge(() -> Verdict.compliesIf(
                utility.met().is(true),
                () -> Texts.WORDS.message("utility.none", subject.actor().name(), it.keyDate())));
    }

    private static Verdict isOnTheListOfTheChamber(RuleContext<EssSubject> it) {
        EssSubject subject = it.subject();
        EssClassification classification = subject.classification(it.keyDate());
        RequiredFacts needs = it.needs();
        if (classification.verdict() == EssVerdict.UNDETERMINED && claimsNothing(subject)) {
            return notApplicable("company.no-claim", subject.actor().name());
        }
        if (classification.verdict() == EssVerdict.UNDETERMINED
                && !classification.missing().isEmpty()) {
            classification.missing().forEach(pointer -> needs.lackingIf(true, it.path() + pointer));
        } else if (!classification.belongs()) {
            return notApplicable("list.not-ess", subject.actor().name());
        }
        Known<Boolean> listed = Classifier.mentioned(subject.actor(), MentionSource.CRESS, it.keyDate());
        return needs.recorded(Actor_.CREDENTIALS.then(Credentials_.MENTIONS), listed)
                .judge(() -> Verdict.compliesIf(
                        listed.is(true),
                        () -> Texts.WORDS.message("list.absent", subject.actor().name())));
    }

    private static LocalDate granted(Approvals approvals, LocalDate day) {
        return approvals.covering(day).orElseThrow().approval().date();
    }

    private static Verdict keepsItsSharesOffMarkets(RuleContext<EssSubject> it) {
        EssSubject subject = it.subject();
        LocalDate day = it.keyDate();
        Approvals approvals = Approvals.byLaw(subject.actor(), day).ofUtility();
        RequiredFacts needs = it.needs();
        if (approvals.covering(day).isEmpty()) {
            List<String> open = approvals.missing(day);
            if (open.isEmpty()) {
                return notApplicable("approval.none-held", subject.actor().name());
            }
            open.forEach(pointer -> needs.lackingIf(true, it.path() + pointer));
        }
        Known<Boolean> traded = subject.actor().shown().statutes().flatMap(Statutes::sharesTraded);
        return needs.value(Actor_.CREDENTIALS.then(Credentials_.STATUTES).then(Statutes_.SHARES_TRADED), traded)
                .judge(() -> Verdict.compliesIf(
                        traded.is(false),
                        () -> Texts.WORDS.message(
                                "shares.traded", subject.actor().name(), day, granted(approvals, day))));
    }
}
