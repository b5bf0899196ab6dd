package org.cldess.benchmarks.rulebook;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cldess.benchmarks.rulebook.beans.DossierBean;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The peer’s side: Hibernate Validator, whose factory is built once. */
public final class Peer implements AutoCloseable {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final ValidatorFactory factory;
    private final Validator validator;

    private Peer(ValidatorFactory factory) {
        this.factory = factory;
        this.validator = factory.getValidator();
    }

    /**
     * Returns a peer in the default configuration, in which messages may contain expressions.
     *
     * @return the peer
     */
    public static Peer withExpressions() {
        return new Peer(configured().buildValidatorFactory());
    }

    /**
     * Returns a peer in the faster configuration, in which messages contain only parameters.
     *
     * @return the peer
     */
    public static Peer withParameters() {
        Set<Locale> locales = Set.of(Locale.FRENCH);
        return new Peer(configured()
                .messageInterpolator(new ParameterMessageInterpolator(locales, Locale.FRENCH, false))
                .buildValidatorFactory());
    }

    private static HibernateValidatorConfiguration configured() {
        Clock clock = Clock.fixed(MadeDossier.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.FRENCH)
                .clockProvider(() -> clock);
    }

    /**
     * Validates a dossier and returns its violations as sentences in French.
     *
     * @param dossier the dossier
     * @return one sentence for each violation
     */
    public List<String> say(DossierBean dossier) {
        return validator.validate(dossier).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    Set<Place> breaches(DossierBean dossier) {
        Set<Place> breaches = new TreeSet<>();
        for (ConstraintViolation<DossierBean> violation : validator.validate(dossier)) {
            String code =
                    (String) violation.getConstraintDescriptor().getAttributes().getOrDefault("code", "?");
            String path = INDEX.matcher(violation.getPropertyPath().toString()).replaceAll("/$1");
            breaches.add(new Place(code, "/" + path.replace('.', '/')));
        }
        return breaches;
    }

    @Override
    public void close() {
        factory.close();
    }
}
