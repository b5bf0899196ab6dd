package org.cldess.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the codes of territories and languages in custom forms. */
class TerritoryConstraintsTest {
    private final Validator french = ConstraintsTest.validator(Locale.FRANCE);
    private final Validator english = ConstraintsTest.validator(Locale.UK);

    record Place(
            @ValidDepartementCode @Nullable String departement,
            @ValidRegionCode @Nullable String region,
            @ValidPostalCode @Nullable String postalCode) {}

    @Test
    void accept_what_people_write_and_what_is_absent() {
        assertThat(french.validate(new Place(" 2a", "9 3", "06 130"))).isEmpty();
        assertThat(french.validate(new Place("974", "975", "97400"))).isEmpty();
        assertThat(french.validate(new Place(null, null, null))).isEmpty();
    }

    @Test
    void say_in_french_which_rule_is_broken() {
        assertThat(ConstraintsTest.messages(french.validate(new Place("20", "9A", "6130"))))
                .containsEntry(
                        "departement",
                        "n’est pas un code de département (2 ou 3 caractères, comme 06, 2A ou 974)\u00A0: la Corse a deux"
                                + " départements, 2A et 2B")
                .containsEntry(
                        "region",
                        "n’est pas un code de région (2 chiffres, comme 93)\u00A0: un caractère n’est pas un chiffre")
                .containsEntry(
                        "postalCode",
                        "n’est pas un code postal (5 chiffres, comme 06130)\u00A0: un zéro manque sans doute au début")
                .hasSize(3);
    }

    @Test
    void say_it_in_english_to_an_english_reader() {
        assertThat(ConstraintsTest.messages(english.validate(new Place("96", "9", "061"))))
                .containsEntry(
                        "departement",
                        "is not a département code (2 or 3 characters, such as 06, 2A or 974): no département has this"
                                + " code")
                .containsEntry(
                        "region", "is not a région code (2 digits, such as 93): a leading zero was probably lost")
                .containsEntry(
                        "postalCode", "is not a postal code (5 digits, such as 06130): the number of digits is wrong")
                .hasSize(3);
    }

    record Exchange(@ValidLanguageCode @Nullable String language) {}

    @Test
    void a_language_is_one_that_has_a_code() {
        assertThat(french.validate(new Exchange(" FSL "))).isEmpty();
        assertThat(french.validate(new Exchange("it"))).isEmpty();
        assertThat(french.validate(new Exchange(null))).isEmpty();
        assertThat(ConstraintsTest.messages(french.validate(new Exchange("français"))))
                .containsEntry(
                        "language",
                        "n’est pas un code de langue (2 lettres d’ISO 639, comme fr ou it)\u00A0: aucune langue connue ne le"
                                + " porte");
        assertThat(ConstraintsTest.messages(english.validate(new Exchange("xx"))))
                .containsEntry(
                        "language",
                        "is not a language code (2 letters of ISO 639, such as fr or it): no known language has this"
                                + " code");
        assertThat(ConstraintsTest.messages(english.validate(new Exchange(" "))))
                .containsEntry(
                        "language", "is not a language code (2 letters of ISO 639, such as fr or it): it is empty");
    }
}
