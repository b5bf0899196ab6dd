package org.cldess.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Sayable;

/**
 * A figure or a choice of a rule that changes with time (<i>{@index paramètre}</i>), with the days on which it holds. A rule has one for
 * each period.
 *
 * @param name what it is, such as {@code population}; the same in every period
 * @param value its value, a number in decimal notation or a word
 * @param unit the unit, empty for a word
 * @param from the first day on which it holds, absent if it always did
 * @param until the last day on which it holds, absent if it still does
 * @param confirmed whether a source was read for it
 */
public record Parameter(
        String name, String value, String unit, Optional<LocalDate> from, Optional<LocalDate> until, boolean confirmed)
        implements Sayable {
    /** Checks the period. */
    public Parameter {
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "The parameter '%s' ends on %s, before it starts on %s. Correct one of the two."
                            .formatted(name, until.get(), from.get()));
        }
    }

    /**
     * Tells whether the value holds on a day.
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
        return new BigDecimal(value);
    }

    /**
     * What people call it.
     *
     * @return its name in words; the name itself where the library has no words for it
     */
    public Sayable label() {
        return new ParameterWords.Label(this);
    }

    /**
     * Its value as people say it, with its unit: « 50 % des membres », « 3 500 habitants », "1 month".
     *
     * @return numbers, dates and the words of the library in the reader’s language; anything else as it is written
     */
    public Sayable quantity() {
        return new ParameterWords.Quantity(this);
    }

    /**
     * Says what it is and its value.
     *
     * @param locale the reader’s language
     * @return such as « population : 3 500 habitants »
     */
    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("parameter", label(), quantity()).say(locale);
    }
}
