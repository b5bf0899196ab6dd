package org.cldess.language;

import java.util.Locale;

/** A thing that can say itself to a person, such as an amount or a status. */
public interface Sayable {
    /**
     * Says it.
     *
     * @param locale the reader's language: English for an English locale, French for any other
     * @return the words, ready to be shown
     */
    String say(Locale locale);
}
