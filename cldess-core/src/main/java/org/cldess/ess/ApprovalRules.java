package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.Approval_;
import org.cldess.accreditation.ClaimedStatus;
import org.cldess.accreditation.Credentials_;
import org.cldess.accreditation.StatusUse;
import org.cldess.accreditation.StatusUse_;
import org.cldess.actor.Actor_;
import org.cldess.internal.text.NormalizedWords;
import org.cldess.known.Known;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on relying on an approval. Each occasion is judged by the law of its day. */
final class ApprovalRules {
    /** An approval of a solidarity enterprise is valid on the day on which it is relied on. */
    static final Rule<EssSubject> ESS_08 = overUses("ESS-08", ApprovalRules::isCoveredByTheFormerApproval);

    /** An approval of an ESUS is valid on the day on which it is relied on. */
    static final Rule<EssSubject> ESS_10 = overUses("ESS-10", ApprovalRules::isCoveredByAnApproval);

    private record Use(EssSubject body, StatusUse use) {}

    private ApprovalRules() {}

    private static Rule<EssSubject> overUses(String code, Function<RuleContext<Use>, Verdict> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<Use>keyed(StatusUse_.DATE, used -> Known.of(used.use().date()))
                .test(test)
                .within(ApprovalRules::uses);
    }

    private static Stream<Located<Use>> uses(EssSubject body) {
        List<StatusUse> all = body.actor().shown().uses().value().orElse(List.of());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).status() == ClaimedStatus.SOLIDARITY_APPROVAL)
                .mapToObj(i -> Located.of(Actor_.CREDENTIALS.then(Credentials_.USES.at(i)), new Use(body, all.get(i))));
    }

    private static Verdict isCoveredByTheFormerApproval(RuleContext<Use> it) {
        Approvals former = Approvals.of(it.subject().body().actor(), kind -> it::parameter)
                .ofKinds(List.of(ApprovalKind.ENTREPRISE_SOLIDAIRE));
        Optional<Approvals.ApprovalWithTerm> covering = former.covering(it.keyDate());
        if (covering.isPresent()) {
            Approvals.ApprovalWithTerm held = covering.get();
            Optional<String> authority = held.approval().authority().value();
            return it.needs()
                    .lackingIf(
                            authority.isEmpty(),
                            it.beside(Actor_.CREDENTIALS
                                    .then(Credentials_.APPROVALS.at(held.index()))
                                    .then(Approval_.AUTHORITY)))
                    .judge(() -> Verdict.compliesIf(
                            isThePrefect(it, authority.orElseThrow()),
                            () -> Texts.WORDS.message(
                                    "use.authority",
                                    it.subject().body().actor().name(),
                                    it.keyDate(),
                                    it.subject().use().occasion(),
                                    authority.orElseThrow())));
        }
        return uncovered(it, former, ApprovalKind.ENTREPRISE_SOLIDAIRE);
    }

    private static boolean isThePrefect(RuleContext<Use> it, String authority) {
        return it.parameter("authority").stream()
                .flatMap(names -> names.list().stream())
                .anyMatch(name -> NormalizedWords.says(authority, name));
    }

    private static Verdict isCoveredByAnApproval(RuleContext<Use> it) {
        Approvals esus =
                Approvals.of(it.subject().body().actor(), kind -> it::parameter).ofKinds(List.of(ApprovalKind.ESUS));
        if (esus.covering(it.keyDate()).isPresent() || isCoveredByAFormerOne(it)) {
            return Verdict.complies();
        }
        return uncovered(it, esus, ApprovalKind.ESUS);
    }

    /**
     * Returns whether a former approval covers the day. Former approvals that were still running kept their effect for
     * a time.
     */
    private static boolean isCoveredByAFormerOne(RuleContext<Use> it) {
        Optional<Parameter> kept = it.parameter("former-kept");
        Optional<LocalDate> last =
                it.parameter("former-kept-until").map(Parameter::value).map(LocalDate::parse);
        return kept.isPresent()
                && last.filter(it.keyDate()::isAfter).isEmpty()
                && Approvals.byLaw(it.subject().body().actor(), it.keyDate())
                        .ofKinds(List.of(ApprovalKind.ENTREPRISE_SOLIDAIRE))
                        .covering(it.keyDate())
                        .isPresent();
    }

    private static Verdict uncovered(RuleContext<Use> it, Approvals approvals, ApprovalKind kind) {
        RequiredFacts needs = it.needs();
        approvals.missing(it.keyDate()).forEach(pointer -> needs.lackingIf(true, it.base() + pointer));
        String name = it.subject().body().actor().name();
        String occasion = it.subject().use().occasion();
        return needs.judge(() -> Verdict.breached(approvals
                .ended(it.keyDate())
                .map(ended -> Texts.WORDS.message(
                        "use.ended",
                        name,
                        it.keyDate(),
                        occasion,
                        kind,
                        ended.term().latest()))
                .orElseGet(() -> Texts.WORDS.message("use.none", name, it.keyDate(), occasion, kind))));
    }
}
