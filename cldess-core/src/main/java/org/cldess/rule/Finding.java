package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;

/**
 * The result of one rule for one subject (<i>{@index constat}</i>).
 *
 * @param rule the record of the rule
 * @param outcome the outcome
 * @param severity the severity of a breach: that of the rule, except that an error is lowered to a warning if the rule,
 *     or a parameter that decided, is not confirmed
 * @param path the path of the subject in the dossier file, a JSON Pointer
 * @param keyDate the date that selected the version of the rule; empty if unknown
 * @param since the day since when the rule has been breached: the missed deadline, or the key date of the subject;
 *     empty for a state that the rule judges as of the day of the check, and for the other outcomes
 * @param parameters the parameters that were used, with their periods
 * @param missing the missing facts, as JSON Pointers; empty unless the rule is not evaluable
 * @param message what is wrong and how to correct it, why the rule does not apply to the subject, what is missing, or
 *     what is complied with
 */
public record Finding(
        RuleRecord rule,
        Outcome outcome,
        Severity severity,
        String path,
        Optional<LocalDate> keyDate,
        Optional<LocalDate> since,
        List<Parameter> parameters,
        List<String> missing,
        Message message) {
    /** Copies the lists. */
    public Finding {
        parameters = List.copyOf(parameters);
        missing = List.copyOf(missing);
    }

    /**
     * Returns the code of the rule.
     *
     * @return such as {@code CTR-01}
     */
    public String code() {
        return rule.code();
    }

    /**
     * Returns the message as a sentence.
     *
     * @param locale the reader's language
     * @return the sentence
     */
    public String message(Locale locale) {
        return message.say(locale);
    }

    /** {@return whether the rule is breached and the breach is an error} */
    public boolean isError() {
        return outcome == Outcome.BREACHED && severity == Severity.ERROR;
    }

    /**
     * Returns the breach as a violation, with the code of the rule and the same path.
     *
     * @return the violation; empty unless the rule is breached
     */
    public Optional<Violation> violation() {
        return outcome == Outcome.BREACHED
                ? Optional.of(new Violation(severity, code(), path, message, Optional.empty()))
                : Optional.empty();
    }

    /**
     * Returns this finding with the pointers to its subject and to the missing facts replaced.
     *
     * @param move maps each pointer to its new value
     * @return a copy
     */
    public Finding moved(UnaryOperator<String> move) {
        List<String> lacking = missing.stream().map(move).toList();
        return new Finding(
                rule,
                outcome,
                severity,
                move.apply(path),
                keyDate,
                since,
                parameters,
                lacking,
                outcome == Outcome.NOT_EVALUABLE
                        ? Notes.lacking(MissingNames.asPointers(lacking), parameters)
                        : message);
    }

    /**
     * Returns this finding with a message that lists the missing facts by their names, not by their pointers.
     *
     * @param names returns the name of the fact at a pointer
     * @return a copy; this finding unless facts are missing
     */
    public Finding named(Function<String, Localizable> names) {
        return outcome == Outcome.NOT_EVALUABLE
                ? new Finding(
                        rule,
                        outcome,
                        severity,
                        path,
                        keyDate,
                        since,
                        parameters,
                        missing,
                        Notes.lacking(MissingNames.of(missing, names), parameters))
                : this;
    }
}
