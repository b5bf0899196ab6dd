package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How a contract takes social ends into account (<i>{@index "considération sociale"}</i>), in the words of the essential data of public contracts (DECP). A lot that takes none into account has an empty list.
 */
public enum SocialConsideration implements Sayable {
    /** A condition of its performance (<i>{@index "clause sociale"}</i>). */
    SOCIAL_CLAUSE,
    /** A criterion by which offers are compared (<i>{@index "critère social"}</i>). */
    SOCIAL_CRITERION,
    /** It is reserved for bodies of some kind (<i>{@index "marché réservé"}</i>). */
    RESERVED_CONTRACT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("consideration." + Codes.of(this)).say(locale);
    }
}
