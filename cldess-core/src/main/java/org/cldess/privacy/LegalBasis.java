package org.cldess.privacy;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * On what the law allows personal data to be kept (<i>{@index "base légale"}</i>), article 6 § 1 of the GDPR.
 */
public enum LegalBasis implements Sayable {
    /** The person agreed (a). */
    CONSENT,
    /** A contract with the person needs it (b). */
    CONTRACT,
    /** A law asks for it (c). */
    LEGAL_OBLIGATION,
    /** A life depends on it (d). */
    VITAL_INTERESTS,
    /** A task in the public interest needs it (e). */
    PUBLIC_TASK,
    /** An interest of the one who keeps it outweighs that of the person (f); not open to public authorities for their tasks. */
    LEGITIMATE_INTERESTS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("legal-basis." + Codes.of(this)).say(locale);
    }
}
