package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.IdOf;
import org.cldess.component.WrittenAsScalar;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.form.Scalar;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.reading.Input;
import org.cldess.rule.Finding;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The JSON of the values of this library, for programs that have a mapper of their own: of dossiers and their things
 * and single values as in the file, and of problems and findings. It knows nothing of the mapper.
 */
public final class ValueText {
    private ValueText() {}

    /** Checks whether values of a type are written. */
    public static boolean isWritten(Class<?> type) {
        return isRead(type)
                || type == Violations.class
                || type == Violation.class
                || type == Finding.class
                || (isPlainClass(type) && Localizable.class.isAssignableFrom(type));
    }

    /**
     * Checks whether values of a type have no JSON. Their accessors are no getters, so a mapper would find nothing in
     * them, or only some truth values.
     */
    public static boolean isOpaque(Class<?> type) {
        return isPlainClass(type) && !isWritten(type) && !Iterable.class.isAssignableFrom(type);
    }

    private static boolean isPlainClass(Class<?> type) {
        return type.getName().startsWith("org.cldess.")
                && !type.isRecord()
                && !type.isEnum()
                && !Modifier.isAbstract(type.getModifiers());
    }

    /** Checks whether values of a type are read. */
    public static boolean isRead(Class<?> type) {
        return type == Dossier.class || isSingle(type) || ThingText.isThing(type);
    }

    /** Checks whether values of a type of this library are written as one text, number or truth value. */
    public static boolean isSingle(Class<?> type) {
        return type.isAnnotationPresent(IdOf.class)
                || type.isAnnotationPresent(WrittenAsScalar.class)
                || (type.isEnum() && type.getName().startsWith("org.cldess."));
    }

    /**
     * Writes a value.
     *
     * @param value a value of a type that is written
     * @param locale the language of sentences
     * @return the JSON
     */
    public static String of(Object value, Locale locale) {
        if (value instanceof Dossier dossier) {
            return new String(DossierWriter.bytes(dossier), UTF_8);
        }
        if (value instanceof Record thing && isRead(value.getClass())) {
            return DossierWriter.text(thing);
        }
        return isSingle(value.getClass()) ? DossierWriter.text(value) : new ProblemWriter(locale).text(value);
    }

    /** Returns the text of a single value, which may be the key of a map. */
    public static String key(Object value) {
        return Scalar.text(value);
    }

    /**
     * Reads a value.
     *
     * @param type a type that is read
     * @param text the JSON
     * @param field the name of the field that contains the value, for messages
     * @return the value, or every problem, with JSON Pointers into the value and without lines
     */
    public static Reading<?> read(Class<?> type, String text, String field) {
        Reading<?> reading;
        try {
            reading = type == Dossier.class
                    ? ReadFile.of(text.getBytes(UTF_8)).reading()
                    : isSingle(type) ? single(type, text, field) : thing(type.asSubclass(Record.class), text);
        } catch (Violations e) {
            reading = Reading.failed(e);
        } catch (UnreadableFileException e) {
            reading = Reading.failed(Violations.of(Violation.error(e.code(), "", e.sentence())));
        }
        return new Reading<>(reading.value(), withoutLines(reading.violations()));
    }

    private static <T extends Record> Reading<T> thing(Class<T> type, String text) {
        return ThingReader.read(type, ThingText.input(text));
    }

    private static Reading<?> single(Class<?> type, String text, String field) {
        Input written = ThingText.whole(text);
        Scalar scalar = Scalar.of(type);
        Input.Kind expected = switch (scalar.kind()) {
            case TEXT -> Input.Kind.TEXT;
            case NUMBER -> Input.Kind.NUMBER;
            case TRUTH -> Input.Kind.TRUTH;
        };
        return written.kind() == expected
                ? key(type, written.text(), field)
                : refused("form.type", Texts.WORDS.message("value.expected", field, scalar.expected(false)));
    }

    /** Reads the text of a single value. */
    public static Reading<?> key(Class<?> type, String text, String field) {
        Scalar scalar = Scalar.of(type);
        return scalar.read(text)
                .<Reading<?>>map(Reading::of)
                .orElseGet(() -> refused(scalar.code(), scalar.refusal(text, field)));
    }

    private static Reading<?> refused(String code, Message message) {
        return Reading.failed(Violations.of(Violation.error(code, "", message)));
    }

    /** The lines are those of the text that the mapper passed on, and not of what it read itself. */
    private static Violations withoutLines(Violations problems) {
        return Violations.of(problems.stream()
                .map(problem -> new Violation(
                        problem.severity(), problem.code(), problem.path(), problem.message(), Optional.empty()))
                .toList());
    }
}
