package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.exemple.org",
                "http://exemple.org/annuaire?page=2#haut",
                "https://exemple.org:8443/",
                "https://reseau.exemple.org/@restanques",
                "https://régie.exemple.org/équipe"
            })
    void reads_the_address_of_a_site_and_keeps_it_as_it_stands(String text) {
        assertThat(WebAddress.refusal(text)).isEmpty();
        assertThat(WebAddress.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "www.exemple.org, ne commence ni par « https:// » ni par « http:// »",
        "ftp://exemple.org, ne commence ni par",
        "javascript:alert(1), ne commence ni par",
        "data:text/html;base64, ne commence ni par",
        "mailto:a@exemple.org, ne commence ni par",
        "//exemple.org, ne commence ni par",
        "https:///annuaire, le nom du site y manque",
        "https://, le nom du site y manque",
        "https://?page, le nom du site y manque",
        "https://jean:secret@exemple.org, celui d’un utilisateur",
        "https://exemple.org/a b, un signe n’y a pas sa place",
        "'https://exemple.org/\"><script>', un signe n’y a pas sa place",
        "' ', est vide"
    })
    void refuses_what_no_link_should_lead_to(String text, String reason) {
        assertThat(WebAddress.refusal(text)).isPresent();
        assertThat(WebAddress.refusal(text).orElseThrow().say(Locale.FRENCH))
                .contains(reason.replace(" »", "\u00A0»").replace("« ", "«\u00A0"));
    }

    @Test
    void refuses_an_address_longer_than_three_hundred_characters() {
        String longest = "https://exemple.org/" + "a".repeat(280);

        assertThat(WebAddress.refusal(longest)).isEmpty();
        assertThat(WebAddress.refusal(longest + "a").orElseThrow().say(Locale.ENGLISH))
                .contains("it has 301 characters, and at most 300 are allowed");
        assertThatThrownBy(() -> WebAddress.parse(longest + "a")).hasMessageContaining("301 characters");
    }

    @Test
    void writes_its_beginning_in_small_letters() {
        assertThat(WebAddress.parse("HTTPS://Exemple.org/Annuaire")).hasToString("https://Exemple.org/Annuaire");
    }

    @Test
    void tells_the_name_of_the_site() {
        assertThat(WebAddress.parse("https://www.exemple.org/annuaire?page=2").site())
                .isEqualTo("www.exemple.org");
    }
}
