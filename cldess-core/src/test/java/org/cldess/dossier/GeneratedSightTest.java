package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.cldess.disclosure.Audience;
import org.cldess.sample.GeneratedDossiers;
import org.junit.jupiter.api.Test;

class GeneratedSightTest {
    @Test
    void whatever_is_hidden_the_rest_is_still_a_dossier() {
        for (long seed = 0; seed < 60; seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            for (int year = 2009; year < 2030; year += 3) {
                LocalDate day = LocalDate.of(year, 6, 30);
                assertThatCode(() -> dossier.seenOn(day)).doesNotThrowAnyException();
                for (Audience audience : Audience.values()) {
                    assertThatCode(() -> dossier.seenOn(day).seenBy(audience)).doesNotThrowAnyException();
                }
            }
        }
    }
}
