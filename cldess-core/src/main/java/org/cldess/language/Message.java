package org.cldess.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence that is not yet in a language: its key and its arguments. The text is produced when the reader's language
 * is known. The sentence is stored in files under its key ({@link Words}), or given in both languages:
 *
 * <pre>{@code
 * Message.of("L’action {0} ne nomme pas ses publics.", "Action {0} does not name its audience.", action.number())
 * }</pre>
 *
 * <p>Arguments are formatted as the language writes them: a date as « 18 février 2013 », a time as « 9 h 30 », a number
 * with its separators, a year ({@link Year}) without separators, another {@link Localizable} in its own words. Two
 * messages are equal if they have the same sentence in every language and the same arguments.
 */
public final class Message implements Localizable {
    private final BilingualSentence phrase;
    private final List<Object> arguments;

    /**
     * Checks the arguments against the placeholders of the French sentence. A test of each package checks that both
     * languages have the same placeholders.
     */
    Message(BilingualSentence phrase, Object[] arguments) {
        this.phrase = phrase;
        this.arguments = List.of(arguments);
        checkPlaces(Locale.FRENCH);
    }

    /**
     * Returns a message from a sentence in both languages, with placeholders: <code>{0}</code> is the first argument,
     * <code>{1}</code> the second, up to <code>{9}</code>, in any order and as often as the language needs.
     *
     * <p>Braces contain only placeholders; a text that contains braces is passed as an argument. A placeholder may
     * choose by an integer, as {@link java.text.ChoiceFormat} reads it: <code>{0,choice,0#no action|1#one action|2#{0}
     * actions}</code>. In French, it may ask for the article before the name of a body ({@link Named}):
     * <code>{0,le}</code>, <code>{0,du}</code>, <code>{0,au}</code>, and <code>{0,Le}</code> at the beginning of a
     * sentence. An apostrophe, straight or typographic, does not quote; it is written as ’.
     *
     * @param french the sentence in French
     * @param english the sentence in English
     * @param arguments the values of the placeholders: texts, numbers, dates, times, years, amounts, other messages
     * @return the message; its {@linkplain #key key} is the English sentence
     * @throws IllegalArgumentException if braces contain anything else, or a sentence does not have as many
     *     placeholders as there are arguments
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
     * Returns the values of the placeholders, in order.
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

    /**
     * Returns the sentence before its spaces are tidied, which is done once for the whole sentence and all sentences
     * within it.
     */
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
        if (argument instanceof Localizable localizable) {
            return localizable instanceof Named named
                    ? named.shownAs(FrenchWords.mark(named.shown(), locale))
                    : localizable.say(locale);
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
