package org.cldess.call;

import java.util.ArrayList;
import java.util.List;
import org.cldess.call.Requirement.RequirementKind;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;

/** Gathers what is found about an application. The key of each sentence says what is asked; its ending says how it was answered. */
final class Checking {
    private final List<Requirement> found = new ArrayList<>();

    List<Requirement> found() {
        return found;
    }

    void add(RequirementKind kind, Outcome outcome, String path, String key, Object... arguments) {
        found.add(new Requirement(kind, outcome, path, Texts.WORDS.message(key, arguments)));
    }

    /** A fact is asked for: known to be none is a lack, not recorded is not known. */
    boolean asks(RequirementKind kind, Known<?> fact, String path) {
        String name = "check.fact." + path.substring(1);
        Outcome outcome =
                fact.value().isPresent() ? Outcome.COMPLIES : fact.isNone() ? Outcome.BREACHED : Outcome.NOT_EVALUABLE;
        String key = outcome == Outcome.COMPLIES
                ? "check.given"
                : outcome == Outcome.BREACHED ? "check.lacking" : "check.unknown";
        add(kind, outcome, path, key, Texts.WORDS.message(name));
        return outcome == Outcome.COMPLIES;
    }

    /** A rule of the call is needed; where the call has not recorded it, nothing can be told. */
    boolean needs(RequirementKind kind, Known<?> rule, String path) {
        if (!rule.isRecorded()) {
            add(
                    kind,
                    Outcome.NOT_EVALUABLE,
                    path,
                    "check.rule-unknown",
                    Texts.WORDS.message("check.rule." + path.substring(1)));
        }
        return rule.value().isPresent();
    }
}
