package org.cldess.actor.kind;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of public body that an actor is (<i>{@index "nature de la collectivité"}</i>). */
public enum PublicBodyKind implements Localizable {
    /** A région. */
    REGION,
    /** A département. */
    DEPARTEMENT,
    /** An inter-municipal body (<i>{@index EPCI}</i>). */
    EPCI,
    /** A commune. */
    COMMUNE,
    /** A service of the State. */
    STATE,
    /** Another public body, such as a chamber or a public establishment. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("public-body-kind." + EnumCodes.of(this)).say(locale);
    }
}
