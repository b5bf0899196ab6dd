package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammaticalArticleTest {
    private static String say(String french, Object named) {
        return Message.of(french, "of {0}", named).say(Locale.FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "Conseil régional,           Le Conseil régional | du Conseil régional | au Conseil régional | par le Conseil régional",
        "Communauté d’agglomération, La Communauté d’agglomération | de la Communauté d’agglomération | à la Communauté d’agglomération | par la Communauté d’agglomération",
        "Association Thym,           L’Association Thym | de l’Association Thym | à l’Association Thym | par l’Association Thym",
        "État – préfecture,          L’État – préfecture | de l’État – préfecture | à l’État – préfecture | par l’État – préfecture",
        "Épicerie solidaire,         L’Épicerie solidaire | de l’Épicerie solidaire | à l’Épicerie solidaire | par l’Épicerie solidaire",
        "Hôpital du Gué,             L’Hôpital du Gué | de l’Hôpital du Gué | à l’Hôpital du Gué | par l’Hôpital du Gué",
        "Halle aux grains,           La Halle aux grains | de la Halle aux grains | à la Halle aux grains | par la Halle aux grains",
        "COMMUNE DE GRASSE,          La COMMUNE DE GRASSE | de la COMMUNE DE GRASSE | à la COMMUNE DE GRASSE | par la COMMUNE DE GRASSE",
        "Parfums Néroli,             L’organisation Parfums Néroli | de l’organisation Parfums Néroli | à l’organisation Parfums Néroli | par l’organisation Parfums Néroli",
        "Les Jardins d’Iris,         L’organisation Les Jardins d’Iris | de l’organisation Les Jardins d’Iris | à l’organisation Les Jardins d’Iris | par l’organisation Les Jardins d’Iris"
    })
    void a_body_takes_the_article_of_its_first_noun_or_of_what_it_is(String name, String said) {
        assertThat(say("{0,Le} | {0,du} | {0,au} | par {0,le}", name)).isEqualTo(said);
    }

    @Test
    void what_a_body_is_stands_before_a_name_that_does_not_tell() {
        Localizable company = locale -> "société commerciale de l’ESS";

        assertThat(say("{0,Le} et la suite {0,du}", Named.of("APEAS", company)))
                .isEqualTo("La société APEAS et la suite de la société APEAS");
        assertThat(say("{0,du}", Named.of("Régie de quartier", company))).isEqualTo("de la Régie de quartier");
    }

    @ParameterizedTest
    @CsvSource({
        "Camille Vernazobre, Camille Vernazobre | de Camille Vernazobre | à Camille Vernazobre",
        "Alice Fenouil,      Alice Fenouil | d’Alice Fenouil | à Alice Fenouil",
        "Éloi Serpolet,      Éloi Serpolet | d’Éloi Serpolet | à Éloi Serpolet"
    })
    void a_person_has_no_article(String name, String said) {
        assertThat(say("{0,le} | {0,du} | {0,au}", Named.person(name))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "Conseil régional, The Conseil régional | by the Conseil régional",
        "Café Agora,       The Café Agora | by the Café Agora",
        "Parfums Néroli,   Parfums Néroli | by Parfums Néroli"
    })
    void in_english_a_body_takes_an_article_and_a_trade_name_none(String name, String said) {
        Message message = Message.of("{0}", "{0,The} | by {0,the}", Named.of(name));

        assertThat(message.say(Locale.ENGLISH)).isEqualTo(said);
    }

    @Test
    void english_may_take_the_bare_name() {
        Message message = Message.of("Registre {0,du}.", "Register of {0}.", Named.of("Conseil régional"));

        assertThat(message.say(Locale.ENGLISH)).isEqualTo("Register of Conseil régional.");
        assertThat(message).isEqualTo(Message.of("Registre {0,du}.", "Register of {0}.", Named.of("Conseil régional")));
    }

    @Test
    void a_place_may_be_kept_for_the_name() {
        assertThat(say("{0,du}", Named.of("Conseil régional").shownAs("#"))).isEqualTo("du #");
        assertThat(say("{0,du}", Named.of("Parfums").shownAs("#"))).isEqualTo("de l’organisation #");
    }
}
