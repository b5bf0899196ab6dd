package org.cldess.indicator.formula;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cldess.identity.IdForm;
import org.cldess.indicator.formula.Expression.Literal;
import org.cldess.indicator.formula.Expression.Negation;
import org.cldess.indicator.formula.Expression.Operation;
import org.cldess.indicator.formula.Expression.Operator;
import org.cldess.indicator.formula.Expression.Reference;
import org.cldess.indicator.formula.Expression.Take;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/** Parses a formula by recursive descent with one character of lookahead. Reported positions start at 1. */
final class FormulaParser {
    static final int MAX_LENGTH = 1_000;
    static final int MAX_DEPTH = 40;

    /** The maximum number of digits of a number. */
    private static final int MAX_DIGITS = 30;

    private static final int END = -1;

    private static final Map<String, Take> FUNCTIONS =
            Map.of("last", Take.LAST, "sum", Take.SUM, "baseline", Take.BASELINE);

    private final String text;
    private int place;
    private int depth;

    private FormulaParser(String text) {
        this.text = text;
    }

    /**
     * The result of parsing: exactly one of the two.
     *
     * @param expression the syntax tree
     * @param refusal the error
     */
    record Outcome(Optional<Expression> expression, Optional<Message> refusal) {}

    /** Stops parsing. It is always caught in this class. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Message why;

        Stop(Message why) {
            super(null, null, false, false);
            this.why = why;
        }
    }

    static Outcome read(String text) {
        if (text.length() > MAX_LENGTH) {
            return refused(text, Texts.WORDS.message("formula.long", text.length(), MAX_LENGTH));
        }
        try {
            return new Outcome(Optional.of(new FormulaParser(text).whole()), Optional.empty());
        } catch (Stop stop) {
            return refused(text, stop.why);
        }
    }

    private static Outcome refused(String text, Message why) {
        return new Outcome(
                Optional.empty(), Optional.of(Texts.WORDS.message("formula.wrong", Typography.excerpt(text), why)));
    }

    private Expression whole() throws Stop {
        Expression expression = sum();
        if (next() != END) {
            throw unexpected("formula.expected.operator");
        }
        return expression;
    }

    private Expression sum() throws Stop {
        Expression left = product();
        while (next() == '+' || next() == '-') {
            Operator operator = take() == '+' ? Operator.PLUS : Operator.MINUS;
            left = new Operation(left, operator, product());
        }
        return left;
    }

    private Expression product() throws Stop {
        Expression left = factor();
        while (next() == '*' || next() == '/') {
            Operator operator = take() == '*' ? Operator.TIMES : Operator.OVER;
            left = new Operation(left, operator, factor());
        }
        return left;
    }

    private Expression factor() throws Stop {
        int ahead = next();
        if (ahead == '-') {
            int from = place;
            take();
            descend(from);
            Expression inner = factor();
            depth--;
            return new Negation(inner);
        }
        if (ahead == '(') {
            int from = place;
            take();
            descend(from);
            Expression inner = sum();
            close(from, ')', "formula.open");
            depth--;
            return inner;
        }
        if (ahead == '[') {
            return new Reference(Take.LAST, id());
        }
        if (isDigit(ahead)) {
            return number();
        }
        if (isLetter(ahead)) {
            return function();
        }
        throw unexpected("formula.expected.value");
    }

    private void descend(int from) throws Stop {
        depth++;
        if (depth > MAX_DEPTH) {
            throw stop("formula.deep", from + 1, MAX_DEPTH);
        }
    }

    private Expression number() throws Stop {
        int from = place;
        skipDigits();
        if (place < text.length() && text.charAt(place) == ',') {
            throw stop("formula.comma", place + 1);
        }
        if (place < text.length() && text.charAt(place) == '.') {
            place++;
            int decimals = place;
            skipDigits();
            if (place == decimals) {
                throw stop("formula.decimals", decimals);
            }
        }
        String digits = text.substring(from, place);
        if (digits.length() > MAX_DIGITS) {
            throw stop("formula.digits", from + 1, MAX_DIGITS);
        }
        return new Literal(new BigDecimal(digits));
    }

    private void skipDigits() {
        while (place < text.length() && isDigit(text.charAt(place))) {
            place++;
        }
    }

    private Expression function() throws Stop {
        int from = place;
        while (place < text.length() && isLetter(text.charAt(place))) {
            place++;
        }
        String name = text.substring(from, place);
        Take take = FUNCTIONS.get(name.toLowerCase(Locale.ROOT));
        if (take == null) {
            throw stop("formula.function", Typography.excerpt(name), from + 1);
        }
        if (next() != '(') {
            throw unexpected("formula.expected.parenthesis");
        }
        int opened = place;
        take();
        if (next() != '[') {
            throw unexpected("formula.expected.indicator");
        }
        String id = id();
        close(opened, ')', "formula.open");
        return new Reference(take, id);
    }

    private String id() throws Stop {
        int from = place;
        int end = text.indexOf(']', from);
        if (end < 0) {
            throw stop("formula.bracket", from + 1);
        }
        String id = text.substring(from + 1, end).strip();
        if (IdForm.refusal(id).isPresent()) {
            throw stop("formula.id", Typography.excerpt(id), from + 1);
        }
        place = end + 1;
        return id;
    }

    private void close(int opened, char with, String key) throws Stop {
        if (next() != with) {
            if (next() == END) {
                throw stop(key, opened + 1);
            }
            throw unexpected("formula.expected.operator");
        }
        take();
    }

    /** Returns the next character that is not a space. */
    private int next() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place < text.length() ? text.charAt(place) : END;
    }

    private char take() {
        char taken = text.charAt(place);
        place++;
        return taken;
    }

    private Stop unexpected(String expected) {
        Message wanted = Texts.WORDS.message(expected);
        return next() == END
                ? stop("formula.end", wanted)
                : stop("formula.character", Typography.excerpt(character()), place + 1, wanted);
    }

    private String character() {
        return Character.toString(text.codePointAt(place));
    }

    private static Stop stop(String key, Object... arguments) {
        return new Stop(Texts.WORDS.message(key, arguments));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
