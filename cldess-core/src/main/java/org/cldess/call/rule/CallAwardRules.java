package org.cldess.call.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallRules_;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the decisions of a jury: the envelope, the caps and the reasons. The call sets the amounts. */
public final class CallAwardRules {
    /** The awards stay within the envelope. */
    public static final Rule<CallForProjects> PRG_01 = Rule.of(RuleRecord.shipped("PRG-01"))
            .keyed(CallAwardRules::lastAward)
            .test(CallAwardRules::staysInTheEnvelope);

    /** The awards stay within the caps per project and per structure. */
    public static final Rule<CallForProjects> PRG_02 = Rule.of(RuleRecord.shipped("PRG-02"))
            .keyed(CallAwardRules::day)
            .test(CallAwardRules::staysUnderTheCaps)
            .within(call -> decisions(call, true));

    /** A jury decides, and gives its reasons. */
    public static final Rule<CallForProjects> PRG_03 = Rule.of(RuleRecord.shipped("PRG-03"))
            .keyed(CallAwardRules::day)
            .test(CallAwardRules::saysWhy)
            .within(call -> decisions(call, false));

    /** A decision and its call. */
    private record Decided(CallForProjects call, JuryDecision decision) {
        Optional<ProjectApplication> application() {
            return call.findApplication(decision.application());
        }

        String number() {
            return application()
                    .map(ProjectApplication::number)
                    .orElse(decision.application().value());
        }
    }

    private CallAwardRules() {}

    private static Stream<Located<Decided>> decisions(CallForProjects call, boolean onlyAwards) {
        return IntStream.range(0, call.decisions().size())
                .filter(i -> !onlyAwards || call.isKept(call.decisions().get(i)))
                .mapToObj(i -> Located.of(
                        CallForProjects_.DECISIONS.at(i),
                        new Decided(call, call.decisions().get(i))));
    }

    private static KeyDate day(Located<Decided> part) {
        return KeyDate.of(part.subject().decision().date(), part.at(JuryDecision_.DATE));
    }

    /** Returns the day of the last award; missing if any award has no recorded day, because it may be the last. */
    private static KeyDate lastAward(Located<CallForProjects> part) {
        List<JuryDecision> decisions = part.subject().decisions();
        List<String> missing = new ArrayList<>();
        Optional<LocalDate> last = Optional.empty();
        for (int i = 0; i < decisions.size(); i++) {
            if (part.subject().isKept(decisions.get(i))) {
                Optional<LocalDate> day = decisions.get(i).date().value();
                if (day.isEmpty()) {
                    missing.add(part.at(CallForProjects_.DECISIONS.at(i).then(JuryDecision_.DATE)));
                }
                last = Stream.concat(last.stream(), day.stream()).max(LocalDate::compareTo);
            }
        }
        if (!missing.isEmpty()) {
            return KeyDate.missing(missing);
        }
        return last.map(KeyDate::on).orElseGet(() -> KeyDate.none(Texts.WORDS.message("award.none")));
    }

    private static Verdict staysInTheEnvelope(RuleContext<CallForProjects> it) {
        CallForProjects call = it.subject();
        if (call.rules().envelope().isNone()) {
            return Verdict.notApplicable(Texts.WORDS.message("award.no-envelope", call.title()));
        }
        RequiredFacts needs = it.needs().recorded(CallRules_.ENVELOPE, call.rules());
        for (int i = 0; i < call.decisions().size(); i++) {
            JuryDecision decision = call.decisions().get(i);
            if (call.isKept(decision)) {
                needs.recorded(CallForProjects_.DECISIONS.at(i).then(JuryDecision_.AMOUNT), decision.amount());
            }
        }
        return needs.judge(() -> {
            Amount envelope = call.rules().envelope().value().orElseThrow();
            Amount awarded = call.awarded().value().orElseThrow();
            return Verdict.compliesIf(
                    awarded.compareTo(envelope) <= 0,
                    () -> Texts.WORDS.message(
                            "award.over-envelope", call.title(), awarded, envelope, awarded.minus(envelope)));
        });
    }

    private static Verdict staysUnderTheCaps(RuleContext<Decided> it) {
        Decided decided = it.subject();
        CallForProjects call = decided.call();
        Known<Amount> amount = decided.decision().amount();
        RequiredFacts needs = it.needs()
                .recorded(JuryDecision_.AMOUNT, amount)
                .recordedBeside(CallRules_.PROJECT_CAP, call.rules().projectCap())
                .recordedBeside(CallRules_.STRUCTURE_CAP, call.rules().structureCap());
        Optional<ApplicantId> applicant = decided.application().map(ProjectApplication::applicant);
        for (int i = 0; i < call.decisions().size(); i++) {
            JuryDecision other = call.decisions().get(i);
            boolean isSame = call.isKept(other)
                    && call.findApplication(other.application())
                            .map(ProjectApplication::applicant)
                            .equals(applicant);
            if (isSame) {
                needs.recordedBeside(CallForProjects_.DECISIONS.at(i).then(JuryDecision_.AMOUNT), other.amount());
            }
        }
        return needs.judge(() -> Verdict.of(faults(decided, applicant)));
    }

    private static List<Message> faults(Decided decided, Optional<ApplicantId> applicant) {
        CallForProjects call = decided.call();
        Amount amount = decided.decision().amount().value().orElse(Amount.ZERO);
        List<Message> faults = new ArrayList<>();
        call.rules()
                .projectCap()
                .value()
                .filter(cap -> amount.compareTo(cap) > 0)
                .ifPresent(cap ->
                        faults.add(Texts.WORDS.message("award.over-project-cap", decided.number(), amount, cap)));
        applicant
                .flatMap(one -> call.awarded(one).value())
                .filter(sum -> call.rules()
                        .structureCap()
                        .value()
                        .filter(cap -> sum.compareTo(cap) > 0)
                        .isPresent())
                .ifPresent(sum -> faults.add(Texts.WORDS.message(
                        "award.over-structure-cap",
                        decided.number(),
                        sum,
                        call.rules().structureCap().value().orElseThrow())));
        return faults;
    }

    private static Verdict saysWhy(RuleContext<Decided> it) {
        Decided decided = it.subject();
        return it.needs()
                .recorded(JuryDecision_.REASONS, decided.decision())
                .lackingIf(decided.call().jurors().isEmpty(), it.beside(CallForProjects_.JURORS))
                .judge(() -> Verdict.compliesIf(
                        !decided.decision().reasons().value().orElse(List.of()).isEmpty(),
                        () -> Texts.WORDS.message(
                                "decision.unexplained",
                                decided.number(),
                                decided.decision().kind())));
    }
}
