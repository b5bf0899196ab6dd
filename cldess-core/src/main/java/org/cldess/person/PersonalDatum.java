package org.cldess.person;

import java.util.Locale;
import org.cldess.language.Sayable;

/**
 * One thing that a dossier holds about a person (<i>{@index "donnée personnelle"}</i>), for whoever asks what is known of them.
 *
 * @param path where it stands in the dossier’s file, a JSON Pointer
 * @param place what people call that place, the widest thing first
 * @param value what it holds
 */
public record PersonalDatum(String path, Sayable place, Sayable value) implements Sayable {
    @Override
    public String say(Locale locale) {
        return Texts.WORDS
                .message("person.datum", place.say(locale), value.say(locale))
                .say(locale);
    }
}
