package org.cldess.language;

import java.util.Locale;

/** A value that can be put into words for a reader, such as an amount or a status. */
public interface Localizable {
    /**
     * Returns this value in words.
     *
     * @param locale the reader's language: English for an English locale, French for any other
     * @return the words, ready to be shown
     */
    String say(Locale locale);
}
