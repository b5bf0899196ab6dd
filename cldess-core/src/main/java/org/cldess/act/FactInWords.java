package org.cldess.act;

import java.util.Locale;
import org.cldess.dossier.Dossier;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.language.Localizable;

/**
 * A fact that is not recorded, in words. They are found only when they are said, because that takes time linear in the
 * size of the dossier.
 *
 * @param dossier the dossier
 * @param place the place of the fact in it, a JSON Pointer
 */
record FactInWords(Dossier dossier, String place) implements Localizable {
    @Override
    public String say(Locale locale) {
        return new PlaceDescriptions(dossier.parts()).place(place).say(locale);
    }
}
