package org.cldess.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.language.Message;

/**
 * What the test of a rule answers about one subject: an outcome with its sentence, or the facts that it lacks. Never a boolean, since
 * a fact that is not known is no pass.
 *
 * @param outcome the outcome
 * @param message what is wrong, or why the rule does not speak of this subject; empty for the other outcomes
 * @param missing the facts that are lacking, as JSON Pointers; empty for the other outcomes
 */
public record Verdict(Outcome outcome, Optional<Message> message, List<String> missing) {
    private static final Verdict COMPLIES = new Verdict(Outcome.COMPLIES, Optional.empty(), List.of());

    /** Copies the list. */
    public Verdict {
        missing = List.copyOf(missing);
    }

    /**
     * The rule is kept.
     *
     * @return the verdict
     */
    public static Verdict complies() {
        return COMPLIES;
    }

    /**
     * The rule is broken.
     *
     * @param message what is wrong, where, with which value, why, and the way out
     * @return the verdict
     */
    public static Verdict breached(Message message) {
        return new Verdict(Outcome.BREACHED, Optional.of(message), List.of());
    }

    /**
     * The rule does not speak of this subject.
     *
     * @param reason why, in words
     * @return the verdict
     */
    public static Verdict notApplicable(Message reason) {
        return new Verdict(Outcome.NOT_APPLICABLE, Optional.of(reason), List.of());
    }

    /**
     * Facts are lacking.
     *
     * @param missing the facts, as JSON Pointers, at least one
     * @return the verdict
     * @throws IllegalArgumentException if there is none
     */
    public static Verdict notEvaluable(List<String> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("A rule that is not evaluable lacks at least one fact. Name it.");
        }
        return new Verdict(Outcome.NOT_EVALUABLE, Optional.empty(), missing);
    }

    /**
     * The rule is kept, or broken in one or several ways.
     *
     * @param faults all that is wrong, in the order in which it is to be told
     * @return that it is kept if nothing is wrong, else a breach that tells all
     */
    public static Verdict of(List<Message> faults) {
        if (faults.isEmpty()) {
            return COMPLIES;
        }
        return faults.stream()
                .reduce((first, second) -> Texts.WORDS.message("and", first, second))
                .map(Verdict::breached)
                .orElse(COMPLIES);
    }

    /**
     * The rule is kept or broken.
     *
     * @param kept whether it is kept
     * @param message what is wrong if it is not
     * @return the verdict
     */
    public static Verdict compliesIf(boolean kept, Supplier<Message> message) {
        return kept ? COMPLIES : breached(message.get());
    }
}
