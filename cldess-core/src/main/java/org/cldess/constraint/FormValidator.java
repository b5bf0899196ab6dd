package org.cldess.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.form.Limit;
import org.cldess.language.Message;
import org.jspecify.annotations.Nullable;

/** Validates a constraint with the check of {@code parse}, and reports the rule that is broken. */
abstract class FormValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence>, Limit.TextCheck {
    private static final String PREFIX = "org.cldess.constraint.";

    private final String name;
    private final String template;
    private final Function<String, Optional<Message>> check;

    FormValidator(String name, Function<String, Optional<Message>> check) {
        this.name = name;
        this.template = "{" + PREFIX + name + "}";
        this.check = check;
    }

    @Override
    public String code() {
        return "form." + name;
    }

    @Override
    public Optional<Message> refusal(String text) {
        return check.apply(text);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        Optional<Message> refusal = value == null ? Optional.empty() : check.apply(value.toString());
        refusal.ifPresent(message -> explain(message, context));
        return refusal.isEmpty();
    }

    /** Appends the reason to the constraint's default message, unless the application set another message. */
    private void explain(Message refusal, ConstraintValidatorContext context) {
        if (context.getDefaultConstraintMessageTemplate().equals(template)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(template + "{" + PREFIX + "because." + refusal.key() + "}")
                    .addConstraintViolation();
        }
    }

    @Override
    public String toString() {
        return "Validator of " + name;
    }
}
