package org.cldess.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.language.FrenchWords;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;

/**
 * Puts parameters into words. Parameters that the library does not know, such as those of an embedder, are written
 * unchanged.
 */
final class ParameterWords {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The name of a parameter in words. */
    record Label(Parameter parameter) implements Localizable {
        @Override
        public String say(Locale locale) {
            return label(parameter, locale);
        }
    }

    /** The value of a parameter with its unit. */
    record Quantity(Parameter parameter) implements Localizable {
        @Override
        public String say(Locale locale) {
            return value(parameter, locale);
        }
    }

    private ParameterWords() {}

    static String label(Parameter parameter, Locale locale) {
        return said("parameter." + parameter.name(), locale).orElse(parameter.name());
    }

    static String value(Parameter parameter, Locale locale) {
        Object value =
                number(parameter, locale).or(() -> date(parameter, locale)).orElseGet(() -> items(parameter, locale));
        if (parameter.unit().isEmpty()) {
            return text(value, locale);
        }
        return Stream.of("count.", "unit.")
                .filter(kind -> value instanceof Number || kind.equals("unit."))
                .map(kind -> kind + parameter.unit())
                .filter(Texts.WORDS.keys(locale)::contains)
                .findFirst()
                .map(key -> Texts.WORDS.message(key, filling(value)).say(locale))
                .orElseGet(() -> text(value, locale) + " " + parameter.unit());
    }

    /** Wraps a text that is already in the reader’s language. */
    private static Object filling(Object value) {
        return value instanceof String said ? (Localizable) locale -> said : value;
    }

    private static String text(Object value, Locale locale) {
        return value instanceof Number number
                ? Typography.number(new BigDecimal(number.toString()), locale)
                : value.toString();
    }

    /** Returns the value as a number; a share is written as a percentage. */
    private static Optional<Object> number(Parameter parameter, Locale locale) {
        if (!NUMBER.matcher(parameter.value()).matches()) {
            return Optional.empty();
        }
        BigDecimal number = parameter.number();
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        if (parameter.unit().startsWith("of ")) {
            return Optional.of(Typography.percent(number, Math.max(0, decimals - 2), locale));
        }
        return Optional.of(decimals == 0 ? (Object) number.longValueExact() : number.doubleValue());
    }

    private static Optional<Object> date(Parameter parameter, Locale locale) {
        if (!DATE.matcher(parameter.value()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Typography.date(LocalDate.parse(parameter.value()), locale));
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Object items(Parameter parameter, Locale locale) {
        return parameter.list().stream()
                .map(item -> said("parameter." + parameter.name() + "." + item, locale)
                        .orElseGet(() -> FrenchWords.mark(item, locale)))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> said(String key, Locale locale) {
        return Texts.WORDS.keys(locale).contains(key)
                ? Optional.of(Texts.WORDS.message(key).say(locale))
                : Optional.empty();
    }
}
