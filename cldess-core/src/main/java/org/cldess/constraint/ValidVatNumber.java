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
import org.cldess.identity.VatNumber;

/**
 * The annotated text must be a French VAT number that {@link VatNumber#parse} accepts: FR, a key of two characters and
 * a SIREN, or a number of Monaco.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Constraint(validatedBy = ValidVatNumber.Validator.class)
public @interface ValidVatNumber {
    /**
     * Returns the message for a refused value.
     *
     * @return the message; by default, the expected form and the rule that is broken
     */
    String message() default "{org.cldess.constraint.vat}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /**
     * Returns the data that clients attach to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** The check, created by the validation provider. */
    final class Validator extends FormValidator<ValidVatNumber> {
        /** Creates the check; validation providers call this. */
        public Validator() {
            super("vat", VatNumber::refusal);
        }
    }
}
