package org.cldess.internal.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cldess.known.Known;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;
import org.jspecify.annotations.Nullable;

/** Says what a field holds: dates, amounts and numbers as the language writes them, what it cites by its name. */
final class Values {
    private final Names names;

    Values(Names names) {
        this.names = names;
    }

    Sayable say(String field, @Nullable Object value) {
        if (value instanceof Known<?> known) {
            return known.<Sayable>fold(
                    there -> say(field, there),
                    () -> Texts.WORDS.message("value.none"),
                    () -> Texts.WORDS.message("value.not-recorded"));
        }
        return value == null ? Texts.WORDS.message("value.none") : locale -> said(field, value, locale);
    }

    private String said(String field, Object value, Locale locale) {
        if (value instanceof Sayable sayable) {
            return sayable.say(locale);
        }
        if (value instanceof String text) {
            return Names.cites(field) ? names.cited(field, text) : Typography.excerpt(text);
        }
        if (value instanceof LocalDate date) {
            return Typography.date(date, locale);
        }
        if (value instanceof LocalTime time) {
            return Typography.time(time, locale);
        }
        if (value instanceof BigDecimal number) {
            return Typography.number(number, locale);
        }
        if (value instanceof Boolean truth) {
            return Texts.WORDS.message("value." + truth).say(locale);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? Texts.WORDS.message("value.none").say(locale)
                    : list.stream().map(item -> said(field, item, locale)).collect(Collectors.joining(", "));
        }
        if (value instanceof Record thing) {
            return Names.title(thing)
                    .map(title -> Texts.WORDS.message("value.title", title).say(locale))
                    .or(() -> names.name(thing))
                    .orElseGet(() -> parts(thing, locale));
        }
        return value.toString();
    }

    /** A thing without a name is said by all that it holds. */
    private String parts(Record thing, Locale locale) {
        return Fields.of(thing).stream()
                .filter(field -> Names.plain(field.value()) != null)
                .map(field -> Wording.label(field.name()).say(locale) + " "
                        + say(field.name(), field.value()).say(locale))
                .collect(Collectors.joining(", "));
    }
}
