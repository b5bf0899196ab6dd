package org.cldess.rule;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What kind of text a rule comes from (<i>nature de la source</i>). */
public enum SourceKind implements Sayable {
    /** A law or a code (<i>loi</i>). */
    LAW,
    /** A decree, an order, an accounting regulation (<i>règlement</i>). */
    REGULATION,
    /** A text of the European Union. */
    EU,
    /** What an authority recommends (<i>recommandation</i>). */
    GUIDANCE,
    /** A document of the programme or a published format (<i>document</i>). */
    DOCUMENT,
    /** A convention of this project. */
    PROJECT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("source." + Codes.of(this)).say(locale);
    }
}
