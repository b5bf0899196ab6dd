package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** Whether an approval is the first or a renewal (<i>{@index "première demande ou renouvellement"}</i>). */
public enum ApprovalRequest implements Localizable {
    /** The first approval. */
    FIRST,
    /** A renewal. */
    RENEWAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("request." + EnumCodes.of(this)).say(locale);
    }
}
