package org.cldess.grant;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Which part of a grant a payment is (<i>{@index "nature du versement"}</i>).
 */
public enum InstalmentKind implements Sayable {
    /** Before the work (<i>{@index acompte}</i>). */
    ADVANCE,
    /** While it goes on (<i>{@index "versement intermédiaire"}</i>). */
    INTERIM,
    /** The rest (<i>{@index solde}</i>). */
    BALANCE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("instalment-kind." + Codes.of(this)).say(locale);
    }
}
