package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports violations by a template, its parameters, and a location in the bean. */
final class Reports {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    private Reports() {}

    static String said(LocalDate date) {
        return FRENCH.format(date);
    }

    static LocalDate today(ConstraintValidatorContext context) {
        return LocalDate.now(context.getClockProvider().getClock());
    }

    /** Reports a violation of the bean itself. */
    static boolean fail(ConstraintValidatorContext context, String template, Map<String, ?> parameters) {
        builder(context, template, parameters).addConstraintViolation();
        return false;
    }

    /** Reports a violation at a property of the bean. */
    static boolean fail(
            ConstraintValidatorContext context, String template, Map<String, ?> parameters, String property) {
        builder(context, template, parameters).addPropertyNode(property).addConstraintViolation();
        return false;
    }

    /** Reports a violation at an item of a list of the bean. */
    static boolean fail(
            ConstraintValidatorContext context, String template, Map<String, ?> parameters, String list, int index) {
        builder(context, template, parameters)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }

    /** Reports a violation at a property of an item of a list of the bean. */
    static boolean fail(
            ConstraintValidatorContext context,
            String template,
            Map<String, ?> parameters,
            String list,
            int index,
            String property) {
        builder(context, template, parameters)
                .addPropertyNode(list)
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }

    private static ConstraintValidatorContext.ConstraintViolationBuilder builder(
            ConstraintValidatorContext context, String template, Map<String, ?> parameters) {
        HibernateConstraintValidatorContext own = context.unwrap(HibernateConstraintValidatorContext.class);
        own.disableDefaultConstraintViolation();
        parameters.forEach(own::addMessageParameter);
        return own.buildConstraintViolationWithTemplate(template);
    }
}
