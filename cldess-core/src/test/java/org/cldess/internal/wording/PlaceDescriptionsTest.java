package org.cldess.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Representative;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.sample.EveryForm;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the names of the fields and records of the file for users. */
class PlaceDescriptionsTest {
    private final PlaceDescriptions places =
            new PlaceDescriptions(SampleDossiers.grasse().parts());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/contract/term/end | contrat, période, fin",
                "/actions/1/plan/expenses/0/amount | action 2.1.1, plan de financement, dépense « Salaires », montant",
                "/actions/1/plan/resources | action 2.1.1, plan de financement, ressources",
                "/actions/1/history/2/reason | action 2.1.1, suivi du 20 décembre 2014, raison",
                "/contract/parties/0/until | contrat, partie Conseil régional Provence-Alpes-Côte d’Azur, fin",
                "/charter/signatures | charte, signatures",
                "/deliberations/0 | délibération « Contrat local de développement de l’ESS (Communauté d’agglomération"
                        + " Pôle Azur Provence) »",
                "/actions/99/end | action n° 100, fin",
                "/actions/1x/end | action 1x, fin",
                "/actions/1234567890/end | action 1234567890, fin"
            })
    void names_a_place_from_the_widest_thing_to_the_field(String pointer, String words) {
        assertThat(plain(places.place(pointer).say(Locale.FRENCH))).isEqualTo(words);
    }

    /** An agreement was renewed on 1 July 2013; its file has “2013-07-01”. */
    @Test
    void a_thing_that_is_named_by_a_day_is_named_in_words() {
        Agreement renewed = Agreement.builder(AgreementId.of("a"), "Partager")
                .renewals(List.of(new AgreementRenewal(LocalDate.of(2013, 7, 1), LocalDate.of(2014, 6, 30))))
                .build();
        Localizable place = new PlaceDescriptions(SampleDossiers.grasse().toBuilder()
                        .agreements(List.of(renewed))
                        .build()
                        .parts())
                .place("/agreements/0/renewals/0/until");

        assertThat(plain(place.say(Locale.FRENCH)))
                .isEqualTo("convention « Partager », reconduction du 1er juillet 2013, fin");
        assertThat(plain(place.say(Locale.ENGLISH))).isEqualTo("agreement “Partager”, renewal of 1 July 2013, end");
    }

    private static Stream<Arguments> values() {
        LocalDate day = LocalDate.of(2012, 3, 1);
        String longName = "Anne-Marie ".repeat(6).trim();
        Representative person = new Representative(longName, "Martin", Known.none());
        return Stream.of(
                arguments(day, "1er mars 2012", "1 March 2012"),
                arguments(LocalTime.of(9, 15), "9 h 15", "9:15 am"),
                arguments(new BigDecimal("1234.50"), "1 234,5", "1,234.5"),
                arguments(1234, "1234", "1234"),
                arguments(true, "oui", "yes"),
                arguments("z".repeat(61), "z".repeat(60) + "…", "z".repeat(60) + "…"),
                arguments(List.of("a", "b"), "a, b", "a, b"),
                arguments(List.of(), "aucun", "none"),
                arguments(Optional.empty(), "aucun", "none"),
                arguments(Known.none(), "aucun", "none"),
                arguments(Known.notRecorded(), "non renseigné", "not recorded"),
                arguments(Known.of(day), "1er mars 2012", "1 March 2012"),
                arguments(new AgreementRenewal(day, LocalDate.of(2012, 12, 31)), "1er mars 2012", "1 March 2012"),
                arguments(person, longName + " Martin", longName + " Martin"),
                arguments(
                        Activity.of(ActivityState.PAUSED, day),
                        "état en pause, début 1er mars 2012",
                        "state paused, start 1 March 2012"),
                arguments(new Activity(ActivityState.PAUSED, Known.none()), "état en pause", "state paused"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writes_a_value_in_the_format_of_the_language(Object value, String french, String english) {
        assertThat(plain(places.value(value).say(Locale.FRENCH))).isEqualTo(french);
        assertThat(plain(places.value(value).say(Locale.ENGLISH))).isEqualTo(english);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void has_words_in_both_languages_for_every_part_of_every_thing() {
        List<String> names =
                EveryForm.parts().stream().map(Part::name).distinct().toList();

        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(names)
                    .as(language.toString())
                    .isNotEmpty()
                    .allMatch(name -> Texts.WORDS.keys(language).contains("field." + name));
        }
    }

    @Test
    void two_records_may_give_other_words_to_fields_of_one_name() {
        assertThat(places.place("/agreements").say(Locale.FRENCH)).isEqualTo("conventions de partenariat");
        assertThat(places.place("/actors/0/credentials/agreements").say(Locale.FRENCH))
                .endsWith("conventions avec l’État");
        assertThat(places.place("/actors/0/credentials/agreements").say(Locale.ENGLISH))
                .endsWith("agreements with the State");
    }
}
