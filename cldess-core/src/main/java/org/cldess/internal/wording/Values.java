package org.cldess.internal.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.component.WrittenAsScalar;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;
import org.cldess.thing.Id;
import org.jspecify.annotations.Nullable;

/**
 * Writes the value of a part: dates, amounts and numbers in the format of the language, cited things by their names.
 */
final class Values {
    private final Names names;

    Values(Names names) {
        this.names = names;
    }

    Localizable say(@Nullable Object value) {
        if (value instanceof Known<?> known) {
            return known.<Localizable>fold(
                    this::say,
                    () -> Texts.WORDS.message("value.none"),
                    () -> Texts.WORDS.message("value.not-recorded"));
        }
        if (value instanceof Optional<?> optional) {
            return say(optional.orElse(null));
        }
        return value == null ? Texts.WORDS.message("value.none") : locale -> said(value, locale);
    }

    private String said(Object value, Locale locale) {
        if (value instanceof String || isQuoted(value)) {
            return Typography.excerpt(value.toString());
        }
        if (value instanceof Id<?> id) {
            return names.cited(id);
        }
        if (Part.isThing(value)) {
            Record thing = (Record) value;
            return Names.title(thing)
                    .map(title -> Texts.WORDS.message("value.title", title).say(locale))
                    .or(() -> names.localized(thing).map(name -> name.say(locale)))
                    .or(() -> names.name(thing))
                    .orElseGet(() -> parts(thing, locale));
        }
        if (value instanceof Localizable localizable) {
            return localizable.say(locale);
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
                    : list.stream().map(item -> said(item, locale)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static boolean isQuoted(Object value) {
        WrittenAsScalar written = value.getClass().getAnnotation(WrittenAsScalar.class);
        return written != null && written.quoted();
    }

    /** Describes a thing without a name by all its parts. */
    private String parts(Record thing, Locale locale) {
        return Form.of(thing).parts().stream()
                .filter(part -> part.plain(thing) != null)
                .map(part -> PlaceDescriptions.label(part).say(locale) + " "
                        + (part.isIdentity() ? say(String.valueOf(part.of(thing))) : say(part.of(thing))).say(locale))
                .collect(Collectors.joining(", "));
    }
}
