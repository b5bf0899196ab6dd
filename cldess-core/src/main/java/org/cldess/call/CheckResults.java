package org.cldess.call;

import java.util.ArrayList;
import java.util.List;
import org.cldess.call.Requirement.RequirementKind;
import org.cldess.component.Component;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;

/**
 * Collects the results of the checks of an application. The key of each message names the requirement, and its suffix
 * the outcome.
 */
final class CheckResults {
    private final List<Requirement> found = new ArrayList<>();

    List<Requirement> found() {
        return found;
    }

    void add(RequirementKind kind, Outcome outcome, Path<?, ?> path, String key, Object... arguments) {
        add(kind, outcome, path.toString(), key, arguments);
    }

    void add(RequirementKind kind, Outcome outcome, String path, String key, Object... arguments) {
        found.add(new Requirement(kind, outcome, path, Texts.WORDS.message(key, arguments)));
    }

    /**
     * Checks that a fact is present: it is breached if the fact is known to be absent, and not evaluable if it is not
     * recorded.
     */
    boolean asks(RequirementKind kind, Known<?> fact, Component<?, ?> path) {
        String name = "check.fact." + path.name();
        Outcome outcome =
                fact.value().isPresent() ? Outcome.COMPLIES : fact.isNone() ? Outcome.BREACHED : Outcome.NOT_EVALUABLE;
        String key = outcome == Outcome.COMPLIES
                ? "check.given"
                : outcome == Outcome.BREACHED ? "check.lacking" : "check.unknown";
        add(kind, outcome, path, key, Texts.WORDS.message(name));
        return outcome == Outcome.COMPLIES;
    }

    /** Checks that a rule of the call is recorded; without it, the requirement is not evaluable. */
    boolean needs(RequirementKind kind, Known<?> rule, Component<?, ?> path) {
        if (!rule.isRecorded()) {
            add(
                    kind,
                    Outcome.NOT_EVALUABLE,
                    path,
                    "check.rule-unknown",
                    Texts.WORDS.message("check.rule." + path.name()));
        }
        return rule.value().isPresent();
    }
}
