package org.cldess.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.dossier.Dossier;
import org.cldess.internal.refusal.Reasons;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Gathers every reason why an act is refused, and grants it if there is none. */
final class Act {
    private final Conditions conditions;
    private final Reasons reasons;

    /**
     * Begins an act.
     *
     * @param path where in the dossier it would write, a JSON Pointer
     * @param conditions the rules and gates that it respects
     */
    Act(String path, Conditions conditions) {
        this.reasons = new Reasons(Texts.WORDS, path);
        this.conditions = conditions;
    }

    /** Notes a reason, whose code is also the key of its sentence. */
    void refuse(String code, Object... arguments) {
        reasons.refuse(code, arguments);
    }

    void refuseIf(boolean wrong, String code, Object... arguments) {
        reasons.refuseIf(wrong, code, arguments);
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
        reasons.add(Violation.error("form.duplicate", place + "/id", Texts.WORDS.message("act.duplicate." + kind, id)));
    }

    /** The refusal for the reasons so far. */
    <T> Answer<T> refused() {
        return reasons.refused();
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
            day.ifPresent(date -> conditions
                    .gate(gate)
                    .newBreaches(before, after, date, conditions.rulebook())
                    .forEach(reasons::add));
            return reasons.any() ? refused() : Answer.granted(after);
        } catch (Violations senseless) {
            senseless.list().forEach(reasons::add);
            return refused();
        }
    }
}
