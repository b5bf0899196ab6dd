package org.cldess.language;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A pattern of {@link MessageFormat}, read once: one with plain places alone is put together without that format. */
final class Sentence {
    private static final int SMALL = 1_000;

    private final Locale locale;
    private final MessageFormat format;

    /** Words and, between two of them, the place that stands there. */
    private final List<String> words = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();
    private final boolean plain;
    private final int arguments;

    Sentence(String pattern, boolean english) {
        locale = english ? Locale.UK : Locale.FRANCE;
        format = new MessageFormat(pattern, locale);
        plain = split(pattern);
        arguments = format.getFormatsByArgumentIndex().length;
    }

    /** Splits the pattern at its places; tells whether it holds nothing else. */
    private boolean split(String pattern) {
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', start)) {
            int close = pattern.indexOf('}', open);
            if (close != open + 2 || !isDigit(pattern.charAt(open + 1))) {
                return false;
            }
            words.add(pattern.substring(start, open));
            places.add(pattern.charAt(open + 1) - '0');
            start = close + 1;
        }
        words.add(pattern.substring(start));
        return pattern.indexOf('\'') < 0 && words.stream().noneMatch(word -> word.indexOf('}') >= 0);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** How many arguments it takes. */
    int arguments() {
        return arguments;
    }

    /** The sentence with its places filled by texts and numbers. */
    String with(Object[] said) {
        if (!plain) {
            return ((MessageFormat) format.clone()).format(said);
        }
        StringBuilder sentence = new StringBuilder(words.get(0));
        for (int i = 0; i < places.size(); i++) {
            sentence.append(written(said[places.get(i)])).append(words.get(i + 1));
        }
        return sentence.toString();
    }

    private String written(Object argument) {
        if (!(argument instanceof Number number)) {
            return argument.toString();
        }
        boolean small = number instanceof Integer && number.intValue() >= 0 && number.intValue() < SMALL;
        return small ? number.toString() : NumberFormat.getInstance(locale).format(number);
    }
}
