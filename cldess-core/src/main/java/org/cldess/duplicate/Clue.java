package org.cldess.duplicate;

import java.util.Locale;
import org.cldess.language.Message;
import org.cldess.language.Sayable;

/**
 * One reason to take two records for the same actor, or not to (<i>{@index indice}</i>).
 *
 * @param points what it adds to the score; below 0 it speaks against
 * @param message the sentence
 */
public record Clue(int points, Message message) implements Sayable {
    @Override
    public String say(Locale locale) {
        return message.say(locale);
    }
}
