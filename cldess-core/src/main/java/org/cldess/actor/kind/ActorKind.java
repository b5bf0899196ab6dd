package org.cldess.actor.kind;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of body or person that an actor is (<i>{@index "nature de l’acteur"}</i>). */
public enum ActorKind implements Localizable {
    /** A legal person: association, company, public body. */
    ORGANISATION,
    /** Persons who act together without legal personality (<i>{@index "groupe informel"}</i>). */
    GROUP,
    /** A single person. */
    NATURAL_PERSON;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("actor-kind." + EnumCodes.of(this)).say(locale);
    }
}
