package org.cldess.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    /** The prefixes of keys that are not refusals of a text. */
    private static final List<String> WORDS =
            List.of("name.", "way.", "naf.rev2", "naf.2025", "naf.elsewhere", "verdict.", "family.", "history.");

    private final Validator french = validator(Locale.FRANCE);
    private final Validator english = validator(Locale.UK);

    record Form(
            @ValidSiren @Nullable String siren,
            @ValidSiret @Nullable String siret,
            @ValidRna @Nullable String rna,
            @ValidNafCode @Nullable String naf,
            @ValidCommuneCode @Nullable String commune,
            @ValidEpciCode @Nullable String epci,
            @ValidVatNumber @Nullable String vat,
            @ValidLegalForm @Nullable String form,
            @ValidId @Nullable String id,
            @ValidAmount @Nullable String amount,
            @ValidWebAddress @Nullable String site) {}

    record Group(List<@NotNull @ValidSiret String> members, Map<@ValidId String, String> notes) {}

    record Own(@ValidSiret(message = "Vérifiez le SIRET.") String siret) {}

    static class Desk {
        void register(@ValidSiret String siret) {}
    }

    static Validator validator(Locale locale) {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new Speaking(locale, new ParameterMessageInterpolator()))
                .buildValidatorFactory();
        return factory.getValidator();
    }

    private record Speaking(Locale reader, MessageInterpolator words) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, reader);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return words.interpolate(template, context, locale);
        }
    }

    static <T> Map<String, String> messages(Set<ConstraintViolation<T>> violations) {
        Map<String, String> messages = new TreeMap<>();
        violations.forEach(violation -> messages.put(violation.getPropertyPath().toString(), violation.getMessage()));
        return messages;
    }

    @Test
    void accept_what_parse_reads_and_what_is_absent() {
        Form pasted = new Form(
                "200 039 857",
                "402 654 479 00029",
                "w061001234",
                "8899b",
                "2a004",
                "200039857",
                "fr 40 303 265 045",
                " 92.20 ",
                "a-12",
                "1 234,50 €",
                "https://www.exemple.org/annuaire");
        assertThat(french.validate(pasted)).isEmpty();
        assertThat(french.validate(new Form(null, null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void say_in_french_which_rule_is_broken() {
        Form wrong = new Form(
                "200039858",
                "402654479",
                "061001234",
                "88999",
                "6069",
                "",
                "FR41303265045",
                "92A0",
                "A 12",
                "1,2345",
                "www.exemple.org");
        assertThat(messages(french.validate(wrong)))
                .containsEntry("siren", "n’est pas un SIREN (9 chiffres)\u00A0: sa clé de contrôle est fausse")
                .containsEntry(
                        "siret",
                        "n’est pas un SIRET (14 chiffres)\u00A0: c’est un SIREN, ajoutez les 5 chiffres de l’établissement")
                .containsEntry(
                        "rna",
                        "n’est pas un numéro RNA (comme W061001234 ou W2A1000119)\u00A0: son premier caractère n’est pas un W")
                .containsEntry(
                        "naf",
                        "n’est pas un code NAF (4 chiffres et une lettre, comme 88.99B)\u00A0: le dernier caractère n’est pas une lettre")
                .containsEntry(
                        "commune",
                        "n’est pas un code de commune (5 caractères, comme 06069 ou 2A004)\u00A0: un zéro manque sans doute au début")
                .containsEntry("epci", "n’est pas un code d’EPCI (les 9 chiffres de son SIREN)\u00A0: rien n’est écrit")
                .containsEntry(
                        "id",
                        "n’est pas un identifiant (1 à 64 signes\u00A0: a à z, 0 à 9, tiret)\u00A0: un caractère n’y est pas permis")
                .containsEntry(
                        "amount", "n’est pas un montant en euros (comme 1234,50)\u00A0: il a plus de 2 décimales")
                .containsEntry(
                        "vat",
                        "n’est pas un numéro de TVA (FR, une clé et 9 chiffres, ou la forme d’un autre pays de l’Union)"
                                + "\u00A0: sa clé n’est pas celle de son SIREN")
                .containsEntry(
                        "form",
                        "n’est pas un code de catégorie juridique (4 chiffres, comme 9220)\u00A0: un caractère n’est pas un chiffre")
                .containsEntry(
                        "site",
                        "n’est pas l’adresse d’un site (comme https://www.exemple.org)\u00A0: elle ne commence ni par https:// ni par http://")
                .hasSize(11);
    }

    @Test
    void say_it_in_english_to_an_english_reader() {
        Form wrong = new Form(null, "40265447900028", null, null, null, null, null, null, null, "1,234", null);
        assertThat(messages(english.validate(wrong)))
                .containsEntry("siret", "is not a SIRET (14 digits): its check digit is wrong")
                .containsEntry(
                        "amount",
                        "is not an amount in euros (such as 1234.50): the separator could mark thousands or"
                                + " decimals")
                .hasSize(2);
    }

    @Test
    void stand_on_the_elements_of_a_container() {
        Group group = new Group(List.of("40265447900029", "40265447900028"), Map.of("B", "…"));
        assertThat(messages(english.validate(group)))
                .containsEntry("members[1].<list element>", "is not a SIRET (14 digits): its check digit is wrong")
                .containsKey("notes<K>[B].<map key>")
                .hasSize(2);
    }

    @Test
    void stand_on_a_parameter() throws NoSuchMethodException {
        var register = Desk.class.getDeclaredMethod("register", String.class);
        assertThat(english.forExecutables().validateParameters(new Desk(), register, new Object[] {"1"}))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("is not a SIRET (14 digits): the number of digits is wrong");
    }

    @Test
    void give_way_to_a_message_of_ones_own() {
        assertThat(messages(english.validate(new Own("1")))).containsExactly(Map.entry("siret", "Vérifiez le SIRET."));
    }

    @Test
    void have_a_reason_for_every_refusal_in_both_languages() {
        Set<String> reasons = new TreeSet<>();
        Stream.of("identity", "money")
                .flatMap(name -> keys("/org/cldess/" + name + "/messages_fr.properties"))
                .filter(key -> WORDS.stream().noneMatch(key::startsWith))
                .forEach(key -> reasons.add("org.cldess.constraint.because." + key));
        Set<String> french = keys("/ContributorValidationMessages.properties").collect(Collectors.toSet());
        assertThat(french).filteredOn(key -> key.contains(".because.")).containsExactlyInAnyOrderElementsOf(reasons);
        assertThat(keys("/ContributorValidationMessages_en.properties")).containsExactlyInAnyOrderElementsOf(french);
        assertThat(keys("/ContributorValidationMessages_fr.properties")).isEmpty();
    }

    @Test
    void speak_with_a_provider_that_nobody_configured() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            MessageInterpolator words = factory.getMessageInterpolator();
            Form wrong =
                    new Form(null, "40265447900028", null, null, null, null, "FR41303265045", null, null, null, null);
            for (Locale locale : List.of(Locale.FRANCE, Locale.UK)) {
                Validator validator = factory.usingContext()
                        .messageInterpolator(new Speaking(locale, words))
                        .getValidator();
                assertThat(messages(validator.validate(wrong)).values())
                        .hasSize(2)
                        .allMatch(
                                message -> message.startsWith(locale.equals(Locale.UK) ? "is not a" : "n’est pas un"));
            }
        }
    }

    private static Stream<String> keys(String file) {
        Properties properties = new Properties();
        try (InputStream in = ConstraintsTest.class.getResourceAsStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties.stringPropertyNames().stream();
    }
}
