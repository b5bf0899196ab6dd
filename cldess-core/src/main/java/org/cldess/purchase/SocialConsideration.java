package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kinds of social consideration in a contract (<i>{@index "considération sociale"}</i>), in the vocabulary of the
 * essential data of public contracts (DECP). A lot without any has an empty list.
 */
public enum SocialConsideration implements Localizable {
    /** A condition of performance (<i>{@index "clause sociale"}</i>). */
    SOCIAL_CLAUSE,
    /** An award criterion (<i>{@index "critère social"}</i>). */
    SOCIAL_CRITERION,
    /** A reservation for certain kinds of body (<i>{@index "marché réservé"}</i>). */
    RESERVED_CONTRACT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("consideration." + EnumCodes.of(this)).say(locale);
    }
}
