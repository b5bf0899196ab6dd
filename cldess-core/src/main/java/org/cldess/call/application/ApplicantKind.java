package org.cldess.call.application;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kinds of applicant (<i>{@index "nature du porteur"}</i>). */
public enum ApplicantKind implements Localizable {
    /**
     * A private legal person: an association, a cooperative or a company
     * (<i>{@index "personne morale de droit privé"}</i>).
     */
    PRIVATE_LEGAL_PERSON,
    /**
     * A public legal person: a commune or a public establishment (<i>{@index "personne morale de droit public"}</i>).
     */
    PUBLIC_LEGAL_PERSON,
    /** A group of persons without legal personality (<i>{@index "groupe de personnes"}</i>). */
    GROUP,
    /** A natural person (<i>{@index "personne physique"}</i>). */
    NATURAL_PERSON;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("applicant-kind." + EnumCodes.of(this)).say(locale);
    }
}
