package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** Whether an approval was the first or followed another (<i>{@index "première demande ou renouvellement"}</i>). */
public enum ApprovalRequest implements Sayable {
    /** The first. */
    FIRST,
    /** A renewal. */
    RENEWAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("request." + Codes.of(this)).say(locale);
    }
}
