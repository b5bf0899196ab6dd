package org.cldess.commandline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and numbers as people write them on a command line, put into the form of the dossier file. Any other text stays
 * as it is, so that reading it says what is wrong. Amounts need nothing of this: the library reads them as people write
 * them.
 */
final class Written {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern NUMBER =
            Pattern.compile("([+\\-−]?)([0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+)(?:[.,]([0-9]+))?");
    private static final Pattern SPACES = Pattern.compile("[ \u00A0\u202F]");

    private Written() {}

    /** Returns {@code 10/06/2014}, {@code 10.6.2014} and {@code 2014-06-10} as {@code 2014-06-10}. */
    static String day(String text) {
        Matcher day = DAY.matcher(text.strip());
        return day.matches()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        day.group(3),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1)))
                : text.strip();
    }

    /** Returns {@code 1 234,5} and {@code 1234.5} as {@code 1234.5}. */
    static String number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return text.strip();
        }
        String sign = number.group(1).isEmpty() || number.group(1).equals("+") ? "" : "-";
        String whole = SPACES.matcher(number.group(2)).replaceAll("");
        return sign + whole + (number.group(3) == null ? "" : "." + number.group(3));
    }
}
