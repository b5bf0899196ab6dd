package org.cldess.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cldess.language.Message;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;

/**
 * What one rule says of one subject (<i>{@index constat}</i>).
 *
 * @param rule the record of the rule
 * @param outcome what it says
 * @param severity how grave a breach is: that of the rule, an error lowered to a warning where the rule, or a parameter that decided,
 *     is not confirmed
 * @param path where the subject stands in the dossier file, a JSON Pointer
 * @param keyDate the date that selected the version of the rule, if it is known
 * @param parameters the parameters that were used, with their periods
 * @param missing the facts that are lacking, as JSON Pointers; only where the rule is not evaluable
 * @param message what is wrong and the way out, why the rule does not speak of the subject, what is lacking, or what is kept
 */
public record Finding(
        RuleRecord rule,
        Outcome outcome,
        Severity severity,
        String path,
        Optional<LocalDate> keyDate,
        List<Parameter> parameters,
        List<String> missing,
        Message message) {
    /** Copies the lists. */
    public Finding {
        parameters = List.copyOf(parameters);
        missing = List.copyOf(missing);
    }

    /**
     * The code of the rule.
     *
     * @return such as {@code CTR-01}
     */
    public String code() {
        return rule.code();
    }

    /**
     * Says the sentence.
     *
     * @param locale the reader's language
     * @return the sentence
     */
    public String message(Locale locale) {
        return message.say(locale);
    }

    /** {@return whether the rule is broken and its breach an error} */
    public boolean isError() {
        return outcome == Outcome.BREACHED && severity == Severity.ERROR;
    }

    /**
     * The breach among other problems, under the code of the rule and the same path.
     *
     * @return the violation; nothing unless the rule is breached
     */
    public Optional<Violation> violation() {
        return outcome == Outcome.BREACHED
                ? Optional.of(new Violation(severity, code(), path, message, Optional.empty()))
                : Optional.empty();
    }

    /**
     * The same finding where its subject, and what is missing, stand elsewhere.
     *
     * @param move gives the new place of each pointer
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
                parameters,
                lacking,
                outcome == Outcome.NOT_EVALUABLE ? Notes.lacking(lacking, parameters) : message);
    }
}
