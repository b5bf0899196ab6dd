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
import org.cldess.identity.Siren;

/**
 * The annotated text must be a SIREN that {@link Siren#parse} accepts: nine digits, the last of which is a check digit.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Constraint(validatedBy = ValidSiren.Validator.class)
public @interface ValidSiren {
    /**
     * Returns the message for a refused value.
     *
     * @return the message; by default, the expected form and the rule that is broken
     */
    String message() default "{org.cldess.constraint.siren}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /**
     * Returns the data that clients attach to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** The check, created by the validation provider. */
    final class Validator extends FormValidator<ValidSiren> {
        /** Creates the check; validation providers call this. */
        public Validator() {
            super("siren", Siren::refusal);
        }
    }
}
