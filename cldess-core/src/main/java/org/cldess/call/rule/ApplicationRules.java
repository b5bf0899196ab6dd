package org.cldess.call.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallRules_;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.Applicant_;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplication_;
import org.cldess.call.application.ProjectPhase;
import org.cldess.charter.text.Axis;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about applications. */
public final class ApplicationRules {
    /** The call is open to the kind of applicant and to the phase of the project. */
    public static final Rule<CallActors> PRG_04 = Rule.of(RuleRecord.shipped("PRG-04"))
            .keyed(ApplicationRules::received)
            .test(ApplicationRules::isOneOfThoseWhoMayApply)
            .within(ApplicationRules::applications);

    /** The application argues each required axis of the charter. */
    public static final Rule<CallActors> PRG_05 = Rule.of(RuleRecord.shipped("PRG-05"))
            .keyed(ApplicationRules::received)
            .test(ApplicationRules::arguesEachAxis)
            .within(ApplicationRules::applications);

    /** An application and its call. */
    private record HandedIn(CallActors in, ProjectApplication application) {
        CallForProjects call() {
            return in.call();
        }

        Optional<Applicant> applicant() {
            return call().findApplicant(application.applicant());
        }
    }

    private ApplicationRules() {}

    private static Stream<Located<HandedIn>> applications(CallActors in) {
        List<ProjectApplication> applications = in.call().applications();
        return IntStream.range(0, applications.size())
                .mapToObj(i -> Located.of(CallForProjects_.APPLICATIONS.at(i), new HandedIn(in, applications.get(i))));
    }

    private static KeyDate received(Located<HandedIn> part) {
        return KeyDate.of(part.subject().application().received(), part.at(ProjectApplication_.RECEIVED));
    }

    private static Verdict isOneOfThoseWhoMayApply(RuleContext<HandedIn> it) {
        HandedIn handed = it.subject();
        ProjectApplication application = handed.application();
        Known<ApplicantKind> kind = handed.applicant().map(Applicant::kind).orElse(Known.notRecorded());
        Known<List<ApplicantKind>> openTo = handed.call().rules().openTo();
        Known<List<ProjectPhase>> phases = handed.call().rules().phases();
        int applicant =
                handed.applicant().map(handed.call().applicants()::indexOf).orElse(0);
        return it.needs()
                .valueBeside(CallForProjects_.APPLICANTS.at(applicant).then(Applicant_.KIND), kind)
                .value(ProjectApplication_.PHASE, application)
                .recordedBeside(CallRules_.OPEN_TO, openTo)
                .recordedBeside(CallRules_.PHASES, phases)
                .judge(() -> {
                    List<Message> faults = new ArrayList<>();
                    ApplicantKind told = kind.value().orElseThrow();
                    ProjectPhase phase = application.phase().value().orElseThrow();
                    if (!openTo.value().orElse(List.of()).contains(told)) {
                        faults.add(Texts.WORDS.message("application.kind", application.number(), told));
                    }
                    handed.applicant()
                            .flatMap(one -> one.actor().value())
                            .flatMap(handed.in().actors()::find)
                            .filter(actor -> actor.kind() != ActorKind.NATURAL_PERSON)
                            .filter(actor ->
                                    actor.publicBody().value().isPresent() && told != ApplicantKind.PUBLIC_LEGAL_PERSON)
                            .map(Actor::name)
                            .ifPresent(name -> faults.add(
                                    Texts.WORDS.message("application.public-body", application.number(), name)));
                    if (!phases.value().orElse(List.of()).contains(phase)) {
                        faults.add(Texts.WORDS.message("application.phase", application.number(), phase));
                    }
                    return Verdict.of(faults);
                });
    }

    private static Verdict arguesEachAxis(RuleContext<HandedIn> it) {
        ProjectApplication application = it.subject().application();
        Known<List<Axis>> axes = it.subject().call().rules().axes();
        RequiredFacts needs = it.needs().recordedBeside(CallRules_.AXES, axes);
        List<Axis> asked = axes.value().orElse(List.of());
        boolean isKnown =
                asked.stream().allMatch(axis -> application.justification(axis).isRecorded());
        return needs.lackingIf(!isKnown, it.at(ProjectApplication_.JUSTIFICATIONS))
                .judge(() -> Verdict.of(asked.stream()
                        .filter(axis -> application.justification(axis).isNone())
                        .map(axis -> Texts.WORDS.message("application.axis", application.number(), axis))
                        .toList()));
    }
}
