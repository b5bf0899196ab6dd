package org.cldess.call.application;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** As what somebody applies (<i>{@index "nature du porteur"}</i>). */
public enum ApplicantKind implements Sayable {
    /** An association, a cooperative, a company (<i>{@index "personne morale de droit privé"}</i>). */
    PRIVATE_LEGAL_PERSON,
    /** A commune, a public establishment (<i>{@index "personne morale de droit public"}</i>). */
    PUBLIC_LEGAL_PERSON,
    /** Persons who act together without a legal person (<i>{@index "groupe de personnes"}</i>). */
    GROUP,
    /** One person (<i>{@index "personne physique"}</i>). */
    NATURAL_PERSON;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("applicant-kind." + Codes.of(this)).say(locale);
    }
}
