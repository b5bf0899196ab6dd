package org.cldess.charter;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The status of a version of the charter on a day: derived from the dates, never stored. */
public enum CharterVersionStatus implements Localizable {
    /** Not adopted by that day (<i>{@index projet}</i>). */
    DRAFT,
    /** Adopted and in force (<i>{@index "en vigueur"}</i>). */
    ADOPTED,
    /** Adopted, and replaced by a later version (<i>{@index remplacée}</i>). */
    REPLACED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("version-status." + EnumCodes.of(this)).say(locale);
    }
}
