package org.cldess.matching;

import java.util.Locale;
import org.cldess.language.Sayable;

/** A language, named in the reader’s. */
record SpokenLanguage(Locale language) implements Sayable {
    @Override
    public String say(Locale locale) {
        return language.getDisplayLanguage(locale);
    }
}
