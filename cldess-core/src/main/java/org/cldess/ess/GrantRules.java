package org.cldess.ess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.Approval_;
import org.cldess.accreditation.Credentials_;
import org.cldess.accreditation.Staff;
import org.cldess.accreditation.Staff_;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the conditions of an approval, at its grant. */
final class GrantRules {
    private static final Path<Actor, ?> STAFF = Actor_.CREDENTIALS.then(Credentials_.STAFF);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The former approval was for bodies with a minimum share of employees in work integration, or with elected
     * managers and capped pay.
     */
    static final Rule<EssSubject> ESS_09 =
            overGrants("ESS-09", ApprovalKind.ENTREPRISE_SOLIDAIRE, GrantRules::metTheFormerConditions);

    /** An ESUS keeps pay within the caps. */
    static final Rule<EssSubject> ESS_11 = overGrants("ESS-11", ApprovalKind.ESUS, GrantRules::capsPay);

    /** Social utility has a significant effect on the accounts of an ESUS. */
    static final Rule<EssSubject> ESS_12 = overGrants("ESS-12", ApprovalKind.ESUS, GrantRules::bearsUtility);

    /** Some kinds of bodies are entitled to the approval. */
    static final Rule<EssSubject> ESS_14 = overGrants("ESS-14", ApprovalKind.ESUS, GrantRules::isOfRight);

    private record Grant(EssSubject body, Approval approval) {
        Actor actor() {
            return body.actor();
        }

        String name() {
            return body.actor().name();
        }

        Optional<Staff> staff() {
            return body.actor().shown().staff(approval.date().getYear());
        }
    }

    private GrantRules() {}

    private static Rule<EssSubject> overGrants(
            String code, ApprovalKind kind, Function<RuleContext<Grant>, Verdict> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<Grant>keyed(Approval_.DATE, grant -> Known.of(grant.approval().date()))
                .test(it -> it.subject().approval().kind() == kind
                        ? test.apply(it)
                        : Verdict.notApplicable(Texts.WORDS.message(
                                "grant.kind",
                                it.subject().name(),
                                it.subject().approval().kind())))
                .within(GrantRules::grants);
    }

    private static Stream<Located<Grant>> grants(EssSubject body) {
        List<Approval> all = body.actor().shown().approvals().value().orElse(List.of());
        return IntStream.range(0, all.size())
                .mapToObj(i ->
                        Located.of(Actor_.CREDENTIALS.then(Credentials_.APPROVALS.at(i)), new Grant(body, all.get(i))));
    }

    private static Verdict ofRight(Grant grant) {
        return Verdict.notApplicable(Texts.WORDS.message("grant.of-right", grant.name()));
    }

    private static boolean exceeds(Known<BigDecimal> pay, Optional<Parameter> cap) {
        return cap.isPresent()
                && pay.value()
                        .filter(multiple -> multiple.compareTo(cap.get().number()) > 0)
                        .isPresent();
    }

    private static Verdict metTheFormerConditions(RuleContext<Grant> it) {
        Grant grant = it.subject();
        if (isUnderAgreement(grant)) {
            return ofRight(grant);
        }
        Optional<Parameter> minimum = it.parameter("insertion-share");
        Optional<Parameter> cap = it.parameter("five-best-paid");
        if (grant.staff().isEmpty()) {
            return it.needs().lackingIf(true, it.beside(STAFF)).judge(Verdict::complies);
        }
        Staff staff = grant.staff().get();
        Known<Boolean> inserts = inserts(staff, minimum);
        Known<Boolean> capped = capped(staff, cap);
        if (inserts.is(true) || capped.is(true)) {
            return Verdict.complies();
        }
        int index = grant.actor().shown().staff().value().orElse(List.of()).indexOf(staff);
        String at = it.beside(STAFF) + "/" + index;
        RequiredFacts needs = it.needs();
        if (!inserts.isRecorded()) {
            needs.lackingIf(staff.employees().value().isEmpty(), at + Staff_.EMPLOYEES)
                    .lackingIf(staff.insertionEmployees().value().isEmpty(), at + Staff_.INSERTION_EMPLOYEES);
        }
        if (!capped.isRecorded()) {
            needs.lackingIf(staff.fiveBestPaid().value().isEmpty(), at + Staff_.FIVE_BEST_PAID)
                    .lackingIf(staff.electedManagers().value().isEmpty(), at + Staff_.ELECTED_MANAGERS);
        }
        return needs.judge(() -> Verdict.breached(Texts.WORDS.message("grant.former", grant.name(), it.keyDate())));
    }

    /**
     * Returns whether the body was entitled to the former approval, as a work-integration or adapted enterprise under
     * an agreement with the State.
     */
    private static boolean isUnderAgreement(Grant grant) {
        boolean kind = grant.actor().siae().value().isPresent()
                || grant.actor().inclusive().is(InclusiveKind.EA);
        return kind && Inclusion.running(grant.actor(), grant.approval().date()).isPresent();
    }

