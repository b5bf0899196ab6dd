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
 * The bounds of all values of a type, in any field: texts contain only characters that XML, JSON and every database can
 * store, dates lie within three centuries, numbers are small enough to be added without overflow, and lists are short
 * enough that a written dossier can be read back.
 */
public final class Bounds {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** The maximum number of entries in all lists together, more than the largest dossiers have. */
    static final int MAX_ENTRIES = 100_000;

    /** The maximum length of a list of single values, more than any list of years, ids or texts has. */
    static final int MAX_PLAIN_LIST = 1_000;

    private static final int MAX_TEXT_LENGTH = 50_000;
    private static final int INTEGER_DIGITS = 12;

    /** Letters and a symbol that are rendered as blank. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final int DECIMALS = 6;
    private static final Amount MAX_AMOUNT = Amount.euros("100000000000");

    private final ProblemCollector problems;
    private int entries;

    /** Creates the bounds; values beyond them are reported. */
    public Bounds(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Checks a value at its place. */
    public void value(@Nullable Object value, Pointer at) {
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

    /** Checks a list; lists are passed in traversal order. */
    void list(Part part, int size, Pointer at) {
        if (!part.holdsThings() && size > MAX_PLAIN_LIST) {
            problems.add("form.size", at, Texts.WORDS.message("form.list.long", at.field(), size, MAX_PLAIN_LIST));
        }
        if (entries <= MAX_ENTRIES && entries + size > MAX_ENTRIES) {
            problems.add("form.size", at, Texts.WORDS.message("form.list.most", at.field(), MAX_ENTRIES));
        }
        entries += size;
    }

    void text(String text, Pointer at) {
        if (text.length() > MAX_TEXT_LENGTH) {
            problems.add("form.size", at, Limit.tooLong(at.field(), text.length(), MAX_TEXT_LENGTH));
        }
        if (!text.isBlank() && !isSeen(text)) {
            problems.add("form.invisible", at, Texts.WORDS.message("form.invisible", at.field()));
        }
        OptionalInt odd = oddCharacter(text);
        if (odd.isPresent()) {
            int index = odd.getAsInt();
            String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
            int position = text.codePointCount(0, index) + 1;
            problems.add(
                    "form.character",
                    at,
                    Texts.WORDS.message("form.character", at.field(), Typography.excerpt(text), code, position));
        }
    }

    private static boolean isSeen(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isSeen(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks whether a character is visible: not a space of any width, a control or format character, or a combining
     * mark.
     */
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
     * Returns the index of the first forbidden character: a control character other than tab and line ends, because it
     * could control a terminal; an unpaired surrogate; U+FFFE or U+FFFF.
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
            problems.add("form.date", at, Texts.WORDS.message("form.date", date.toString(), EARLIEST, LATEST));
        }
    }

    private void number(BigDecimal number, Pointer at) {
        boolean fits = number.scale() <= DECIMALS && (long) number.precision() - number.scale() <= INTEGER_DIGITS;
        if (!fits) {
            problems.add("form.decimal", at, Texts.WORDS.message("form.decimal", at.field(), INTEGER_DIGITS, DECIMALS));
        }
    }

    private void amount(Amount amount, Pointer at) {
        if (amount.compareTo(MAX_AMOUNT) > 0 || MAX_AMOUNT.plus(amount).isNegative()) {
            problems.add("form.amount", at, Texts.WORDS.message("form.amount.large", amount, MAX_AMOUNT));
        }
    }
}
