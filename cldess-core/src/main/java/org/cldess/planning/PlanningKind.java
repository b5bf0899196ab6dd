package org.cldess.planning;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of planning document (<i>{@index "nature du document d’urbanisme"}</i>). */
public enum PlanningKind implements Localizable {
    /** A territorial coherence scheme (<i>{@index "schéma de cohérence territoriale"}</i>). */
    SCOT,
    /** A local urban plan, of a commune or of several (<i>{@index "plan local d’urbanisme"}</i>). */
    PLU,
    /** A local housing programme (<i>{@index "programme local de l’habitat"}</i>). */
    PLH,
    /** A regional scheme for economic development, innovation and internationalisation. */
    SRDEII,
    /** Another planning document. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("planning-kind." + EnumCodes.of(this)).say(locale);
    }
}
