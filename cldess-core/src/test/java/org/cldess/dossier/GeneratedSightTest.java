package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.cldess.disclosure.Audience;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class GeneratedSightTest {
    private static final LocalDate[] DAYS = {
        LocalDate.of(2009, 6, 30), LocalDate.of(2013, 2, 18), LocalDate.of(2021, 6, 30), LocalDate.of(2027, 6, 30)
    };

    @Test
    void whatever_is_hidden_the_rest_is_still_a_dossier() {
        for (long seed = 0; seed < Cases.of(12); seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            for (LocalDate day : DAYS) {
                Dossier then = dossier.seenOn(day);
                check(then, "seed %s on %s".formatted(seed, day));
                for (Audience audience : Audience.values()) {
                    check(then.seenBy(audience), "seed %s on %s for %s".formatted(seed, day, audience));
                }
            }
        }
    }

    /** Checks that the dossier satisfies all rules for a dossier from a caller. */
    private static void check(Dossier seen, String where) {
        assertThatCode(() -> Dossier.of(seen.parts())).as(where).doesNotThrowAnyException();
    }

    @Test
    void what_was_hidden_is_hidden_for_good() {
        for (long seed = 0; seed < Cases.of(12); seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            for (LocalDate day : DAYS) {
                Dossier then = dossier.seenOn(day);
                assertThat(then.seenOn(day)).isEqualTo(then);
                assertThat(then.seenOn(day.plusYears(1))).isEqualTo(then);
            }
            for (Audience audience : Audience.values()) {
                Dossier seen = dossier.seenBy(audience);
                assertThat(seen.seenBy(audience))
                        .as("seed %s for %s", seed, audience)
                        .isEqualTo(seen);
            }
        }
    }
}
