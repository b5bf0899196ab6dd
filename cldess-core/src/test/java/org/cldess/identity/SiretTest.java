package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {
    private static final Siren GRASSE = Siren.parse("200039857");

    @Test
    void reads_a_pasted_number_and_knows_its_body() {
        Siret siret = Siret.parse(" 402 654 479 00029 ");
        assertThat(siret).hasToString("40265447900029");
        assertThat(siret.siren()).isEqualTo(Siren.parse("402654479"));
        assertThat(siret.nic()).isEqualTo("00029");
        assertThat(siret.spaced()).isEqualTo("402\u202F654\u202F479\u202F00029");
        assertThat(Siret.parse(siret.spaced())).isEqualTo(siret).hasSameHashCodeAs(siret);
        assertThat(new Siret(siret.siren(), "00029")).isEqualTo(siret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "402.654.479.00029",
                "402-654-479-00029",
                "402654479 00029",
                "402\u00A0654\u00A0479\u00A000029",
                "402\u202F654\u202F479\u202F00029\r\n"
            })
    void reads_what_people_paste(String pasted) {
        assertThat(Siret.parse(pasted)).hasToString("40265447900029");
    }

    @Test
    void refuses_every_change_of_one_digit() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n = 0; n < 100; n++) {
            String first = GRASSE + String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
            int last = 0;
            while (Siret.refusal(first + last).isPresent()) {
                last++;
            }
            String digits = first + last;
            for (int i = 0; i < digits.length(); i++) {
                char other = (char) ('0' + (digits.charAt(i) - '0' + random.nextInt(1, 10)) % 10);
                assertThat(Siret.refusal(digits.substring(0, i) + other + digits.substring(i + 1)))
                        .as("%s with %s at %d", digits, other, i)
                        .isPresent();
            }
        }
    }

    @Test
    void knows_the_rule_of_la_poste() {
        assertThat(Siret.parse("356 000 000 00048")).hasToString("35600000000048");
        assertThat(Siret.parse("356 000 000 49837")).hasToString("35600000049837");
        assertThat(Luhn.holds("35600000049837")).isFalse();
        assertThatThrownBy(() -> Siret.parse("35600000049838"))
                .hasMessage(
                        "The SIRET “35600000049838” is not valid: for La Poste, the digits must add up to a multiple of"
                                + " 5, and these add up to 46. Check its 14 digits.");
        assertThat(Siret.refusal("35600000000049")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20003985700012", "20003985700020", "23130002100012"})
    void reads_public_bodies(String digits) {
        assertThat(Siret.parse(digits)).hasToString(digits);
    }

    @Test
    void says_which_check_failed_in_both_languages() {
        var message = Siret.refusal("40265447900028").orElseThrow();
        assertThat(message.key()).isEqualTo("check");
        assertThat(message.say(Locale.FRENCH))
                .isEqualTo("Le SIRET «\u00A040265447900028\u00A0» n’est pas valide\u00A0:"
                        + " sa clé de contrôle est fausse. Le dernier chiffre est 8\u202F; les autres demandent 9."
                        + " Vérifiez ses 14 chiffres.");
        assertThatThrownBy(() -> Siret.parse("40265447900028"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The SIRET “40265447900028” is not valid: its check digit is wrong. The last digit is 8;"
                        + " the others require 9. Check its 14 digits.");
        assertThatThrownBy(() -> Siret.parse("402 654 478 00029"))
                .hasMessage(
                        "The SIRET “402 654 478 00029” is not valid: its first 9 digits, 402654478, are not a SIREN."
                                + " Check its 14 digits.");
        assertThatThrownBy(() -> new Siret(GRASSE, "1"))
                .hasMessage(
                        "The SIRET “2000398571” is not valid: it has 10 digits instead of 14. Check its 14 digits.");
    }

    @Test
    void guesses_what_happened_to_a_number() {
        assertThat(Siret.refusal("402 654 479").orElseThrow().say(Locale.ENGLISH))
                .isEqualTo("The SIRET “402 654 479” is not valid: it is a SIREN."
                        + " Add the 5 digits of the establishment.");
        assertThat(Siret.refusal("4,02654E+13").orElseThrow().say(Locale.ENGLISH))
                .isEqualTo("The SIRET “4,02654E+13” is not valid: a spreadsheet turned it into a number. Format the"
                        + " column as text and copy the number from its source again. Check its 14 digits.");
        assertThat(Siret.refusal("4.0265447900029E13").orElseThrow().key()).isEqualTo("spreadsheet");
        assertThat(Siret.refusal("40265447900029,0").orElseThrow().key()).isEqualTo("spreadsheet");
        assertThat(Siret.refusal("402.654.479.00029")).isEmpty();
    }

    @Test
    void sorts_by_body_then_establishment() {
        assertThat(Siret.parse("35600000000048"))
                .isLessThan(Siret.parse("40265447900029"))
                .isEqualByComparingTo(Siret.parse("356 000 000 00048"));
    }
}
