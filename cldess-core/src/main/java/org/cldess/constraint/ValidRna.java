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
import org.cldess.identity.Rna;

/**
 * The text is a number of the register of associations that {@link Rna#parse} reads, such as W061001234.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Constraint(validatedBy = ValidRna.Validator.class)
public @interface ValidRna {
    /**
     * What is said when the value is refused.
     *
     * @return the message; by default what was expected, and which rule is broken
     */
    String message() default "{org.cldess.constraint.rna}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /**
     * What clients attach to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** The check, made by the validation provider. */
    final class Validator extends FormValidator<ValidRna> {
        /** For the validation provider. */
        public Validator() {
            super("rna", Rna::refusal);
        }
    }
}
