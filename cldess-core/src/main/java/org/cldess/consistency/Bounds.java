package org.cldess.consistency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.cldess.form.Limit;
import org.cldess.form.Part;
import org.cldess.language.Typography;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every value of a type, wherever it stands: a text has only characters that XML, JSON and every database can keep, dates lie
 * in three centuries, numbers are short enough to be added without
 * care, and lists so short that what is written of them can be read again.
 */
final class Bounds {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** More than the largest dossiers have in all their lists together. */
    static final int MOST_ENTRIES = 100_000;

    /** More than any list of years, ids or sentences has. */
    static final int LONGEST_PLAIN_LIST = 1_000;

    private static final int LONGEST_TEXT = 50_000;
    private static final int INTEGER_DIGITS = 12;

    /** Letters and a sign that are drawn as nothing. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final int DECIMALS = 6;
    private static final Amount LARGEST = Amount.euros("100000000000");

    private final Hearing hearing;
    private int entries;

    Bounds(Hearing hearing) {
        this.hearing = hearing;
    }

    void value(@Nullable Object value, Pointer at) {
        if (value instanceof String text) {
            text(text, at);
        } else if (value instanceof LocalDate date) {
            date(date, at);
        } else if (value instanceof BigDecimal number) {
            number(number, at);
        } else if (value instanceof Amount amount) {
            amount(amount, at);
        }
    }

    /** A list, in the order in which they are met. */
    void list(Part part, int size, Pointer at) {
        if (!part.holdsThings() && size > LONGEST_PLAIN_LIST) {
            hearing.add("form.size", at, Texts.WORDS.message("form.list.long", at.field(), size, LONGEST_PLAIN_LIST));
        }
        if (entries <= MOST_ENTRIES && entries + size > MOST_ENTRIES) {
            hearing.add("form.size", at, Texts.WORDS.message("form.list.most", at.field(), MOST_ENTRIES));
        }
        entries += size;
    }

    void text(String text, Pointer at) {
        if (text.length() > LONGEST_TEXT) {
            hearing.add("form.size", at, Limit.tooLong(at.field(), text.length(), LONGEST_TEXT));
        }
        if (!text.isBlank() && text.codePoints().noneMatch(Bounds::isSeen)) {
            hearing.add("form.invisible", at, Texts.WORDS.message("form.invisible", at.field()));
        }
        OptionalInt odd = oddCharacter(text);
        if (odd.isPresent()) {
            int index = odd.getAsInt();
            String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
            int position = text.codePointCount(0, index) + 1;
            hearing.add(
                    "form.character",
                    at,
                    Texts.WORDS.message("form.character", at.field(), Typography.excerpt(text), code, position));
        }
    }

    /** Whether a reader sees something: no space of any width, no control, no mark that only steers or waits for a letter. */
    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.UNASSIGNED -> false;
            default -> FILLERS.indexOf(codePoint) < 0;
        };
    }

    /**
     * The first character that no text has: a control character other than tab and line ends, which would steer a terminal, half a pair,
     * U+FFFE or U+FFFF.
     */
    private static OptionalInt oddCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c > '\uFFFD' || isControl(c)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    private void date(LocalDate date, Pointer at) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            hearing.add("form.date", at, Texts.WORDS.message("form.date", date.toString(), EARLIEST, LATEST));
        }
    }

    private void number(BigDecimal number, Pointer at) {
        boolean fits = number.scale() <= DECIMALS && (long) number.precision() - number.scale() <= INTEGER_DIGITS;
        if (!fits) {
            hearing.add("form.decimal", at, Texts.WORDS.message("form.decimal", at.field(), INTEGER_DIGITS, DECIMALS));
        }
    }

    private void amount(Amount amount, Pointer at) {
        if (amount.compareTo(LARGEST) > 0 || LARGEST.plus(amount).isNegative()) {
            hearing.add("form.amount", at, Texts.WORDS.message("form.amount.large", amount, LARGEST));
        }
    }
}
