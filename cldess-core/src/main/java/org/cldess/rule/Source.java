package org.cldess.rule;

import java.util.Locale;
import org.cldess.language.Localizable;

/**
 * The source of a rule (<i>{@index source}</i>).
 *
 * @param kind the kind of text
 * @param text the text, in its original language, such as « Code général des collectivités territoriales »
 * @param article the articles; empty if the text has none
 */
public record Source(SourceKind kind, String text, String article) implements Localizable {
    @Override
    public String say(Locale locale) {
        return (article.isEmpty()
                        ? Texts.WORDS.message("sourced", text)
                        : Texts.WORDS.message("sourced.article", text, article))
                .say(locale);
    }
}
