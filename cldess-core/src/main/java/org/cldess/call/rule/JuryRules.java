package org.cldess.call.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.Juror_;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.JuryScore_;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about scoring by a jury. */
public final class JuryRules {
    /** A juror who is tied to an applicant does not score its project. */
    public static final Rule<CallForProjects> JUR_01 = Rule.of(RuleRecord.shipped("JUR-01"))
            .keyed(JuryRules::given)
            .test(JuryRules::isNotTied)
            .within(JuryRules::sheets);

    /** The lowest scores are explained. */
    public static final Rule<CallForProjects> JUR_02 = Rule.of(RuleRecord.shipped("JUR-02"))
            .keyed(JuryRules::given)
            .test(JuryRules::isExplained)
            .within(JuryRules::lowest);

    /** The jury scores before it decides. */
    public static final Rule<CallForProjects> JUR_03 = Rule.of(RuleRecord.shipped("JUR-03"))
            .keyed(JuryRules::given)
            .test(JuryRules::isGivenBeforeTheDecision)
            .within(JuryRules::last);

    /** A score and its call. */
    private record Given(CallForProjects call, JuryScore score) {
        String number() {
            return call.findApplication(score.application())
                    .map(ProjectApplication::number)
                    .orElse(score.application().value());
        }

        Optional<Applicant> applicant() {
            return call.findApplication(score.application())
                    .flatMap(application -> call.findApplicant(application.applicant()));
        }
    }

    /** The key of a score sheet: a juror and an application. */
    private record SheetOf(Object juror, Object application) {}

    private JuryRules() {}

    private static Located<Given> part(CallForProjects call, int score) {
        return Located.of(
                CallForProjects_.SCORES.at(score), new Given(call, call.scores().get(score)));
    }

    /** Returns one part per sheet, which is its first score. */
    private static Stream<Located<Given>> sheets(CallForProjects call) {
        Set<SheetOf> met = new HashSet<>();
        return IntStream.range(0, call.scores().size())
                .filter(i -> met.add(new SheetOf(
                        call.scores().get(i).juror(), call.scores().get(i).application())))
                .mapToObj(i -> part(call, i));
    }

    private static Stream<Located<Given>> lowest(CallForProjects call) {
        return IntStream.range(0, call.scores().size())
                .filter(i -> call.scores().get(i).requiresComment())
                .mapToObj(i -> part(call, i));
    }

    /** Returns the latest score of each application on which the jury decided on a known day. */
    private static Stream<Located<Given>> last(CallForProjects call) {
        Map<ApplicationId, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < call.scores().size(); i++) {
            JuryScore score = call.scores().get(i);
            Integer before = last.get(score.application());
            if (score.given().value().isPresent()
                    && decided(call, score).isPresent()
                    && (before == null || day(call, before).isBefore(day(call, i)))) {
                last.put(score.application(), i);
            }
        }
        return last.values().stream().map(i -> part(call, i));
    }

    private static LocalDate day(CallForProjects call, int score) {
        return call.scores().get(score).given().value().orElseThrow();
    }

    /** Returns the day of the last decision on the application of a score. */
    private static Optional<LocalDate> decided(CallForProjects call, JuryScore score) {
        return call.decisions().stream()
                .filter(decision -> decision.application().equals(score.application()))
                .flatMap(decision -> decision.date().value().stream())
                .max(LocalDate::compareTo);
    }

    private static Verdict isGivenBeforeTheDecision(RuleContext<Given> it) {
        LocalDate decided = decided(it.subject().call(), it.subject().score()).orElseThrow();
        return Verdict.compliesIf(
                !it.keyDate().isAfter(decided),
                () -> Texts.WORDS.message("score.late", it.subject().number(), it.keyDate(), decided));
    }

    private static KeyDate given(Located<Given> part) {
        return KeyDate.of(part.subject().score().given(), part.at(JuryScore_.GIVEN));
    }

    private static Verdict isNotTied(RuleContext<Given> it) {
        CallForProjects call = it.subject().call();
        Juror juror = call.findJuror(it.subject().score().juror()).orElseThrow();
        Applicant applicant = it.subject().applicant().orElseThrow();
        if (juror.isTiedTo(applicant)) {
            return Verdict.breached(juror.interestIn(applicant)
                    .map(interest -> Texts.WORDS.message(
                            "score.declared", juror.fullName(), it.subject().number(), interest.reason()))
                    .orElseGet(() -> Texts.WORDS.message(
                            "score.same-body", juror.fullName(), it.subject().number())));
        }
        Path<CallForProjects, Juror> place =
                CallForProjects_.JURORS.at(call.jurors().indexOf(juror));
        return it.needs()
                .recordedBeside(place.then(Juror_.INTERESTS), juror.interests())
                .lackingIf(
                        !juror.actor().isRecorded() && !applicant.actor().isNone(), it.beside(place.then(Juror_.ACTOR)))
                .judge(Verdict::complies);
    }

    private static Verdict isExplained(RuleContext<Given> it) {
        JuryScore score = it.subject().score();
        Known<String> comment = score.comment();
        return it.needs()
                .recorded(JuryScore_.COMMENT, comment)
                .judge(() -> Verdict.compliesIf(
                        !comment.isNone(),
                        () -> Texts.WORDS.message(
                                "score.unexplained",
                                it.subject().number(),
                                score.points(),
                                it.subject()
                                        .call()
                                        .findCriterion(score.criterion())
                                        .map(JuryCriterion::title)
                                        .orElse(score.criterion().value()))));
    }
}
