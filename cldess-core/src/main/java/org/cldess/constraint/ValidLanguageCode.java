package org.cldess.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cldess.identity.LanguageCode;

/**
 * The text is the code of a language that {@link LanguageCode#parse} reads: two letters, such as fr, or three for some languages of France.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Constraint(validatedBy = ValidLanguageCode.Validator.class)
public @interface ValidLanguageCode {
    /**
     * What is said when the value is refused.
     *
     * @return the message; by default what was expected, and which rule is broken
     */
    String message() default "{org.cldess.constraint.language}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /**
     * What clients attach to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** The check, made by the validation provider. */
    final class Validator extends FormValidator<ValidLanguageCode> {
        /** For the validation provider. */
        public Validator() {
            super("language", LanguageCode::refusal);
        }
    }
}
