package org.cldess.call;

import java.util.ArrayList;
import java.util.List;
import org.cldess.call.Requirement.RequirementKind;
import org.cldess.call.application.Applicant_;
import org.cldess.component.Component;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Outcome;

/**
 * Collects the results of the checks of an application. The key of each message names the requirement, and its suffix
 * the outcome.
 */
final class CheckResults {
    private final String application;
    private final String applicant;
    private final List<Requirement> found = new ArrayList<>();

    /**
     * Creates an empty collection.
     *
     * @param application the pointer from the call to the application
     * @param applicant the pointer from the call to the applicant
     */
    CheckResults(String application, String applicant) {
        this.application = application;
        this.applicant = applicant;
    }

    List<Requirement> found() {
        return found;
    }

    void add(RequirementKind kind, Outcome outcome, Path<?, ?> path, String key, Object... arguments) {
        add(kind, outcome, path.toString(), key, arguments);
    }

    void add(RequirementKind kind, Outcome outcome, String path, String key, Object... arguments) {
        found.add(new Requirement(kind, outcome, path, Texts.WORDS.message(key, arguments), List.of()));
    }

    /** Adds a requirement that cannot be evaluated without some facts, which are pointers from the call. */
    void addUnknown(RequirementKind kind, List<String> missing, String path, String key, Object... arguments) {
        found.add(new Requirement(kind, Outcome.NOT_EVALUABLE, path, Texts.WORDS.message(key, arguments), missing));
    }

    /** Returns the pointer from the call to a fact of the application. */
    String ofApplication(Object path) {
        return application + path;
    }

    /** Returns the pointer from the call to the kind of the applicant. */
    String ofApplicant() {
        return applicant + Applicant_.KIND;
    }

    /**
     * Checks that a fact is present: it is breached if the fact is known to be absent, and not evaluable if it is not
     * recorded.
     */
    boolean asks(RequirementKind kind, Known<?> fact, Component<?, ?> path) {
        return asks(kind, fact, path, ofApplication(path));
    }

    /** Checks that a fact at a place in the call is present. */
    boolean asks(RequirementKind kind, Known<?> fact, Component<?, ?> path, String place) {
        Message name = Texts.WORDS.message("check.fact." + path.name());
        if (!fact.isRecorded()) {
            addUnknown(kind, List.of(place), path.toString(), "check.unknown", name);
            return false;
        }
        boolean isGiven = fact.value().isPresent();
        add(kind, isGiven ? Outcome.COMPLIES : Outcome.BREACHED, path, isGiven ? "check.given" : "check.lacking", name);
        return isGiven;
    }

    /** Checks that a rule of the call is recorded; without it, the requirement is not evaluable. */
    boolean needs(RequirementKind kind, Known<?> rule, Component<?, ?> path) {
        if (!rule.isRecorded()) {
            addUnknown(
                    kind,
                    List.of(path.toString()),
                    path.toString(),
                    "check.rule-unknown",
                    Texts.WORDS.message("check.rule." + path.name()));
        }
        return rule.value().isPresent();
    }
}
