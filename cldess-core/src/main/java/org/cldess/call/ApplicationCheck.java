package org.cldess.call;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.call.Requirement.RequirementKind;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.charter.text.Axis;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.rule.Outcome;
import org.cldess.thing.Identified;

/**
 * The result of checking an application against the rules of a call (<i>{@index "instruction de la candidature"}</i>).
 *
 * @param application the application
 * @param requirements the requirements that were checked: first completeness, then eligibility
 * @param axes the axes of the charter that the call requires; not recorded if the call does not record them
 */
public record ApplicationCheck(ApplicationId application, List<Requirement> requirements, Known<List<Axis>> axes) {
    /** Copies the lists. */
    public ApplicationCheck {
        requirements = List.copyOf(requirements);
        axes = Known.list(axes);
    }

    static ApplicationCheck of(CallForProjects call, ProjectApplication application) {
        CheckResults checking = new CheckResults(
                CallForProjects_.APPLICATIONS
                        .at(place(call.applications(), application.id()))
                        .toString(),
                CallForProjects_.APPLICANTS
                        .at(place(call.applicants(), application.applicant()))
                        .toString());
        new CompletenessCheck(call, application, checking).all();
        new EligibilityCheck(call, application, checking).all();
        return new ApplicationCheck(
                application.id(), checking.found(), call.rules().axes());
    }

    private static int place(List<? extends Identified<?>> things, Object id) {
        return (int) things.stream().takeWhile(thing -> !thing.id().equals(id)).count();
    }

    /** {@return whether the application is complete and arrived in time} */
    public Outcome completeness() {
        return of(RequirementKind.COMPLETENESS);
    }

    /** {@return whether the call is open to the applicant and to the project} */
    public Outcome eligibility() {
        return of(RequirementKind.ELIGIBILITY);
    }

    /**
     * {@return whether the application argues an axis of the charter; not applicable if the call does not require it}
     *
     * @param axis the axis
     */
    public Outcome axis(Axis axis) {
        String path = EligibilityCheck.path(axis);
        return requirements.stream()
                .filter(requirement -> requirement.path().equals(path))
                .map(Requirement::outcome)
                .findFirst()
                .orElse(axes.isRecorded() ? Outcome.NOT_APPLICABLE : Outcome.NOT_EVALUABLE);
    }

    /** Breached if any requirement is breached; otherwise not evaluable if any fact is missing. */
    private Outcome of(RequirementKind kind) {
        List<Outcome> outcomes = requirements.stream()
                .filter(requirement -> requirement.kind() == kind)
                .map(Requirement::outcome)
                .toList();
        if (outcomes.contains(Outcome.BREACHED)) {
            return Outcome.BREACHED;
        }
        return outcomes.contains(Outcome.NOT_EVALUABLE) ? Outcome.NOT_EVALUABLE : Outcome.COMPLIES;
    }

    /** {@return whether the jury may make an award: the application is known to be complete and eligible} */
    public boolean passes() {
        return completeness() == Outcome.COMPLIES && eligibility() == Outcome.COMPLIES;
    }

    /**
     * {@return the sentences on what the application breaches, then on what cannot be evaluated; an empty text if it
     * passes}
     */
    public Localizable whyNot() {
        return locale -> Stream.concat(broken().stream(), open().stream())
                .map(failed -> failed.asSentence().say(locale))
                .collect(Collectors.joining(" "));
    }

    /** {@return the breached requirements} */
    public List<Requirement> broken() {
        return with(Outcome.BREACHED);
    }

    /** {@return the requirements that cannot be evaluated because a fact is missing} */
    public List<Requirement> open() {
        return with(Outcome.NOT_EVALUABLE);
    }

    private List<Requirement> with(Outcome outcome) {
        return requirements.stream()
                .filter(requirement -> requirement.outcome() == outcome)
                .toList();
    }
}
