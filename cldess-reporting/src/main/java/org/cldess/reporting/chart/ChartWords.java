package org.cldess.reporting.chart;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Words;

/** The texts that charts add themselves. */
final class ChartWords {
    private static final Words WORDS =
            Words.beside(name -> Optional.ofNullable(ChartWords.class.getResourceAsStream(name)));

    private ChartWords() {}

    static String say(Locale locale, String key, Object... arguments) {
        return WORDS.message(key, arguments).say(locale);
    }
}
