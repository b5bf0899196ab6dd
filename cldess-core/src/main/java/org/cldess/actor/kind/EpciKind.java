package org.cldess.actor.kind;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What kind of inter-municipal body an EPCI is (<i>{@index "catégorie d’EPCI"}</i>).
 */
public enum EpciKind implements Sayable {
    /** A <i>{@index "communauté de communes"}</i>. */
    COMMUNITY_OF_COMMUNES,
    /** A <i>{@index "communauté d’agglomération"}</i>. */
    AGGLOMERATION_COMMUNITY,
    /** A <i>{@index "communauté urbaine"}</i>. */
    URBAN_COMMUNITY,
    /** A <i>{@index métropole}</i>. */
    METROPOLIS,
    /** A <i>{@index syndicat}</i> of communes, or of communes and their groups (<i>{@index "syndicat mixte fermé"}</i>), which levies no tax of its own and has the competences that its statutes give. */
    SYNDICATE,
    /** A syndicate with other bodies than communes and their groups (<i>{@index "syndicat mixte ouvert"}</i>). */
    OPEN_SYNDICATE;

    /**
     * Tells whether bodies of this kind levy taxes of their own (<i>{@index "fiscalité propre"}</i>).
     *
     * @return true for all but the syndicates
     */
    public boolean hasOwnTax() {
        return this != SYNDICATE && this != OPEN_SYNDICATE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("epci-kind." + Codes.of(this)).say(locale);
    }
}
