package org.cldess.deliberation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The file format in which a decision is published (<i>{@index "format de publication"}</i>). */
public enum PublicationFormat implements Localizable {
    /** PDF for long-term archiving (<i>{@index "PDF/A"}</i>). */
    PDF_A,
    /** Any other PDF. */
    PDF,
    /** A page of the website. */
    HTML,
    /** A word-processor file. */
    OFFICE,
    /** A picture, such as a photograph of the paper. */
    IMAGE,
    /** Another format. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("publication-format." + EnumCodes.of(this)).say(locale);
    }
}
