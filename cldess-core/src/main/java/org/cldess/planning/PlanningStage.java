package org.cldess.planning;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * A stage of the procedure of a planning document (<i>{@index étape}</i>). The constants are in the order of the
 * procedure.
 */
public enum PlanningStage implements Localizable {
    /** The area is set (<i>{@index périmètre}</i>). */
    AREA,
    /** The procedure is initiated (<i>{@index prescription}</i>). */
    INITIATION,
    /** The assembly debates the political project (<i>{@index "débat sur le PADD"}</i>, on the PAS since 2021). */
    DEBATE,
    /** The assembly adopts the draft (<i>{@index "arrêt du projet"}</i>). */
    DRAFT_ADOPTION,
    /**
     * The bodies that the law designates give their opinion (<i>{@index "consultation des personnes publiques"}</i>).
     */
    CONSULTATION,
    /** The public is heard (<i>{@index "enquête publique"}</i>). */
    INQUIRY,
    /** The public is heard online, in place of the inquiry (<i>{@index "participation par voie électronique"}</i>). */
    ONLINE_PARTICIPATION,
    /** The document is approved (<i>{@index approbation}</i>). */
    APPROVAL,
    /** It is sent to the State’s representative. */
    TRANSMISSION,
    /** It is enforceable (<i>{@index "caractère exécutoire"}</i>). */
    ENFORCEABILITY,
    /** Its results are reviewed (<i>{@index "analyse des résultats"}</i>). */
    REVIEW;

    /**
     * Returns whether the public is heard in this stage.
     *
     * @return true for the inquiry and for the online participation that replaces it
     */
    public boolean hearsThePublic() {
        return this == INQUIRY || this == ONLINE_PARTICIPATION;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("stage." + EnumCodes.of(this)).say(locale);
    }
}
