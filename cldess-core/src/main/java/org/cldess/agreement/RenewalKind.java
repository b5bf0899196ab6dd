package org.cldess.agreement;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** How an agreement goes on after its end (<i>{@index "mode de reconduction"}</i>). */
public enum RenewalKind implements Sayable {
    /** By itself, unless a partner refuses in time (<i>{@index "tacite reconduction"}</i>). */
    TACIT,
    /** Only if the partners say so (<i>{@index "reconduction expresse"}</i>). */
    EXPRESS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("renewal-kind." + Codes.of(this)).say(locale);
    }
}
