package org.cldess.indicator.formula;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cldess.component.Written;
import org.cldess.language.Message;

/**
 * How an indicator is computed from others (<i>{@index formule}</i>). An indicator is named by its id in brackets, which gives what it was
 * last found to be; {@code sum([…])} adds up the periods of a flow, {@code baseline([…])} gives where it stood at the start:
 *
 * <pre>{@code
 * ([etablissements] - baseline([etablissements])) / baseline([etablissements]) * 100
 * }</pre>
 *
 * <p>Numbers are written with a decimal point. At most {@value #LONGEST} characters, and {@value #DEEPEST} parentheses or signs in each
 * other. Reading takes time linear in the length.
 *
 * @param text the text
 */
@Written(code = "form.formula", quoted = true)
public record Formula(String text) {
    /** Longer formulas are programs. */
    public static final int LONGEST = 1_000;

    /** Deeper ones are read by nobody. */
    public static final int DEEPEST = 40;

    /** How many formulas may rest on each other. */
    public static final int MOST_LEVELS = 10;

    /** Checks the text. */
    public Formula {
        refusal(text).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
    }

    /**
     * Reads a formula.
     *
     * @param text such as {@code [contacts] / [rencontres] * 100}
     * @return the formula
     * @throws IllegalArgumentException with the sentence of {@link #refusal}, in English
     */
    public static Formula parse(String text) {
        return new Formula(text);
    }

    /**
     * Tells why a text is no formula.
     *
     * @param text what was written
     * @return what is wrong first, at which character, and the way out; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        return FormulaParser.read(text).refusal();
    }

    /** {@return what it says} */
    public Expression expression() {
        return FormulaParser.read(text).expression().orElseThrow();
    }

    /** {@return the ids of the indicators that it names} */
    public Set<String> indicators() {
        return expression()
                .references()
                .map(Expression.Reference::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The formula as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
