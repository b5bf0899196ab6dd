package org.cldess.governance;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of body that governs the contract (<i>{@index "nature de l’instance"}</i>). */
public enum BodyKind implements Localizable {
    /** The steering committee, which decides (<i>{@index "comité de pilotage, COPIL"}</i>). */
    STEERING_COMMITTEE,
    /** The technical committee, which prepares (<i>{@index "comité technique, COTECH"}</i>). */
    TECHNICAL_COMMITTEE,
    /** The assembly of the actors who signed the charter (<i>{@index "assemblée des acteurs"}</i>). */
    ACTORS_ASSEMBLY,
    /** A working group (<i>{@index "groupe de travail"}</i>). */
    WORKING_GROUP,
    /** A jury (<i>{@index jury}</i>). */
    JURY,
    /** Another body. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("body-kind." + EnumCodes.of(this)).say(locale);
    }
}
