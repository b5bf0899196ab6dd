package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
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
        assertThat(VatNumber.parse(number).key()).isEqualTo(number.substring(2, 4));
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
        assertThatThrownBy(() -> VatNumber.parse("DE40303265045"))
                .hasMessageContaining("it begins with FR, and “D” is at position 1");
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
