package org.cldess.person;

import java.util.Locale;
import org.cldess.language.Localizable;

/**
 * One item of data that a dossier contains about a person (<i>{@index "donnée personnelle"}</i>), for a person who asks
 * for it.
 *
 * @param path its path in the dossier’s file, a JSON Pointer
 * @param place the path in words, the outermost object first
 * @param value the value
 */
public record PersonalDatum(String path, Localizable place, Localizable value) implements Localizable {
    @Override
    public String say(Locale locale) {
        return Texts.WORDS
                .message("person.datum", place.say(locale), value.say(locale))
                .say(locale);
    }
}
