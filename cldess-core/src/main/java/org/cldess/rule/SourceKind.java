package org.cldess.rule;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of text that a rule comes from (<i>{@index "nature de la source"}</i>). */
public enum SourceKind implements Localizable {
    /** A law or a code (<i>{@index loi}</i>). */
    LAW,
    /** A decree, an order, an accounting regulation (<i>{@index règlement}</i>). */
    REGULATION,
    /** A text of the European Union. */
    EU,
    /** A recommendation of an authority (<i>{@index recommandation}</i>). */
    GUIDANCE,
    /** A document of the programme or a published format (<i>{@index document}</i>). */
    DOCUMENT,
    /** A convention of this project. */
    PROJECT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("source." + EnumCodes.of(this)).say(locale);
    }
}
