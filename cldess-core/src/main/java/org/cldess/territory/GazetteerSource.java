package org.cldess.territory;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.language.Sayable;

/**
 * Where a gazetteer has its facts from (<i>{@index source}</i>), to be named where they are shown.
 *
 * @param title what it is
 * @param author who made it
 * @param vintage the day as of which it speaks
 * @param licence under what terms it may be used
 * @param terms the address of these terms
 * @param use what was taken from it, and changed
 */
public record GazetteerSource(String title, String author, LocalDate vintage, String licence, String terms, String use)
        implements Sayable {
    @Override
    public String say(Locale locale) {
        return Texts.WORDS
                .message("source", title, author, vintage, licence, terms)
                .say(locale);
    }
}
