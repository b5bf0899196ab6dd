package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accreditation.ClaimedStatus;
import org.cldess.accreditation.Credentials_;
import org.cldess.accreditation.StateAgreement;
import org.cldess.accreditation.StateAgreement_;
import org.cldess.accreditation.StatusUse;
import org.cldess.accreditation.StatusUse_;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on work integration. */
final class InclusionRules {
    /** A work-integration enterprise is of a kind that the law knows. */
    static final Rule<EssSubject> SIA_01 =
            Rule.of(RuleRecord.shipped("SIA-01")).<EssSubject>asOf().test(InclusionRules::isOfAKindOfTheLaw);

    /** A body that relies on being a work-integration enterprise has a running agreement with the State. */
    static final Rule<EssSubject> SIA_02 = Rule.of(RuleRecord.shipped("SIA-02"))
            .<Use>keyed(StatusUse_.DATE, used -> Known.of(used.use().date()))
            .test(InclusionRules::hasARunningAgreement)
            .within(InclusionRules::uses);

    /** Other inclusive structures are not work-integration enterprises. */
    static final Rule<EssSubject> SIA_03 =
            Rule.of(RuleRecord.shipped("SIA-03")).<EssSubject>asOf().test(InclusionRules::isNoIntegrationEnterprise);

    private record Use(EssSubject body, StatusUse use) {}

    private InclusionRules() {}

    private static Stream<Located<Use>> uses(EssSubject body) {
        List<StatusUse> all = body.actor().shown().uses().value().orElse(List.of());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).status() == ClaimedStatus.SIAE)
                .mapToObj(i -> Located.of(Actor_.CREDENTIALS.then(Credentials_.USES.at(i)), new Use(body, all.get(i))));
    }

    private static Verdict notApplicable(String key, Object... arguments) {
        return Verdict.notApplicable(Texts.WORDS.message(key, arguments));
    }

    private static Optional<Verdict> noBody(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON
                ? Optional.of(notApplicable("scope.kind", actor.kind()))
                : Optional.empty();
    }

    private static Verdict isOfAKindOfTheLaw(RuleContext<EssSubject> it) {
        Actor actor = it.subject().actor();
        Optional<Verdict> noBody = noBody(actor);
        if (noBody.isPresent()) {
            return noBody.get();
        }
        Known<SiaeKind> kind = actor.siae();
        if (kind.isNone()) {
            return notApplicable("siae.none", actor.name());
        }
        return it.needs().value(Actor_.SIAE, kind).judge(() -> {
            SiaeKind known = kind.value().orElseThrow();
            Optional<Parameter> allowed = it.parameter(EnumCodes.of(known));
            return Verdict.compliesIf(
                    !Law.forbids(allowed),
                    () -> Texts.WORDS.message("siae.not-now", actor.name(), known, it.keyDate()));
        });
    }

    private static Verdict isNoIntegrationEnterprise(RuleContext<EssSubject> it) {
        Actor actor = it.subject().actor();
        Optional<Verdict> noBody = noBody(actor);
        if (noBody.isPresent()) {
            return noBody.get();
        }
        Known<InclusiveKind> kind = actor.inclusive();
        if (kind.isNone()) {
            return notApplicable("inclusive.none", actor.name());
        }
        if (kind.value().isEmpty()) {
            return it.needs().value(Actor_.INCLUSIVE, kind).judge(Verdict::complies);
        }
        InclusiveKind known = kind.value().get();
        if (!Law.names(it.parameter("kinds-inclusive"), known)) {
            return notApplicable("inclusive.unnamed", actor.name(), known.nameOn(it.keyDate()));
        }
        Optional<StatusUse> use = claim(actor, it.keyDate());
        if (use.isPresent()) {
            return Verdict.breached(Texts.WORDS.message(
                    "inclusive.claims",
                    actor.name(),
                    known.nameOn(it.keyDate()),
                    use.get().date(),
                    use.get().occasion()));
        }
        if (actor.siae().value().isPresent()) {
            return Verdict.breached(Texts.WORDS.message(
                    "inclusive.both",
                    actor.name(),
                    known.nameOn(it.keyDate()),
                    actor.siae().value().get()));
        }
        boolean exists = !Law.forbids(it.parameter(EnumCodes.of(known)));
        return it.needs()
                .recorded(Actor_.SIAE, actor)
                .judge(() -> Verdict.compliesIf(
                        exists,
                        () -> Texts.WORDS.message(
                                "inclusive.not-now", actor.name(), known.nameOn(it.keyDate()), it.keyDate())));
    }

    private static Optional<StatusUse> claim(Actor actor, LocalDate day) {
        return actor.shown().uses().value().orElse(List.of()).stream()
                .filter(use -> use.status() == ClaimedStatus.SIAE && !use.date().isAfter(day))
                .findFirst();
    }

    private static Verdict hasARunningAgreement(RuleContext<Use> it) {
        Actor actor = it.subject().body().actor();
        Known<List<StateAgreement>> agreements = actor.shown().agreements();
        if (Inclusion.running(actor, it.keyDate()).isPresent()) {
            return Verdict.complies();
        }
        RequiredFacts needs = it.needs().recordedBeside(Actor_.CREDENTIALS.then(Credentials_.AGREEMENTS), agreements);
        List<StateAgreement> all = agreements.value().orElse(List.of());
        IntStream.range(0, all.size())
                .filter(i -> !all.get(i).from().isAfter(it.keyDate())
                        && !all.get(i).until().isRecorded())
                .forEach(i -> needs.lackingIf(
                        true,
                        it.beside(Actor_.CREDENTIALS
                                .then(Credentials_.AGREEMENTS.at(i))
                                .then(StateAgreement_.UNTIL))));
        return needs.judge(() -> Verdict.breached(Texts.WORDS.message(
                "agreement.none", actor.name(), it.keyDate(), it.subject().use().occasion())));
    }
}
