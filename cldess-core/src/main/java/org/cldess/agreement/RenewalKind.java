package org.cldess.agreement;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kinds of renewal of an agreement (<i>{@index "mode de reconduction"}</i>). */
public enum RenewalKind implements Localizable {
    /** Renewed automatically, unless a partner refuses in time (<i>{@index "tacite reconduction"}</i>). */
    TACIT,
    /** Renewed only by decision of the partners (<i>{@index "reconduction expresse"}</i>). */
    EXPRESS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("renewal-kind." + EnumCodes.of(this)).say(locale);
    }
}
