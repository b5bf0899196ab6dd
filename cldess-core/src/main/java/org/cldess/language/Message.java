package org.cldess.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence that is not yet in any language: its key and what fills its places. It says itself when the reader's language is
 * known.
 *
 * <p>Arguments are said as the language writes them: a date as « 18 février 2013 », a number with its separators, a year
 * ({@link Year}) without any, another {@link Sayable} in its own words. Two messages are equal if they would say the same in
 * every language.
 */
public final class Message implements Sayable {
    private final Words words;
    private final String key;
    private final List<Object> arguments;

    Message(Words words, String key, Object[] arguments) {
        this.words = words;
        this.key = key;
        this.arguments = List.of(arguments);
        int places = words.places(key);
        if (places != arguments.length) {
            throw new IllegalArgumentException("The sentence '%s' has %d places and was given %d arguments: %s."
                    .formatted(key, places, arguments.length, this.arguments));
        }
    }

    /**
     * The key of the sentence, stable across languages.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * What fills the places of the sentence, in order.
     *
     * @return the arguments
     */
    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String say(Locale locale) {
        Object[] said = new Object[arguments.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = said(arguments.get(i), locale);
        }
        return Typography.tidy(words.sentence(key, locale).with(said), locale);
    }

    private static Object said(Object argument, Locale locale) {
        if (argument instanceof Sayable sayable) {
            return sayable.say(locale);
        }
        if (argument instanceof LocalDate date) {
            return Typography.date(date, locale);
        }
        if (argument instanceof BigDecimal number) {
            return Typography.number(number, locale);
        }
        return argument instanceof Number ? argument : argument.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that
                && words == that.words
                && key.equals(that.key)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, arguments);
    }

    @Override
    public String toString() {
        return say(Locale.ENGLISH);
    }
}
