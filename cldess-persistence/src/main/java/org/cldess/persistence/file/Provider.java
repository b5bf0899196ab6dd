package org.cldess.persistence.file;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.cldess.rule.KnownValueExtractor;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validation provider that checks fields, set up once, when the first file is read. No configuration of an application changes it. */
final class Provider {
    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .addValueExtractor(new KnownValueExtractor())
            .buildValidatorFactory()
            .getValidator();

    private Provider() {}
}
