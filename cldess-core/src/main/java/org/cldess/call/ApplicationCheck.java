package org.cldess.call;

import java.util.List;
import org.cldess.call.Requirement.RequirementKind;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.charter.text.Axis;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;

/**
 * What the rules of a call say of an application (<i>{@index "instruction de la candidature"}</i>).
 *
 * @param application the application
 * @param requirements each thing that was looked at, first what was handed in, then who applies for what
 * @param axes the axes of the charter that the call asks for; not recorded where it does not say
 */
public record ApplicationCheck(ApplicationId application, List<Requirement> requirements, Known<List<Axis>> axes) {
    /** Keeps the lists as they are now. */
    public ApplicationCheck {
        requirements = List.copyOf(requirements);
        axes = Known.list(axes);
    }

    static ApplicationCheck of(CallForProjects call, ProjectApplication application) {
        Checking checking = new Checking();
        new CompletenessCheck(call, application, checking).all();
        new EligibilityCheck(call, application, checking).all();
        return new ApplicationCheck(
                application.id(), checking.found(), call.rules().axes());
    }

    /** {@return whether all that is asked was handed in, in time} */
    public Outcome completeness() {
        return of(RequirementKind.COMPLETENESS);
    }

    /** {@return whether who applies, and what is asked, is what the call is for} */
    public Outcome eligibility() {
        return of(RequirementKind.ELIGIBILITY);
    }

    /**
     * {@return whether an axis of the charter is argued; not applicable where the call does not ask for it}
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

    /** Broken if anything is broken, else not to be told if anything is not known. */
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

    /** {@return whether the jury may award it something: it is complete and eligible, and nothing of that is unknown} */
    public boolean passes() {
        return completeness() == Outcome.COMPLIES && eligibility() == Outcome.COMPLIES;
    }

    /** {@return all that is wrong} */
    public List<Requirement> broken() {
        return with(Outcome.BREACHED);
    }

    /** {@return all that cannot be told for want of a fact} */
    public List<Requirement> open() {
        return with(Outcome.NOT_EVALUABLE);
    }

    private List<Requirement> with(Outcome outcome) {
        return requirements.stream()
                .filter(requirement -> requirement.outcome() == outcome)
                .toList();
    }
}