    private static Known<Boolean> inserts(Staff staff, Optional<Parameter> minimum) {
        Optional<Integer> all = staff.employees().value();
        Optional<Integer> part = staff.insertionEmployees().value();
        if (all.isEmpty() || part.isEmpty()) {
            return Known.notRecorded();
        }
        BigDecimal share = minimum.map(Parameter::number).orElse(HUNDRED);
        return Known.of(all.get() > 0
                && BigDecimal.valueOf(part.get())
                                .multiply(HUNDRED)
                                .compareTo(share.multiply(BigDecimal.valueOf(all.get())))
                        >= 0);
    }

    private static Known<Boolean> capped(Staff staff, Optional<Parameter> cap) {
        if (exceeds(staff.fiveBestPaid(), cap) || staff.electedManagers().is(false)) {
            return Known.of(false);
        }
        return staff.fiveBestPaid().value().isPresent()
                        && staff.electedManagers().value().isPresent()
                ? Known.of(true)
                : Known.notRecorded();
    }

    private static Verdict capsPay(RuleContext<Grant> it) {
        Grant grant = it.subject();
        if (isOfRightKind(grant)) {
            return ofRight(grant);
        }
        Optional<Parameter> mean = it.parameter("five-best-paid");
        Optional<Parameter> top = it.parameter("best-paid");
        if (grant.staff().isEmpty()) {
            return it.needs().lackingIf(true, it.beside(STAFF)).judge(Verdict::complies);
        }
        Staff staff = grant.staff().get();
        List<Message> faults = new ArrayList<>();
        if (exceeds(staff.fiveBestPaid(), mean)) {
            faults.add(Texts.WORDS.message(
                    "grant.mean",
                    grant.name(),
                    it.keyDate(),
                    staff.fiveBestPaid().value().get(),
                    number(mean)));
        }
        if (exceeds(staff.bestPaid(), top)) {
            faults.add(Texts.WORDS.message(
                    "grant.top",
                    grant.name(),
                    it.keyDate(),
                    staff.bestPaid().value().get(),
                    number(top)));
        }
        Optional<BigDecimal> best = staff.bestPaid().value();
        staff.fiveBestPaid()
                .value()
                .filter(five -> best.filter(pay -> pay.compareTo(five) < 0).isPresent())
                .ifPresent(five -> faults.add(
                        Texts.WORDS.message("grant.inverted", grant.name(), it.keyDate(), best.get(), five)));
        if (!faults.isEmpty()) {
            return Verdict.of(faults);
        }
        int index = grant.actor().shown().staff().value().orElse(List.of()).indexOf(staff);
        String at = it.beside(STAFF) + "/" + index;
        return it.needs()
                .lackingIf(staff.fiveBestPaid().value().isEmpty(), at + Staff_.FIVE_BEST_PAID)
                .lackingIf(staff.bestPaid().value().isEmpty(), at + Staff_.BEST_PAID)
                .judge(Verdict::complies);
    }

    private static BigDecimal number(Optional<Parameter> figure) {
        return figure.map(Parameter::number).orElse(BigDecimal.ZERO);
    }

    private static Verdict bearsUtility(RuleContext<Grant> it) {
        Grant grant = it.subject();
        if (isOfRightKind(grant)) {
            return ofRight(grant);
        }
        UtilityWeight weight =
                UtilityWeight.of(grant.actor(), it.keyDate(), it.parameter("share"), it.parameter("margin"));
        if (weight.isBorne()) {
            return Verdict.complies();
        }
        RequiredFacts needs = it.needs();
        weight.missing().forEach(pointer -> needs.lackingIf(true, it.base() + pointer));
        return needs.judge(() -> Verdict.breached(Texts.WORDS.message("grant.weight", grant.name(), it.keyDate())));
    }

    /** Returns whether the body is known to be of a kind that is entitled to the approval. */
    private static boolean isOfRightKind(Grant grant) {
        return kinds(grant)
                .anyMatch(kind -> Stream.of("kinds", "kinds-esat")
                        .anyMatch(name -> Law.names(
                                Law.parameter("ESS-14", name, grant.approval().date()), kind)));
    }

    private static Stream<Enum<?>> kinds(Grant grant) {
        Optional<SiaeKind> siae = grant.actor().siae().value();
        Optional<InclusiveKind> other = grant.actor().inclusive().value();
        return Stream.concat(siae.<Enum<?>>map(kind -> kind).stream(), other.<Enum<?>>map(kind -> kind).stream());
    }

    private static Verdict isOfRight(RuleContext<Grant> it) {
        Grant grant = it.subject();
        Optional<Parameter> sure = it.parameter("kinds");
        if (kinds(grant).anyMatch(kind -> Law.names(sure, kind))) {
            return Verdict.complies();
        }
        Optional<Parameter> esat = it.parameter("kinds-esat");
        if (kinds(grant).anyMatch(kind -> Law.names(esat, kind))) {
            return Verdict.complies();
        }
        return it.needs()
                .recordedBeside(Actor_.SIAE, grant.actor().siae())
                .recordedBeside(Actor_.INCLUSIVE, grant.actor().inclusive())
                .judge(() -> Verdict.notApplicable(Texts.WORDS.message("grant.other-kind", grant.name())));
    }
}
