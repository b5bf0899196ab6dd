package org.cldess.privacy;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The legal basis for keeping personal data (<i>{@index "base légale"}</i>), article 6 § 1 of the GDPR. */
public enum LegalBasis implements Localizable {
    /** The person has consented (a). */
    CONSENT,
    /** A contract with the person requires it (b). */
    CONTRACT,
    /** A law requires it (c). */
    LEGAL_OBLIGATION,
    /** A life depends on it (d). */
    VITAL_INTERESTS,
    /** A task in the public interest requires it (e). */
    PUBLIC_TASK,
    /**
     * A legitimate interest of the controller outweighs that of the person (f); not available to public authorities for
     * their tasks.
     */
    LEGITIMATE_INTERESTS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("legal-basis." + EnumCodes.of(this)).say(locale);
    }
}
