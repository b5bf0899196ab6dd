package org.cldess.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.language.Typography;

/** Says parameters in words, as far as there are any for them; those of an embedder are said as they are written. */
final class ParameterWords {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COMMA = Pattern.compile(", ");

    private ParameterWords() {}

    static String label(Parameter parameter, Locale locale) {
        return said("parameter." + parameter.name(), locale).orElse(parameter.name());
    }

    static String value(Parameter parameter, Locale locale) {
        Object value =
                number(parameter, locale).or(() -> date(parameter, locale)).orElseGet(() -> items(parameter, locale));
        String unit = parameter.unit();
        if (unit.isEmpty()) {
            return text(value, locale);
        }
        String key = "unit." + unit;
        return Texts.WORDS.keys(locale).contains(key)
                ? Texts.WORDS.message(key, value).say(locale)
                : text(value, locale) + " " + unit;
    }

    private static String text(Object value, Locale locale) {
        return value instanceof Long number ? Typography.number(number, locale) : value.toString();
    }

    /** A share is said in per cent. */
    private static Optional<Object> number(Parameter parameter, Locale locale) {
        if (!NUMBER.matcher(parameter.value()).matches()) {
            return Optional.empty();
        }
        BigDecimal number = parameter.number();
        boolean share = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        if (share) {
            int decimals = Math.max(0, number.stripTrailingZeros().scale() - 2);
            return Optional.of(Typography.percent(number, decimals, locale));
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return Optional.of(whole ? (Object) number.longValueExact() : Typography.number(number, locale));
    }

    private static Optional<Object> date(Parameter parameter, Locale locale) {
        return DATE.matcher(parameter.value()).matches()
                ? Optional.of(Typography.date(LocalDate.parse(parameter.value()), locale))
                : Optional.empty();
    }

    private static Object items(Parameter parameter, Locale locale) {
        return Stream.of(COMMA.split(parameter.value()))
                .map(item -> said("parameter." + parameter.name() + "." + item, locale)
                        .orElse(item))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> said(String key, Locale locale) {
        return Texts.WORDS.keys(locale).contains(key)
                ? Optional.of(Texts.WORDS.message(key).say(locale))
                : Optional.empty();
    }
}
