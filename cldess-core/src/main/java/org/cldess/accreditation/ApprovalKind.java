package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of approval (<i>{@index agrément}</i>). */
public enum ApprovalKind implements Localizable {
    /** The approval of a solidarity enterprise, until 30 June 2015. */
    ENTREPRISE_SOLIDAIRE,
    /**
     * The approval of a solidarity enterprise of social utility
     * (<i>{@index "entreprise solidaire d’utilité sociale"}</i>), since 1 July 2015.
     */
    ESUS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("approval." + EnumCodes.of(this)).say(locale);
    }
}
