package org.cldess.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.language.Localizable;

/**
 * A figure or a choice of a rule that changes with time (<i>{@index paramètre}</i>), with its period of validity. A
 * rule has one parameter for each period.
 *
 * @param name its name, such as {@code population}; the same in every period
 * @param value its value, a number in decimal notation or a word
 * @param unit the unit, empty for a word
 * @param from the first day on which it is valid; empty if it always was
 * @param until the last day on which it is valid; empty if it still is
 * @param confirmed whether it was checked against a source
 */
public record Parameter(
        String name, String value, String unit, Optional<LocalDate> from, Optional<LocalDate> until, boolean confirmed)
        implements Localizable {
    /** Checks the period. */
    public Parameter {
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "The parameter '%s' ends on %s, before it starts on %s. Correct one of the two."
                            .formatted(name, until.get(), from.get()));
        }
    }

    /**
     * Returns whether the value is valid on a day.
     *
     * @param day the day
     * @return true from its first to its last day, both included
     */
    public boolean holdsOn(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /**
     * {@return the value as a number}
     *
     * @throws NumberFormatException if the value is a word
     */
    public BigDecimal number() {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new NumberFormatException(
                    "The parameter '%s' is '%s', which is no number. Ask for its value.".formatted(name, value));
        }
    }

    /**
     * Returns the entries of a value that is a list (<i>{@index liste}</i>), such as {@code 2A, 2B}.
     *
     * @return the texts between the commas, without the spaces around them; one for a value without a comma
     */
    public List<String> list() {
        return Stream.of(value.split(",")).map(String::strip).toList();
    }

    /**
     * Returns the name of the parameter in words.
     *
     * @return its name in words; the raw name if the library has no words for it
     */
    public Localizable label() {
        return new ParameterWords.Label(this);
    }

    /**
     * Returns the value in words, with its unit: « 50 % des membres », « 3 500 habitants », "1 month".
     *
     * @return numbers, dates and words known to the library in the reader’s language; anything else unchanged
     */
    public Localizable quantity() {
        return new ParameterWords.Quantity(this);
    }

    /**
     * Returns its name and its value in words.
     *
     * @param locale the reader’s language
     * @return such as « population : 3 500 habitants »
     */
    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("parameter", label(), quantity()).say(locale);
    }
}
