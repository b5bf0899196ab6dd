package org.cldess.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Formats dates, numbers, amounts and shares in French and in English, with no-break spaces.
 *
 * <p>French writes {@code 12[U+202F]345,67[U+00A0]€}, {@code 1er février 2013}, {@code 14[U+00A0]h[U+00A0]05}; English
 * writes {@code €12,345.67}, {@code 1 February 2013}, {@code 2:05 pm}. A negative number has the minus sign U+2212. A
 * number with more than 1,000 digits before or after its decimal mark is an {@link IllegalArgumentException}.
 *
 * <p>Separators and names of months are here, because those of Java differ from version to version, with its settings
 * and where a program brings only a part of Java along.
 */
public final class Typography {
    /** The narrow no-break space: between thousands, and before {@code ; ! ?} in French. */
    public static final char NARROW_SPACE = '\u202F';

    /** The no-break space: before {@code :} and units in French. */
    public static final char NO_BREAK_SPACE = '\u00A0';

    private static final List<String> FRENCH_MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final int GROUP = 3;
    private static final char MINUS = '\u2212';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int EXCERPT = 60;

    /** Far more digits than any number of a dossier has. */
    private static final int MAX_DIGITS = 1_000;

    private Typography() {}

    /**
     * Returns whether a locale selects English.
     *
     * @param locale the reader's locale
     * @return true for English locales, false (French) for all others
     */
    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /**
     * Returns a date in full: « 18 février 2013 », « 1er février 2013 », "18 February 2013".
     *
     * @param date the date
     * @param locale the language
     * @return the date, with a no-break space after the day
     */
    public static String date(LocalDate date, Locale locale) {
        String day = date.getDayOfMonth() == 1 && !isEnglish(locale) ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + NO_BREAK_SPACE + month(date, locale) + " " + date.getYear();
    }

    private static String month(LocalDate date, Locale locale) {
        return (isEnglish(locale) ? ENGLISH_MONTHS : FRENCH_MONTHS).get(date.getMonthValue() - 1);
    }

    /**
     * Returns a date for a table: {@code 18/02/2013}, "18 Feb 2013".
     *
     * @param date the date
     * @param locale the language
     * @return the date, on one line
     */
    public static String shortDate(LocalDate date, Locale locale) {
        if (!isEnglish(locale)) {
            return SHORT_DATE.format(date);
        }
        String month = month(date, locale).substring(0, 3);
        return date.getDayOfMonth() + String.valueOf(NO_BREAK_SPACE) + month + NO_BREAK_SPACE + date.getYear();
    }

    /**
     * Returns a time of day: « 14 h 05 », « 9 h », "2:05 pm".
     *
     * @param time the time
     * @param locale the language
     * @return the time, on one line
     */
    public static String time(LocalTime time, Locale locale) {
        int minute = time.getMinute();
        if (isEnglish(locale)) {
            int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
            String half = time.getHour() < 12 ? "am" : "pm";
            return hour + (minute == 0 ? "" : String.format(Locale.ROOT, ":%02d", minute)) + NO_BREAK_SPACE + half;
        }
        String hour = time.getHour() + String.valueOf(NO_BREAK_SPACE) + "h";
        return minute == 0 ? hour : hour + NO_BREAK_SPACE + String.format(Locale.ROOT, "%02d", minute);
    }

    /**
     * Returns a number with all its decimals.
     *
     * @param number the number
     * @param locale the language
     * @return the digits, grouped by three
     */
    public static String number(BigDecimal number, Locale locale) {
        BigDecimal plain = checked(number).stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return format(plain, decimals, locale);
    }

    /**
     * Returns an integer.
     *
     * @param number the number
     * @param locale the language
     * @return the digits, grouped by three
     */
    public static String number(long number, Locale locale) {
        return format(BigDecimal.valueOf(number), 0, locale);
    }

    /**
     * Returns a number with a fixed number of decimals, rounded half up.
     *
     * @param number the number
     * @param decimals the number of decimals, 0 or more
     * @param locale the language
     * @return the digits, grouped by three
     */
    public static String number(BigDecimal number, int decimals, Locale locale) {
        return format(number, decimals, locale);
    }

    /**
     * Returns an amount in euros, always with two decimals.
     *
     * @param euros the amount
     * @param locale the language
     * @return « 12 345,67 € » or "€12,345.67"
     */
    public static String euros(BigDecimal euros, Locale locale) {
        return withEuro(format(euros, 2, locale), locale);
    }

