package org.cldess.rule;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Where a rule comes from (<i>source</i>).
 *
 * @param kind what kind of text it is
 * @param text the text, in its own language, such as « Code général des collectivités territoriales »
 * @param article the articles, empty where the text has none
 */
public record Source(Kind kind, String text, String article) implements Sayable {
    /** What kind of text a rule comes from. */
    public enum Kind implements Sayable {
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

    @Override
    public String say(Locale locale) {
        return (article.isEmpty()
                        ? Texts.WORDS.message("sourced", text)
                        : Texts.WORDS.message("sourced.article", text, article))
                .say(locale);
    }
}
