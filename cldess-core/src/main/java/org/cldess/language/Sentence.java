package org.cldess.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern of {@link MessageFormat}, parsed once. A pattern that contains only words, placeholders and choices is
 * formatted without that class. A placeholder may ask for the article of its argument, which that class does not
 * support: <code>{0,le}</code>, <code>{0,du}</code>, <code>{0,au}</code>, <code>{0,the}</code> ({@link
 * GrammaticalArticle}).
 */
final class Sentence {
    private static final int SMALL = 1_000;

    /** The decimals of a binary number, of which only the first are meant. */
    private static final int DECIMALS = 3;

    /** Words, a placeholder or a choice. */
    private interface Piece {
        void addTo(StringBuilder sentence, Object[] said);
    }

    private final String pattern;
    private final Locale locale;
    private final Optional<List<Piece>> pieces;
    private final Optional<MessageFormat> format;
    private int arguments;

    Sentence(String pattern, boolean english) {
        this.pattern = pattern;
        locale = english ? Locale.UK : Locale.FRANCE;
        pieces = pattern.indexOf('\'') < 0 ? split(pattern) : Optional.empty();
        format = pieces.isPresent() ? Optional.empty() : Optional.of(new MessageFormat(pattern, locale));
        format.ifPresent(read -> arguments = Math.max(arguments, read.getFormatsByArgumentIndex().length));
    }

    /** Returns the number of arguments. */
    int arguments() {
        return arguments;
    }

    /** Returns whether it contains only words, plain placeholders and choices, and no quoting apostrophe. */
    boolean isPlain() {
        return pieces.isPresent();
    }

    /** Returns the sentence with its placeholders filled by texts and numbers. */
    String with(Object[] said) {
        if (format.isPresent()) {
            return with((MessageFormat) format.get().clone(), said);
        }
        int length = pattern.length();
        for (Object argument : said) {
            length += argument instanceof String text ? text.length() : 0;
        }
        StringBuilder sentence = new StringBuilder(length);
        addAll(pieces.orElseThrow(), sentence, said);
        return sentence.toString();
    }

    /** Fills the places that ask for no format as in any other sentence. */
    private String with(MessageFormat format, Object[] said) {
        Format[] asked = format.getFormatsByArgumentIndex();
        Object[] written = said.clone();
        for (int place = 0; place < asked.length; place++) {
            written[place] = asked[place] == null ? written(said[place]) : said[place];
        }
        return format.format(written);
    }

    private static void addAll(List<Piece> pieces, StringBuilder sentence, Object[] said) {
        for (Piece piece : pieces) {
            piece.addTo(sentence, said);
        }
    }

    /** Splits a pattern into pieces; empty if it contains anything else. */
    private Optional<List<Piece>> split(String pattern) {
        List<Piece> split = new ArrayList<>();
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', start)) {
            int close = closing(pattern, open);
            Optional<Piece> piece = close < 0 ? Optional.empty() : piece(pattern.substring(open + 1, close));
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            split.add(words(pattern.substring(start, open)));
            split.add(piece.get());
            start = close + 1;
        }
        String rest = pattern.substring(start);
        split.add(words(rest));
        return rest.indexOf('}') < 0 ? Optional.of(List.copyOf(split)) : Optional.empty();
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            depth += character == '{' ? 1 : 0;
            depth -= character == '}' ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Piece words(String words) {
        return (sentence, said) -> sentence.append(words);
    }

    private Optional<Piece> piece(String inBraces) {
        if (inBraces.isEmpty() || inBraces.charAt(0) < '0' || inBraces.charAt(0) > '9') {
            return Optional.empty();
        }
        int place = inBraces.charAt(0) - '0';
        arguments = Math.max(arguments, place + 1); // MessageFormat does not count placeholders within a choice
        if (inBraces.length() == 1) {
            return Optional.of((sentence, said) -> sentence.append(written(said[place])));
        }
        String choice = ",choice,";
        if (inBraces.startsWith(choice, 1)) {
            return choice(place, new ChoiceFormat(inBraces.substring(1 + choice.length())));
        }
        return GrammaticalArticle.asked(inBraces.substring(1))
                .map(article -> (sentence, said) ->
                        sentence.append(article.before(said[place])).append(written(said[place])));
    }

    private Optional<Piece> choice(int place, ChoiceFormat choice) {
        double[] limits = choice.getLimits();
        if (limits.length == 0) {
            return Optional.empty();
        }
        List<List<Piece>> answers = new ArrayList<>();
        for (Object answer : choice.getFormats()) {
            Optional<List<Piece>> split = split((String) answer);
            if (split.isEmpty()) {
                return Optional.empty();
            }
            answers.add(split.get());
        }
        return Optional.of((sentence, said) -> {
            double number = ((Number) said[place]).doubleValue();
            int chosen = 0;
            while (chosen + 1 < limits.length && number >= limits[chosen + 1]) {
                chosen++;
            }
            addAll(answers.get(chosen), sentence, said);
        });
    }

    private String written(Object argument) {
        if (!(argument instanceof Number number)) {
            return argument.toString();
        }
        if (number instanceof Integer && number.intValue() >= 0 && number.intValue() < SMALL) {
            return number.toString();
        }
        if (!(number instanceof Double || number instanceof Float)) {
            return Typography.number(
                    number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()), locale);
        }
        return Double.isFinite(number.doubleValue())
                ? Typography.number(
                        new BigDecimal(number.toString()).setScale(DECIMALS, RoundingMode.HALF_EVEN), locale)
                : number.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence that && pattern.equals(that.pattern) && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** Returns the pattern. */
    @Override
    public String toString() {
        return pattern;
    }
}
