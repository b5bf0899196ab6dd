package org.cldess.persistence.file;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.cldess.known.KnownValueExtractor;
import org.hibernate.validator.HibernateValidator;

/** The validation provider that checks fields, set up once, when the first file is read. No configuration of an application changes it. */
final class Provider {
    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new NoWords())
            .addValueExtractor(new KnownValueExtractor())
            .buildValidatorFactory()
            .getValidator();

    private Provider() {}

    /** The provider’s sentences are never read: none is made. */
    private static final class NoWords implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
