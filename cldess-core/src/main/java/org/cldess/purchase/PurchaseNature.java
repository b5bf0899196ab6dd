package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The nature of a purchase (<i>{@index "nature de l’achat"}</i>), on which the statutory thresholds depend.
 */
public enum PurchaseNature implements Localizable {
    /** Works (<i>{@index travaux}</i>). */
    WORKS,
    /** Supplies (<i>{@index fournitures}</i>). */
    SUPPLIES,
    /** Services (<i>{@index services}</i>). */
    SERVICES,
    /**
     * Social and other specific services listed in the code
     * (<i>{@index "services sociaux et autres services spécifiques"}</i>).
     */
    SOCIAL_SERVICES;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("nature." + EnumCodes.of(this)).say(locale);
    }
}
