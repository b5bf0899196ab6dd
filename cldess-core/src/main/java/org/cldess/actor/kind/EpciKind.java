package org.cldess.actor.kind;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of inter-municipal body that an EPCI is (<i>{@index "catégorie d’EPCI"}</i>). */
public enum EpciKind implements Localizable {
    /** A <i>{@index "communauté de communes"}</i>. */
    COMMUNITY_OF_COMMUNES,
    /** A <i>{@index "communauté d’agglomération"}</i>. */
    AGGLOMERATION_COMMUNITY,
    /** A <i>{@index "communauté urbaine"}</i>. */
    URBAN_COMMUNITY,
    /** A <i>{@index métropole}</i>. */
    METROPOLIS,
    /**
     * A <i>{@index syndicat}</i> of communes, or a closed joint authority of communes and their groups
     * (<i>{@index "syndicat mixte fermé"}</i>). It does not levy taxes and has the competences that its statutes give
     * it.
     */
    SYNDICATE,
    /**
     * An open joint authority, which also includes bodies other than communes and their groups
     * (<i>{@index "syndicat mixte ouvert"}</i>).
     */
    OPEN_SYNDICATE;

    /**
     * Returns whether bodies of this kind levy their own taxes (<i>{@index "fiscalité propre"}</i>).
     *
     * @return true for all except {@link #SYNDICATE} and {@link #OPEN_SYNDICATE}
     */
    public boolean hasOwnTax() {
        return this != SYNDICATE && this != OPEN_SYNDICATE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("epci-kind." + EnumCodes.of(this)).say(locale);
    }
}