    /**
     * Returns an amount in euros, without decimals if it has no cents.
     *
     * @param euros the amount
     * @param locale the language
     * @return « 12 345 € », « 12 345,60 € »
     */
    public static String shortEuros(BigDecimal euros, Locale locale) {
        int decimals = checked(euros).stripTrailingZeros().scale() > 0 ? 2 : 0;
        return withEuro(format(euros, decimals, locale), locale);
    }

    /**
     * Returns a share as a percentage.
     *
     * @param share the share: 0.125 is 12.5 %
     * @param decimals the number of decimals, 0 or more
     * @param locale the language
     * @return « 12,5 % » or "12.5%"
     */
    public static String percent(BigDecimal share, int decimals, Locale locale) {
        String digits = format(checked(share).movePointRight(2), decimals, locale);
        return isEnglish(locale) ? digits + "%" : digits + NO_BREAK_SPACE + "%";
    }

    private static String withEuro(String digits, Locale locale) {
        if (!isEnglish(locale)) {
            return digits + NO_BREAK_SPACE + "€";
        }
        return digits.charAt(0) == MINUS ? MINUS + "€" + digits.substring(1) : "€" + digits;
    }

    /** Refuses a number whose digits would fill the memory. */
    static BigDecimal checked(BigDecimal number) {
        long integers = (long) number.precision() - number.scale();
        if (integers > MAX_DIGITS || number.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "A number with %s digits before its decimal mark and %s after it cannot be written. Round it to %s."
                            .formatted(Math.max(0, integers), Math.max(0, number.scale()), MAX_DIGITS));
        }
        return number;
    }

    private static String format(BigDecimal number, int decimals, Locale locale) {
        BigDecimal rounded = checked(number).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.unscaledValue().abs().toString();
        String all = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int end = all.length() - decimals;
        StringBuilder written = new StringBuilder(all.length() + all.length() / GROUP + 2);
        if (rounded.signum() < 0) {
            written.append(MINUS);
        }
        for (int place = 0; place < end; place++) {
            if (place > 0 && (end - place) % GROUP == 0) {
                written.append(isEnglish(locale) ? ',' : NARROW_SPACE);
            }
            written.append(all.charAt(place));
        }
        if (decimals > 0) {
            written.append(isEnglish(locale) ? '.' : ',').append(all, end, all.length());
        }
        return written.toString();
    }

    /**
     * Returns an excerpt of a text that a user wrote, short enough for a sentence and without characters that would
     * break it.
     *
     * @param written the text
     * @return its first 60 characters on one line, with U+FFFD for each character that cannot be shown, and « … » if
     *     there are more
     */
    public static String excerpt(String written) {
        int end = written.offsetByCodePoints(0, Math.min(EXCERPT, written.codePointCount(0, written.length())));
        StringBuilder shown = new StringBuilder(end + 1);
        written.substring(0, end).codePoints().map(Typography::visible).forEach(shown::appendCodePoint);
        return end < written.length() ? shown.append('…').toString() : shown.toString();
    }

    private static int visible(int character) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        boolean hidden = Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.UNASSIGNED;
        return hidden ? REPLACEMENT : character;
    }

    /**
     * Replaces ordinary spaces by no-break spaces where French requires them: before two-part punctuation marks, inside
     * quotation marks, before units, after « n° ». No other character changes, and English is left unchanged.
     *
     * @param sentence the text
     * @param locale its language
     * @return the text, with the same length
     */
    public static String tidy(String sentence, Locale locale) {
        if (isEnglish(locale)) {
            return sentence;
        }
        char[] tidied = sentence.toCharArray();
        boolean changes = false;
        for (int i = 0; i < tidied.length; i++) {
            if (tidied[i] == ' ') {
                tidied[i] = space(tidied, i);
                changes |= tidied[i] != ' ';
            }
        }
        return changes ? new String(tidied) : sentence;
    }

    /** Returns the space that belongs in the place of an ordinary one. */
    private static char space(char[] sentence, int index) {
        char before = index == 0 ? ' ' : sentence[index - 1];
        char after = index + 1 == sentence.length ? ' ' : sentence[index + 1];
        return switch (after) {
            case ';', '!', '?' -> NARROW_SPACE;
            case ':', '»', '%', '€' -> NO_BREAK_SPACE;
            default -> {
                boolean number = before == '°' && index > 1 && sentence[index - 2] == 'n';
                yield before == '«' || number ? NO_BREAK_SPACE : ' ';
            }
        };
    }
}
