package org.cldess.rule;

import java.util.Locale;
import org.cldess.language.Sayable;

/**
 * Where a rule comes from (<i>{@index source}</i>).
 *
 * @param kind what kind of text it is
 * @param text the text, in its own language, such as « Code général des collectivités territoriales »
 * @param article the articles, empty where the text has none
 */
public record Source(SourceKind kind, String text, String article) implements Sayable {
    @Override
    public String say(Locale locale) {
        return (article.isEmpty()
                        ? Texts.WORDS.message("sourced", text)
                        : Texts.WORDS.message("sourced.article", text, article))
                .say(locale);
    }
}
