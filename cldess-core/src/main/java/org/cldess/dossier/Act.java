package org.cldess.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.rule.Finding;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Gathers every reason why an act is refused, and grants it if there is none. */
final class Act {
    private final String path;
    private final Conditions conditions;
    private final List<Violation> reasons = new ArrayList<>();

    /**
     * Begins an act.
     *
     * @param path where in the dossier it would write, a JSON Pointer
     * @param conditions the rules and gates that it respects
     */
    Act(String path, Conditions conditions) {
        this.path = path;
        this.conditions = conditions;
    }

    /** Notes a reason, whose code is also the key of its sentence. */
    void refuse(String code, Object... arguments) {
        reasons.add(Violation.error(code, path, Texts.WORDS.message(code, arguments)));
    }

    void refuseIf(boolean wrong, String code, Object... arguments) {
        if (wrong) {
            refuse(code, arguments);
        }
    }

    /** Refuses what is not free of the errors that a gate names, whoever made them. */
    void refuseUnlessFree(Gate gate, Dossier dossier, LocalDate day) {
        conditions.gate(gate).check(dossier, day, conditions.rulebook()).stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.violation().stream())
                .forEach(reasons::add);
    }

    /** Refuses what a rule cannot judge at a place, as long as the facts of that place are not recorded. */
    void refuseUnknown(String rule, Dossier after, String place, LocalDate day) {
        Gate.of("unknown", rule).check(after, day, conditions.rulebook()).notEvaluable().stream()
                .filter(finding -> finding.path().equals(place))
                .flatMap(finding -> finding.missing().stream())
                .filter(missing -> missing.startsWith(place))
                .forEach(missing -> reasons.add(
                        Violation.error("act.unrecorded", missing, Texts.WORDS.message("act.unrecorded", missing))));
    }

    /** Refuses the id of something that is to stand at a place, since another thing of its kind has it. */
    void refuseDuplicate(String kind, String id, String place) {
        reasons.add(Violation.error(
                "form.duplicate", place + "/id", Texts.WORDS.message("form.duplicate." + kind, id, "")));
    }

    /** Whether there is a reason so far. */
    boolean isRefused() {
        return !reasons.isEmpty();
    }

    /** The refusal for the reasons so far. */
    <T> Answer<T> refused() {
        return Answer.refused(Violations.of(reasons));
    }

    /**
     * Makes the change and asks the gate, so that a refusal names these reasons too.
     *
     * @param day the day of the act; without it the gate is not asked
     * @param change the changed dossier, or all that makes no sense in it
     */
    Answer<Dossier> outcome(Gate gate, Dossier before, Optional<LocalDate> day, Supplier<Dossier> change) {
        try {
            Dossier after = change.get();
            day.ifPresent(date ->
                    reasons.addAll(conditions.gate(gate).newBreaches(before, after, date, conditions.rulebook())));
            return reasons.isEmpty() ? Answer.granted(after) : refused();
        } catch (Violations senseless) {
            reasons.addAll(senseless.list());
            return refused();
        }
    }
}
