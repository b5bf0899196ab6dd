package org.cldess.indicator.formula;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Message;

/**
 * A formula that computes an indicator from others (<i>{@index formule}</i>). An id in brackets is the last number of
 * an indicator; {@code sum([…])} adds up the periods of a flow, and {@code baseline([…])} is its baseline:
 *
 * <pre>{@code
 * ([etablissements] - baseline([etablissements])) / baseline([etablissements]) * 100
 * }</pre>
 *
 * <p>Numbers have a decimal point. A formula has at most {@value #MAX_LENGTH} characters, and at most
 * {@value #MAX_DEPTH} nested parentheses or signs. Parsing takes time linear in the length.
 *
 * @param text the text
 */
@WrittenAsScalar(code = "form.formula", quoted = true)
public record Formula(String text) {
    /** The maximum length, in characters. */
    public static final int MAX_LENGTH = FormulaParser.MAX_LENGTH;

    /** The maximum nesting depth. */
    public static final int MAX_DEPTH = FormulaParser.MAX_DEPTH;

    /** The maximum number of formulas in a chain of references. */
    public static final int MAX_LEVELS = 10;

    /** Checks the text. */
    public Formula {
        refusal(text).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
    }

    /**
     * Parses a formula.
     *
     * @param text the text, such as {@code [contacts] / [rencontres] * 100}
     * @return the formula
     * @throws IllegalArgumentException with the message of {@link #refusal}, in English
     */
    public static Formula parse(String text) {
        return new Formula(text);
    }

    /**
     * Returns the reason why a text is not a formula.
     *
     * @param text the text
     * @return the first error, with its position and a correction; empty if {@link #parse} accepts the text
     */
    public static Optional<Message> refusal(String text) {
        return FormulaParser.read(text).refusal();
    }

    /** {@return the syntax tree} */
    public Expression expression() {
        return FormulaParser.read(text).expression().orElseThrow();
    }

    /** {@return the ids of the indicators in the formula} */
    public Set<String> indicators() {
        return expression()
                .references()
                .map(Expression.Reference::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the formula as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
