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
import org.cldess.money.Amount;

/**
 * The text is an amount in euros that {@link Amount#parse} reads, with at most two decimals. It may be negative.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Constraint(validatedBy = ValidAmount.Validator.class)
public @interface ValidAmount {
    /**
     * What is said when the value is refused.
     *
     * @return the message; by default what was expected, and which rule is broken
     */
    String message() default "{org.cldess.constraint.amount}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /**
     * What clients attach to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** The check, made by the validation provider. */
    final class Validator extends FormValidator<ValidAmount> {
        /** For the validation provider. */
        public Validator() {
            super("amount", Amount::refusal);
        }
    }
}
