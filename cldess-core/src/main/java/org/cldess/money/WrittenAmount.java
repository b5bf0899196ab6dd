package org.cldess.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.language.Message;

/**
 * The result of parsing a text as an amount: the amount, or the reason why the text is not an amount.
 *
 * @param amount the amount, if the text is valid
 * @param refusal the reason, otherwise
 */
record WrittenAmount(Optional<Amount> amount, Optional<Message> refusal) {

    /** The maximum length of a text, spaces included; longer texts are not parsed. */
    private static final int MAX_LENGTH = 60;

    private static final String CURRENCY = "(?:€|euros?|eur)";
    private static final Pattern START = Pattern.compile(
            " *+(?<minus>-)? *+(?<before>" + CURRENCY + ")? *+(?<inner>-)? *+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY_AT_END = Pattern.compile(CURRENCY + "\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_THREES =
            Pattern.compile("[0-9]{1,3}(?:(?<sign>[ .,])[0-9]{3})(?:\\k<sign>[0-9]{3})*+");

    static WrittenAmount of(String text) {
        if (text.length() > MAX_LENGTH) {
            return refused("form", text.substring(0, MAX_LENGTH) + "…");
        }
        String plain = plain(text);
        Matcher start = START.matcher(plain);
        int begin = start.lookingAt() ? start.end() : 0;
        String end = plain.substring(begin).stripTrailing();
        String body = CURRENCY_AT_END.matcher(end).replaceFirst("").stripTrailing();
        if (body.isEmpty()) {
            return refused("blank");
        }
        int odd = firstOdd(body);
        if (odd < body.length()) {
            int at = begin + odd;
            return refused("character", text.strip(), text.substring(at, text.offsetByCodePoints(at, 1)), at + 1);
        }
        boolean minus = start.group("minus") != null;
        boolean inner = start.group("inner") != null;
        boolean twice = (minus && inner) || (start.group("before") != null && body.length() < end.length());
        return twice ? refused("form", text.strip()) : number(text.strip(), body, minus || inner);
    }

    /** Replaces every kind of space and of minus sign by a single one, keeping positions. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
            plain.append(space ? ' ' : c == '\u2212' || c == '\u2013' ? '-' : c);
        }
        return plain.toString();
    }

    private static int firstOdd(String body) {
        int i = 0;
        while (i < body.length() && "0123456789 .,".indexOf(body.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static WrittenAmount number(String text, String body, boolean negative) {
        int mark = decimalMark(body);
        String whole = body.substring(0, mark);
        String decimals = mark == body.length() ? "0" : body.substring(mark + 1);
        if (!isWhole(whole) || decimals.isEmpty() || !isDigits(decimals)) {
            return refused("form", text);
        }
        if (decimals.length() == 3 && isDigits(whole) && whole.length() <= 3 && whole.charAt(0) != '0') {
            return refused("ambiguous", text, body.substring(mark, mark + 1), whole + decimals);
        }
        if (decimals.length() > 2) {
            return refused("decimals", text, decimals.length());
        }
        BigDecimal cents = new BigDecimal(whole.replaceAll("[ .,]", "") + "." + decimals).movePointRight(2);
        return held(text, negative ? cents.negate() : cents);
    }

    /**
     * Returns the position of the decimal mark: the only point or comma, or the last one if both occur; otherwise the
     * end of the text.
     */
    private static int decimalMark(String body) {
        int point = body.lastIndexOf('.');
        int comma = body.lastIndexOf(',');
        int last = Math.max(point, comma);
        boolean repeated = last >= 0 && body.indexOf(body.charAt(last)) < last;
        return last < 0 || repeated ? body.length() : last;
    }

    private static boolean isWhole(String text) {
        return isDigits(text) || IN_THREES.matcher(text).matches();
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static WrittenAmount held(String text, BigDecimal cents) {
        try {
            return new WrittenAmount(Optional.of(Amount.ofCents(cents.longValueExact())), Optional.empty());
        } catch (ArithmeticException tooLarge) {
            return refused("large", text, Amount.ofCents(Long.MAX_VALUE));
        }
    }

    private static WrittenAmount refused(String key, Object... arguments) {
        return new WrittenAmount(Optional.empty(), Optional.of(Texts.WORDS.message(key, arguments)));
    }

    Amount orElseThrow() {
        return amount.orElseThrow(() -> new IllegalArgumentException(
                refusal.map(message -> message.say(Locale.ENGLISH)).orElse("")));
    }
}
