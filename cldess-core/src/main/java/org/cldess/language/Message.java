package org.cldess.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence that is not yet in any language: its key and what fills its places. It says itself when the reader's language is
 * known. The sentence is kept in files with its key ({@link Words}), or given in both languages where it is needed:
 *
 * <pre>{@code
 * Message.of("L’action {0} ne nomme pas ses publics.", "Action {0} does not name its audience.", action.number())
 * }</pre>
 *
 * <p>Arguments are said as the language writes them: a date as « 18 février 2013 », a time as « 9 h 30 », a number with its separators, a year
 * ({@link Year}) without any, another {@link Sayable} in its own words. Two messages are equal if they would say the same in
 * every language.
 */
public final class Message implements Sayable {
    private final Phrase phrase;
    private final List<Object> arguments;

    /** The places are those of the French sentence: a test of each package holds the files of both languages to the same. */
    Message(Phrase phrase, Object[] arguments) {
        this.phrase = phrase;
        this.arguments = List.of(arguments);
        checkPlaces(Locale.FRENCH);
    }

    /**
     * A sentence given in both languages, with places for what is known only later: <code>{0}</code> is the first argument,
     * <code>{1}</code> the second, up to <code>{9}</code>, in any order and as often as the language asks.
     *
     * <p>Braces hold nothing but places; a text that has braces itself is handed over as an argument. A place may choose by a whole
     * number, as {@link java.text.ChoiceFormat} reads it: <code>{0,choice,0#no action|1#one action|2#{0} actions}</code>. In French it may ask
     * for the article before the name of a body ({@link Named}): <code>{0,le}</code>, <code>{0,du}</code>, <code>{0,au}</code>, and
     * <code>{0,Le}</code> where a sentence begins. An apostrophe, straight or typographic, is an apostrophe: it quotes nothing, and is said as ’.
     *
     * @param french the sentence in French
     * @param english the same in English
     * @param arguments what fills the places: texts, numbers, dates, times, years, amounts, other messages
     * @return the message; its {@linkplain #key key} is the English sentence
     * @throws IllegalArgumentException if braces hold something else, or a sentence has not as many places as there are arguments
     */
    public static Message of(String french, String english, Object... arguments) {
        Message message = new Message(new GivenPhrase(french, english), arguments);
        message.checkPlaces(Locale.ENGLISH);
        return message;
    }

    private void checkPlaces(Locale locale) {
        Sentence sentence = phrase.sentence(locale);
        if (sentence.arguments() != arguments.size()) {
            throw new IllegalArgumentException("The sentence '%s' has %s places and was given %s arguments: %s."
                    .formatted(sentence, sentence.arguments(), arguments.size(), arguments));
        }
    }

    /** {@return the key of the sentence, stable across languages} */
    public String key() {
        return phrase.key();
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
        return Typography.tidy(written(locale), locale);
    }

    /** The sentence before its spaces are tidied: that is done once, for it and for all sentences within. */
    private String written(Locale locale) {
        Object[] said = new Object[arguments.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = said(arguments.get(i), locale);
        }
        return phrase.sentence(locale).with(said);
    }

    private static Object said(Object argument, Locale locale) {
        if (argument instanceof Message message) {
            return message.written(locale);
        }
        if (argument instanceof Sayable sayable) {
            return sayable instanceof Named named
                    ? named.shownAs(FrenchWords.mark(named.shown(), locale))
                    : sayable.say(locale);
        }
        if (argument instanceof LocalDate date) {
            return Typography.date(date, locale);
        }
        if (argument instanceof LocalTime time) {
            return Typography.time(time, locale);
        }
        return argument instanceof Number ? argument : FrenchWords.mark(argument.toString(), locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that && phrase.equals(that.phrase) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phrase.key(), arguments);
    }

    @Override
    public String toString() {
        return say(Locale.ENGLISH);
    }
}
