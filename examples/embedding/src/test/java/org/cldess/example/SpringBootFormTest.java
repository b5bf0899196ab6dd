package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.cldess.constraint.ValidSiren;
import org.cldess.constraint.ValidSiret;
import org.cldess.constraint.ValidVatNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.annotation.Validated;

/** A Spring Boot application with default settings validates its own forms with the library’s constraints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpringBootFormTest {
    record Enrolment(
            @ValidSiren String siren,
            @ValidSiret String siret,
            @ValidVatNumber String vat) {}

    interface Desk {
        String enrol(@ValidSiret String siret);
    }

    @Validated
    static class OpenDesk implements Desk {
        @Override
        public String enrol(String siret) {
            return siret;
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {
        @Bean
        Desk desk() {
            return new OpenDesk();
        }
    }

    private ConfigurableApplicationContext context;

    @BeforeAll
    void start() {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run();
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    private List<String> said(Enrolment form, Locale reader) {
        LocaleContextHolder.setLocale(reader);
        return context.getBean(Validator.class).validate(form).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    @Test
    void a_form_as_people_paste_it_is_accepted() {
        assertThat(said(new Enrolment("200 039 857", "200 039 857 00012", "FR 80 200039857"), Locale.FRANCE))
                .isEmpty();
    }

    @Test
    void the_reader_is_told_in_French_or_in_English_what_is_wrong() {
        Enrolment form = new Enrolment("200 039 858", "200 039 857 0001", "");

        assertThat(said(form, Locale.FRANCE))
                .containsExactly(
                        "n’est pas un SIREN (9 chiffres)\u00A0: sa clé de contrôle est fausse",
                        "n’est pas un SIRET (14 chiffres)\u00A0: le nombre de chiffres n’est pas le bon",
                        "n’est pas un numéro de TVA (FR, une clé et 9 chiffres, ou la forme d’un autre pays de l’Union)"
                                + "\u00A0: rien n’est écrit");
        assertThat(said(form, Locale.UK))
                .containsExactly(
                        "is not a SIREN (9 digits): its check digit is wrong",
                        "is not a SIRET (14 digits): the number of digits is wrong",
                        "is not a VAT number (FR, a key and 9 digits, or the form of another EU country): it is empty");
    }

    @Test
    void an_argument_of_a_bean_is_checked_at_the_call() {
        LocaleContextHolder.setLocale(Locale.FRANCE);
        Desk desk = context.getBean(Desk.class);

        assertThat(desk.enrol("20003985700012")).isEqualTo("20003985700012");
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> desk.enrol("20003985700013"))
                .withMessageContaining("SIRET");
    }
}
