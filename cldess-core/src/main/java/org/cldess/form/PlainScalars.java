package org.cldess.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/** The written forms of JDK types. */
final class PlainScalars {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final String DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String TIME_PATTERN = "^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$";
    private static final String DECIMAL_PATTERN = "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$";
    private static final Pattern DATE = Pattern.compile(DATE_PATTERN);
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,1000}");

    static final Map<Class<?>, Scalar> BY_TYPE = Map.of(
            String.class,
            new Scalar(Scalar.Kind.TEXT, "text", "", text -> text, PlainScalars::never, true, "", List.of()),
            Boolean.class,
            Scalar.of(Scalar.Kind.TRUTH, "boolean", "form.type", "written.truth", PlainScalars::truth, ""),
            Integer.class,
            new Scalar(
                    Scalar.Kind.NUMBER,
                    "whole-number",
                    "form.range",
                    PlainScalars::integer,
                    PlainScalars::noInteger,
                    false,
                    "",
                    List.of()),
            LocalDate.class,
            Scalar.of(Scalar.Kind.TEXT, "date", "form.date", "written.date", PlainScalars::date, DATE_PATTERN),
            LocalTime.class,
            Scalar.of(Scalar.Kind.TEXT, "time", "form.time", "written.time", LocalTime::parse, TIME_PATTERN),
            BigDecimal.class,
            Scalar.of(
                    Scalar.Kind.TEXT,
                    "decimal",
                    "form.decimal",
                    "written.decimal",
                    PlainScalars::decimal,
                    DECIMAL_PATTERN));

    private PlainScalars() {}

    private static Message never(String text, String field) {
        throw new IllegalStateException(
                "The field '%s' accepts every text, so it cannot refuse '%s'.".formatted(field, text));
    }

    private static Integer integer(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole number");
        }
        return Integer.valueOf(text);
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private static Message noInteger(String text, String field) {
        String key = WHOLE.matcher(text).matches() ? "written.integer" : "written.whole";
        return Texts.WORDS.message(key, Typography.excerpt(text), field);
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date");
        }
        return LocalDate.parse(text);
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a decimal number");
        }
        return new BigDecimal(text);
    }
}
