package org.cldess.duplicate;

import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * A reason for or against two records being the same actor (<i>{@index indice}</i>).
 *
 * @param points the points that it adds to the score; negative if it speaks against
 * @param message the sentence
 */
public record Clue(int points, Message message) implements Localizable {
    @Override
    public String say(Locale locale) {
        return message.say(locale);
    }
}
