package org.cldess.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.component.IdOf;
import org.cldess.component.WrittenAsScalar;
import org.cldess.identity.IdForm;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.language.Typography;

/**
 * The written form of single values of one type: a text, a whole number or a truth value. Types of this library declare
 * their form themselves ({@link WrittenAsScalar}, {@link IdOf}, enum constants by their codes).
 */
public final class Scalar {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String ID_PATTERN = "^[a-z0-9-]{1,64}$";

    private static final ClassValue<Scalar> SCALARS = new ClassValue<>() {
        @Override
        protected Scalar computeValue(Class<?> type) {
            return found(type);
        }
    };

    private final Kind kind;
    private final String expected;
    private final String code;
    private final Function<String, Object> reading;
    private final Refusing refusing;
    private final boolean words;
    private final String pattern;
    private final List<String> codes;

    /** The kind of value in a file. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** True or false. */
        TRUTH
    }

    /** Explains why a text is invalid in a field. */
    @FunctionalInterface
    interface Refusing {
        Message refusal(String text, String field);
    }

    Scalar(
            Kind kind,
            String expected,
            String code,
            Function<String, Object> reading,
            Refusing refusing,
            boolean words,
            String pattern,
            List<String> codes) {
        this.kind = kind;
        this.expected = expected;
        this.code = code;
        this.reading = reading;
        this.refusing = refusing;
        this.words = words;
        this.pattern = pattern;
        this.codes = codes;
    }

    static Scalar of(
            Kind kind, String expected, String code, String key, Function<String, Object> reading, String pattern) {
        return new Scalar(
                kind,
                expected,
                code,
                reading,
                (text, field) -> Texts.WORDS.message(key, Typography.excerpt(text), field),
                false,
                pattern,
                List.of());
    }

    /**
     * {@return the written form of the values of a type}
     *
     * @param type the class of the values
     * @throws IllegalStateException if the type declares no written form
     */
    public static Scalar of(Class<?> type) {
        return SCALARS.get(type);
    }

    private static Scalar found(Class<?> type) {
        Scalar plain = PlainScalars.BY_TYPE.get(type);
        if (plain != null) {
            return plain;
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (type.isAnnotationPresent(IdOf.class)) {
            return new Scalar(
                    Kind.TEXT,
                    "text",
                    "form.id",
                    constructed(type),
                    (text, field) -> IdForm.refusal(text).orElseThrow(),
                    true,
                    ID_PATTERN,
                    List.of());
        }
        WrittenAsScalar written = type.getAnnotation(WrittenAsScalar.class);
        if (written == null) {
            throw new IllegalStateException(
                    "Nothing says how a %s is written. Mark it as @WrittenAsScalar, or make it a record of parts."
                            .formatted(type.getName()));
        }
        return written(type, written);
    }

    private static Scalar written(Class<?> type, WrittenAsScalar written) {
        Kind kind = written.number() ? Kind.NUMBER : Kind.TEXT;
        String expected = written.number() ? "whole-number" : written.expected();
        Function<String, Object> reading = called(method(type, "parse").orElseThrow(() -> withoutParse(type)));
        return method(type, "refusal")
                .map(method -> new Scalar(
                        kind,
                        expected,
                        written.code(),
                        reading,
                        (text, field) -> refusal(method, text),
                        written.quoted(),
                        written.pattern(),
                        List.of()))
                .orElseGet(() -> of(kind, expected, written.code(), key(written), reading, written.pattern()));
    }

    /** Returns the key of the message about an invalid text, for a type without its own message. */
    private static String key(WrittenAsScalar written) {
        return "written." + written.code().substring(written.code().indexOf('.') + 1);
    }

    private static IllegalStateException withoutParse(Class<?> type) {
        return new IllegalStateException("The %s has no static method 'parse' for a text. Add it.".formatted(type));
    }

    private static Message refusal(Method method, String text) {
        return (Message) ((Optional<?>) called(method).apply(text)).orElseThrow();
    }

    private static Optional<Method> method(Class<?> type, String name) {
        try {
            return Optional.of(type.getMethod(name, String.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Function<String, Object> called(Method method) {
        return text -> {
            try {
                return method.invoke(null, text);
            } catch (InvocationTargetException e) {
                throw thrown(method.getDeclaringClass(), e);
            } catch (IllegalAccessException e) {
                throw new LinkageError("%s is not public.".formatted(method), e);
            }
        };
    }

    private static Function<String, Object> constructed(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return text -> {
                try {
                    return constructor.newInstance(text);
                } catch (InvocationTargetException e) {
                    throw thrown(type, e);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("The id %s could not be made.".formatted(type.getName()), e);
                }
            };
        } catch (NoSuchMethodException e) {
            throw new LinkageError("The id %s cannot be made of a text.".formatted(type.getName()), e);
        }
    }

    private static RuntimeException thrown(Class<?> type, InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException refused) {
            return refused;
        }
        throw new LinkageError("A %s could not be read.".formatted(type.getName()), e);
    }

    private static Scalar constants(Class<?> type) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byCode.put(EnumCodes.of((Enum<?>) constant), constant);
        }
        List<String> codes = List.copyOf(byCode.keySet());
        return new Scalar(
                Kind.TEXT,
                "text",
                "form.enum",
                text -> {
                    Object constant = byCode.get(text);
                    if (constant == null) {
                        throw new IllegalArgumentException("The code '%s' is not one of %s.".formatted(text, codes));
                    }
                    return constant;
                },
                (text, field) -> unknown(text, field, codes),
                false,
                "",
                codes);
    }

    private static Message unknown(String text, String field, List<String> codes) {
        String shown = Typography.excerpt(text);
        String offered = String.join(", ", codes);
        return Nearest.of(text, codes)
                .map(near -> Texts.WORDS.message("written.enum.near", shown, field, near, offered))
                .orElseGet(() -> Texts.WORDS.message("written.enum", shown, field, offered));
    }

    /**
     * Returns the kind of the values in a file.
     *
     * @return text, number or truth value
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the description of a valid value, for the user.
     *
     * @param typed whether the value is typed into a form, and not written in a file
     * @return a description such as « une date entre guillemets, comme "2013-02-18" »; in a form, « une date, comme
     *     2013-02-18 »
     */
    public Message expected(boolean typed) {
        return Texts.WORDS.message("expected." + expected + (typed ? ".form" : ""));
    }

    /**
     * Returns the code of the problem of an invalid text.
     *
     * @return the code, such as {@code form.siren}
     */
    public String code() {
        return code;
    }

    /**
     * Checks whether the text is free text written by people, such as names, ids and registration numbers, so that it
     * may contain any character.
     *
     * @return false for codes, days and amounts
     */
    public boolean isWords() {
        return words;
    }

    /**
     * Returns the pattern of the texts.
     *
     * @return a regular expression; empty if any text is allowed
     */
    public Optional<String> pattern() {
        return Optional.of(pattern).filter(form -> !form.isEmpty());
    }

    /**
     * Returns the possible texts, if the type is an enum.
     *
     * @return the codes of the constants, in their order; empty for other types
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * Reads a value.
     *
     * @param text the written text
     * @return the value; empty if the text is invalid
     */
    public Optional<Object> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a value.
     *
     * @param text the written text
     * @return the value
     * @throws IllegalArgumentException if the text is invalid
     * @throws DateTimeException if the day or the hour does not exist
     */
    public Object parse(String text) {
        return reading.apply(text);
    }

    /**
     * Explains why a text that could not be read is invalid.
     *
     * @param text the written text
     * @param field the name of the field that contains it
     * @return the reason and how to fix it
     */
    public Message refusal(String text, String field) {
        return refusing.refusal(text, field);
    }

    /**
     * Returns the written form of a value.
     *
     * @param value a single value
     * @return its text, even if files contain it as a number or truth value
     */
    public static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return EnumCodes.of(constant);
        }
        if (value instanceof LocalTime time) {
            return time.getNano() != 0 ? time.toString() : (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
