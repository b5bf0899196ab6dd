package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
    @ParameterizedTest
    @CsvSource({"FR40303265045", "FR83404833048", "FR61954506077", "FR39356000000"})
    void reads_the_numbers_of_real_bodies(String number) {
        VatNumber vat = VatNumber.parse(number);

        assertThat(vat).hasToString(number).isEqualTo(new VatNumber(Siren.parse(number.substring(4))));
        assertThat(VatNumber.parse(vat.spaced())).isEqualTo(vat);
    }

    /**
     * Keys with a letter, which python-stdnum’s tests take from real invoices. Keys with two letters have been issued
     * as well.
     */
    @ParameterizedTest
    @ValueSource(strings = {"FRK7399859412", "FR4Z123456782", "FRAB303265045"})
    void reads_keys_with_letters(String number) {
        assertThat(VatNumber.parse(number)).hasToString(number);
        assertThat(VatNumber.parse(number).siren()).contains(Siren.parse(number.substring(4)));
        assertThat(VatNumber.parse(number).key()).contains(number.substring(2, 4));
        assertThat(VatNumber.parse(number.toLowerCase(Locale.ROOT))).hasToString(number);
    }

    @Test
    void reads_the_numbers_of_monaco_which_are_no_siren() {
        VatNumber monaco = VatNumber.parse("FR 53 0000 04605");

        assertThat(monaco).hasToString("FR53000004605");
        assertThat(monaco.siren()).isEmpty();
        assertThat(monaco.say(Locale.FRENCH)).isEqualTo("FR\u202F53\u202F000\u202F004\u202F605");
        assertThat(VatNumber.refusal("FR54000004605").map(Message::key)).contains("vat.key");
        assertThat(VatNumber.refusal("FR12000000000").map(Message::key)).contains("vat.siren");
    }

    /** The forms that the European Commission lists for its search (VIES). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU12345678",
                "BE0123456789",
                "BE1234567890",
                "BG123456789",
                "BG1234567890",
                "CY12345678L",
                "CZ12345678",
                "CZ1234567890",
                "DE123456789",
                "DK12345678",
                "EE123456789",
                "EL123456789",
                "ESX12345678",
                "ES12345678Z",
                "ESX1234567R",
                "FI12345678",
                "HR12345678901",
                "HU12345678",
                "IE1234567WA",
                "IE1234567FA",
                "IE1S23456L",
                "IE1+23456L",
                "IT12345678901",
                "LT123456789",
                "LT123456789012",
                "LU12345678",
                "LV12345678901",
                "MT12345678",
                "NL123456789B01",
                "PL1234567890",
                "PT123456789",
                "RO12",
                "RO1234567890",
                "SE123456789012",
                "SI12345678",
                "SK1234567890",
                "XI123456789"
            })
    void reads_the_numbers_of_the_other_countries_of_the_union(String number) {
        VatNumber vat = VatNumber.parse(number.toLowerCase(Locale.ROOT).replaceFirst("^(..)", "$1 "));

        assertThat(vat).hasToString(number);
        assertThat(vat.country()).isEqualTo(number.substring(0, 2));
        assertThat(vat.siren()).isEmpty();
        assertThat(vat.key()).isEmpty();
        assertThat(vat.spaced()).isEqualTo(number.substring(0, 2) + "\u202F" + number.substring(2));
        assertThat(VatNumber.parse(vat.spaced())).isEqualTo(vat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATX12345678",
                "BE2123456789",
                "BE012345678",
                "CY123456789",
                "DE12345678",
                "ES123456789",
                "IE12345678",
                "IT1234567890",
                "LT1234567890",
                "NL123456789012",
                "RO1",
                "RO12345678901",
                "XI12345678"
            })
    void refuses_what_is_no_number_of_its_country(String number) {
        assertThat(VatNumber.refusal(number).map(Message::key)).contains("vat.form");
    }

    @Test
    void orders_numbers_by_country_and_french_ones_by_siren() {
        List<VatNumber> ordered = Stream.of("DE123456789", "FR40303265045", "FR83404833048", "IT12345678901")
                .map(VatNumber::parse)
                .toList();

        assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted().toList())
                .isEqualTo(ordered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fr 40 303 265 045", "FR40.303.265.045", "FR-40-303265045", "\u00A0Fr40\u202F303 265 045\n"})
    void reads_what_people_paste(String pasted) {
        assertThat(VatNumber.parse(pasted)).hasToString("FR40303265045");
    }

    @Test
    void says_which_rule_is_broken() {
        assertThatThrownBy(() -> VatNumber.parse("FR41 303 265 045"))
                .hasMessage("The VAT number “FR41 303 265 045” is not valid: its key is 41, and the SIREN 303265045"
                        + " requires 40. Write FR40303265045 if that is the SIREN.");
        assertThatThrownBy(() -> VatNumber.parse("FR40303265046"))
                .hasMessageContaining("its last 9 digits, 303265046, are not a SIREN");
        assertThatThrownBy(() -> VatNumber.parse("GB40303265045"))
                .hasMessageContaining("it begins with FR, and “G” is at position 1");
        assertThatThrownBy(() -> VatNumber.parse("DE40303265045"))
                .hasMessage("The VAT number “DE40303265045” is not valid: it does not have the form of a number that"
                        + " begins with DE, such as DE123456789. Check it with its holder.");
        assertThatThrownBy(() -> VatNumber.parse("FRIO334175221"))
                .hasMessageContaining(
                        "“I”, at position 3, is neither a digit nor a letter other than I and O. A French VAT number is"
                                + " FR, a 2-character key and the 9 digits of the SIREN.");
        assertThatThrownBy(() -> VatNumber.parse("FR4O334175221")).hasMessageContaining("“O”, at position 4");
        assertThatThrownBy(() -> VatNumber.parse("FRK7399859413"))
                .hasMessageContaining("its last 9 digits, 399859413, are not a SIREN");
        assertThat(VatNumber.refusal("40303265045").orElseThrow().say(Locale.FRENCH))
                .isEqualTo("Le numéro de TVA «\u00A040303265045\u00A0» n’est pas valide\u00A0: il lui manque FR."
                        + " Écrivez FR40303265045.");
        assertThat(VatNumber.refusal("303 265 045").orElseThrow().say(Locale.ENGLISH))
                .endsWith("it is a SIREN. Its VAT number is FR40303265045.");
        assertThat(VatNumber.refusal("").orElseThrow().key()).isEqualTo("blank");
        assertThat(VatNumber.refusal("FR4030326504").orElseThrow().key()).isEqualTo("length.characters");
    }

    @Test
    void advises_no_number_that_it_would_refuse() {
        assertThat(VatNumber.refusal("FR41303265045")).isPresent();
        assertThat(VatNumber.refusal("41303265045").orElseThrow().say(Locale.ENGLISH))
                .doesNotContain("FR41303265045");
    }
}
