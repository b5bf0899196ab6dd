package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cldess.language.Message;

/**
 * The answer of a rule’s test for one subject: an outcome with its sentence, or the missing facts. It is never a
 * boolean, because an unknown fact is not a pass.
 *
 * @param outcome the outcome
 * @param message what is wrong, or why the rule does not apply to this subject; empty for the other outcomes
 * @param missing the missing facts, as JSON Pointers; empty for the other outcomes
 * @param due the last day on which the subject could still comply, for a breach of a deadline
 */
public record Verdict(Outcome outcome, Optional<Message> message, List<String> missing, Optional<LocalDate> due) {
    private static final Verdict COMPLIES = new Verdict(Outcome.COMPLIES, Optional.empty(), List.of());

    /** Copies the list. */
    public Verdict {
        missing = List.copyOf(missing);
    }

    private Verdict(Outcome outcome, Optional<Message> message, List<String> missing) {
        this(outcome, message, missing, Optional.empty());
    }

    /**
     * Returns this verdict with the deadline that was missed.
     *
     * @param last the last day on which the subject could still comply
     * @return a copy; this verdict unless it is a breach
     */
    public Verdict dueBy(LocalDate last) {
        return outcome == Outcome.BREACHED ? new Verdict(outcome, message, missing, Optional.of(last)) : this;
    }

    /**
     * Returns the verdict that the subject complies with the rule.
     *
     * @return the verdict
     */
    public static Verdict complies() {
        return COMPLIES;
    }

    /**
     * Returns the verdict that the subject breaches the rule.
     *
     * @param message what is wrong, where, with which value, why, and how to correct it
     * @return the verdict
     */
    public static Verdict breached(Message message) {
        return new Verdict(Outcome.BREACHED, Optional.of(message), List.of());
    }

    /**
     * Returns the verdict that the rule does not apply to the subject.
     *
     * @param reason why, in words
     * @return the verdict
     */
    public static Verdict notApplicable(Message reason) {
        return new Verdict(Outcome.NOT_APPLICABLE, Optional.of(reason), List.of());
    }

    /**
     * Returns the verdict that facts are missing.
     *
     * @param missing the facts, as JSON Pointers, at least one
     * @return the verdict
     * @throws IllegalArgumentException if the list is empty
     */
    public static Verdict notEvaluable(List<String> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("A rule that is not evaluable lacks at least one fact. Name it.");
        }
        return new Verdict(Outcome.NOT_EVALUABLE, Optional.empty(), missing);
    }

    /**
     * Returns a verdict from a list of faults.
     *
     * @param faults everything that is wrong, in the order of the message
     * @return compliance if the list is empty; otherwise a breach whose message lists all faults
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
     * Returns compliance or a breach.
     *
     * @param kept whether the subject complies
     * @param message supplies what is wrong if it does not
     * @return the verdict
     */
    public static Verdict compliesIf(boolean kept, Supplier<Message> message) {
        return kept ? COMPLIES : breached(message.get());
    }
}
