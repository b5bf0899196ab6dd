package org.cldess.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant PAUL = Participant.named("Paul");

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "-1000000", "0.000001", "-0.000001", "1e6", "0e-30", "2.5000000000"})
    void accepts_up_to_a_million_with_six_decimals(String value) {
        assertThat(Score.of(ANNE, PAUL, new BigDecimal(value)).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000.000001, Le score 1000000.000001 est hors des limites : il va de −1 000 000 à 1 000 000. Changez d’échelle.",
        "-1e99, Le score -1E+99 est hors des limites : il va de −1 000 000 à 1 000 000. Changez d’échelle.",
        "0.0000001, Le score 1E-7 a trop de décimales : 6 au plus sont permises. Arrondissez-le."
    })
    void refuses_what_cannot_be_counted_exactly(String value, String sentence) {
        assertThat(Score.refusal(new BigDecimal(value)))
                .hasValueSatisfying(
                        message -> assertThat(message.say(Locale.FRENCH).replace('\u00A0', ' '))
                                .isEqualTo(sentence));
    }

    @Test
    void says_the_refusal_when_made_all_the_same() {
        assertThatThrownBy(() -> Score.of(ANNE, PAUL, new BigDecimal("0.1234567")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The score 0.1234567 has too many decimals: at most 6 are allowed. Round it.");
    }

    @Test
    void writes_equal_numbers_alike() {
        assertThat(Score.of(ANNE, PAUL, new BigDecimal("1e2")))
                .isEqualTo(Score.of(ANNE, PAUL, new BigDecimal("100.0")));
        assertThat(Score.of(ANNE, PAUL, new BigDecimal("1e2")).value()).hasToString("100");
    }
}
