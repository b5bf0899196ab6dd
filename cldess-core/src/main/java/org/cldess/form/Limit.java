package org.cldess.form;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.language.Message;

/**
 * The check of a Jakarta Validation constraint at a component, made without a validation provider. Only a few kinds of
 * constraint are supported; any other kind is refused when the form is read, because it would go unchecked.
 */
public final class Limit {
    private final Annotation constraint;
    private final Optional<TextCheck> check;

    private Limit(Annotation constraint) {
        this.constraint = constraint;
        this.check = check(constraint);
    }

    /**
     * Returns the limit that an annotation sets.
     *
     * @param annotation any annotation
     * @return the limit, if it is a constraint
     * @throws IllegalStateException if it is a constraint of an unsupported kind
     */
    public static Optional<Limit> of(Annotation annotation) {
        Class<? extends Annotation> kind = annotation.annotationType();
        if (!kind.isAnnotationPresent(Constraint.class)) {
            return Optional.empty();
        }
        boolean known = kind == NotBlank.class
                || kind == NotNull.class
                || kind == Min.class
                || kind == Max.class
                || (kind == Size.class && ((Size) annotation).min() == 0)
                || check(annotation).isPresent();
        if (!known) {
            throw new IllegalStateException(
                    "The constraint %s cannot be checked without a provider. Add it to Limit, or use another."
                            .formatted(annotation));
        }
        return Optional.of(new Limit(annotation));
    }

    /** Returns the check of a text constraint that this library defines. */
    private static Optional<TextCheck> check(Annotation annotation) {
        return Stream.of(annotation
                        .annotationType()
                        .getAnnotation(Constraint.class)
                        .validatedBy())
                .filter(TextCheck.class::isAssignableFrom)
                .findFirst()
                .map(type -> {
                    try {
                        return (TextCheck) type.getConstructor().newInstance();
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError("The check of %s could not be made.".formatted(annotation), e);
                    }
                });
    }

    /**
     * Returns the annotation that sets the limit.
     *
     * @return a constraint of Jakarta Validation
     */
    public Annotation constraint() {
        return constraint;
    }

    /**
     * Checks a value of a field against the limit.
     *
     * @param field the name of the field
     * @param value the value
     * @return the reason why the value breaks the limit; empty if it does not
     */
    public Optional<Refusal> refusal(String field, Object value) {
        if (constraint instanceof NotBlank) {
            return when(value.toString().isBlank(), "form.required", "form.blank", field);
        }
        if (constraint instanceof Size size) {
            int length = value.toString().length();
            return length > size.max()
                    ? Optional.of(new Refusal("form.size", tooLong(field, length, size.max())))
                    : Optional.empty();
        }
        if (constraint instanceof Min minimum) {
            return when(
                    compared(value, minimum.value()) < 0, "form.range", "form.least", field, value, minimum.value());
        }
        if (constraint instanceof Max maximum) {
            return when(compared(value, maximum.value()) > 0, "form.range", "form.most", field, value, maximum.value());
        }
        return check.flatMap(text -> text.refusal(value.toString()).map(reason -> new Refusal(text.code(), reason)));
    }

    private static int compared(Object number, long bound) {
        return new BigDecimal(number.toString()).compareTo(BigDecimal.valueOf(bound));
    }

    private static Optional<Refusal> when(boolean broken, String code, String key, Object... arguments) {
        return broken ? Optional.of(new Refusal(code, Texts.WORDS.message(key, arguments))) : Optional.empty();
    }

    /**
     * {@return the message about a missing required field}
     *
     * @param field the name of the field
     */
    public static Message missing(String field) {
        return Texts.WORDS.message("form.missing", field);
    }

    /**
     * {@return the message about a text that is too long}
     *
     * @param field the name of the field
     * @param length the number of characters of the text
     * @param maximum the maximum number of characters
     */
    public static Message tooLong(String field, int length, int maximum) {
        return Texts.WORDS.message("form.size", field, length, maximum);
    }

    /**
     * The reason why a value is refused.
     *
     * @param code the code of the problem
     * @param message the message
     */
    public record Refusal(String code, Message message) {}

    /** A check of texts that implements a constraint of this library. */
    public interface TextCheck {
        /**
         * Returns the code of the problem.
         *
         * @return the code, such as {@code form.siren}
         */
        String code();

        /**
         * Checks a text.
         *
         * @param text the text
         * @return the reason why the text is refused; empty if it is valid
         */
        Optional<Message> refusal(String text);
    }
}
