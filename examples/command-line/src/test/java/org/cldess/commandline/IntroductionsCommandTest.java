package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IntroductionsCommandTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");

    @Test
    void proposes_so_many_introductions_with_their_gain_and_reasons() {
        Run run = Run.of("introductions", GRASSE, "--top", "5", "--json");

        assertThat(run.status()).isZero();
        JsonNode list = run.json().get("introductions");
        assertThat(list).hasSize(5);
        for (JsonNode each : list) {
            assertThat(each.get("left").stringValue())
                    .isNotEqualTo(each.get("right").stringValue());
            assertThat(each.get("gain").isNumber()).isTrue();
            assertThat(each.get("gain").decimalValue()).isPositive();
            assertThat(each.get("reasons")).isNotEmpty();
        }
    }

    @Test
    void never_proposes_what_was_refused_or_who_is_linked_already() {
        JsonNode list =
                Run.of("introductions", GRASSE, "--top", "500", "--json").json().get("introductions");

        assertThat(StreamSupport.stream(list.spliterator(), false)
                        .map(each -> each.get("left").stringValue() + "+"
                                + each.get("right").stringValue()))
                .isNotEmpty()
                .doesNotContain("jasmin+neroli", "neroli+jasmin", "mimosa+garrigue", "lavande+terrasses");
    }

    @Test
    void says_it_to_people_in_their_language() {
        Run french = Run.of("introductions", GRASSE, "--top", "3");
        Run english = Run.of("introductions", GRASSE, "--top", "1", "--lang", "en");

        assertThat(french.out())
                .contains("acteurs", "1. ", "gain attendu")
                .doesNotContainPattern("gain attendu : [0-9]+,[0-9]{2}")
                .contains("deux groupes sans lien entre eux");
        assertThat(english.out()).contains("actors", "1. ", "expected gain").contains("two groups without a tie");
    }

    @Test
    void prefers_those_of_one_epci_and_tells_how_far_they_are_apart() {
        assertThat(Run.of("introductions", GRASSE, "--top", "40").out().replace('\u00A0', ' '))
                .containsPattern(
                        "sont dans la même intercommunalité : CA du Pays de Grasse \\(distance : [0-9]+ km au plus\\)\\.");
    }

    @Test
    void looks_at_the_network_of_the_day_that_is_asked() {
        assertThat(Run.of("introductions", GRASSE, "--as-of", "2012-01-02", "--top", "3")
                        .out())
                .isNotEqualTo(Run.of("introductions", GRASSE, "--top", "3").out());
    }

    @Test
    void asks_for_one_at_least() {
        Run run = Run.of("introductions", GRASSE, "--top", "0", "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("message").stringValue()).contains("--top");
    }
}
