package org.cldess.commandline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.language.Localizable;

/**
 * Days and numbers as people write them on a command line, put into the form of the dossier file. Any other text stays
 * as it is, so that reading it says what is wrong. Amounts need nothing of this: the library reads them as people write
 * them.
 */
final class Written {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    /** Midnight, which some programs write behind a day. */
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00)?$");

    /** The number of a day in a spreadsheet, from 1954 to 2118. */
    private static final Pattern SERIAL = Pattern.compile("[2-7][0-9]{4}");

    /** The day that spreadsheets number 0. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern NUMBER =
            Pattern.compile("([+\\-−]?)([0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+)(?:[.,]([0-9]+))?");
    private static final Pattern SPACES = Pattern.compile("[ \u00A0\u202F]");

    private Written() {}

    /**
     * Returns {@code 10/06/2014}, {@code 10.6.2014} and {@code 2014-06-10} as {@code 2014-06-10}; also with midnight
     * behind it, and from the number that a spreadsheet has for that day, 41800.
     */
    static String day(String text) {
        String plain = MIDNIGHT.matcher(text.strip()).replaceFirst("");
        if (SERIAL.matcher(plain).matches()) {
            return DAY_ZERO.plusDays(Integer.parseInt(plain)).toString();
        }
        Matcher day = DAY.matcher(plain);
        return day.matches()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        day.group(3),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1)))
                : plain;
    }

    /** Returns the day that a text names; empty if it names none. */
    static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(LocalDate.parse(day(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the code of a choice that a text names in French or English, such as {@code paid} for « Payé ». Any other
     * text stays as it is.
     */
    static <E extends Enum<E> & Localizable> String code(E[] choices, String text) {
        String plain = Plain.of(text);
        return Stream.of(choices)
                .filter(choice -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .anyMatch(locale -> Plain.of(choice.say(locale)).equals(plain)))
                .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .findFirst()
                .orElse(text);
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
