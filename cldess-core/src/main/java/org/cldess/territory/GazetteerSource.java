package org.cldess.territory;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.language.Localizable;

/**
 * A source of the data of a gazetteer (<i>{@index source}</i>). It must be named where the data are shown.
 *
 * @param title what it is
 * @param author who made it
 * @param vintage the date of the data
 * @param licence the licence under which it may be used
 * @param terms the address of the licence’s text
 * @param use what was taken from it, and how it was changed
 */
public record GazetteerSource(String title, String author, LocalDate vintage, String licence, String terms, String use)
        implements Localizable {
    @Override
    public String say(Locale locale) {
        return Texts.WORDS
                .message("source", title, author, vintage, licence, terms)
                .say(locale);
    }
}
