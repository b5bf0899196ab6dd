package org.cldess.consistency;

import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * A sentence that follows other words: « Le SIRET … » becomes « le SIRET … », while « SIRET … » stays.
 *
 * @param sentence the sentence
 */
record Continued(Message sentence) implements Localizable {
    @Override
    public String say(Locale locale) {
        String said = sentence.say(locale);
        boolean word = said.length() > 1 && !Character.isUpperCase(said.charAt(1));
        return word ? said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1) : said;
    }
}
