package org.cldess.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.known.Known;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the consistency checks on the numbers and yearly figures of an actor, in a file in which every field has a
 * value.
 */
class ActorConsistencyTest {
    private static final String ACTOR = "/actors/0";
    private static final String SIREN = "402654479";
    private static final String SEAT = "40265447900029";
    private static final String BRANCH = "40265447900037";
    private static final String STRANGER = "73282932000074";
    private static final LocalDate CLOSED = LocalDate.of(2012, 6, 30);

    private final WrittenDossier numbered = GeneratedDossiers.fullSheet(1)
            .with(ACTOR + "/siren", SIREN)
            .with(ACTOR + "/siret", SEAT)
            .with(ACTOR + "/siretClosings", List.of())
            .with(ACTOR + "/establishments", List.of());

    private List<Violation> found(String pointer, @Nullable Object value) {
        return numbered.with(ACTOR + pointer, value).violations();
    }

    private static Map<String, Object> place(String siret) {
        return Map.of("id", "place-1", "name", "Atelier", "siret", siret);
    }

    private static Map<String, Object> closing(String siret, Known<String> successor) {
        return Map.of("siret", siret, "closed", CLOSED, "successor", successor);
    }

    @Test
    void numbers_of_one_unit_fit_together() {
        assertThat(numbered.violations()).isEmpty();
        assertThat(found("/siret", STRANGER))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.siret-siren", ACTOR + "/siret"));
    }

    /** An unreadable number is reported once. */
    @Test
    void what_is_no_number_is_held_against_no_other() {
        assertThat(found("/siret", "not a number"))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.siret", ACTOR + "/siret"));
    }

    @Test
    void an_establishment_belongs_to_a_unit_of_its_actor_present_or_past() {
        assertThat(found("/establishments", List.of(place(BRANCH)))).isEmpty();
        assertThat(found("/establishments", List.of(place(STRANGER))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.siret-siren", ACTOR + "/establishments/0/siret"));
        WrittenDossier strange = numbered.with(ACTOR + "/establishments", List.of(place(STRANGER)));
        assertThat(strange.with(ACTOR + "/siretClosings", List.of(closing(STRANGER, Known.none())))
                        .violations())
                .isEmpty();
        assertThat(strange.with(ACTOR + "/siretClosings", List.of(closing(BRANCH, Known.of(STRANGER))))
                        .violations())
                .isEmpty();
        assertThat(strange.with(ACTOR + "/siren", Known.notRecorded())
                        .with(ACTOR + "/siret", Known.notRecorded())
                        .violations())
                .as("nobody knows its unit")
                .isEmpty();
    }

    @Test
    void a_number_closes_once_and_is_not_its_own_successor() {
        assertThat(found("/siretClosings", List.of(closing(BRANCH, Known.of(SEAT)))))
                .isEmpty();
        assertThat(found("/siretClosings", List.of(closing(BRANCH, Known.of(BRANCH)))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.siret-history", ACTOR + "/siretClosings/0/successor"));
        assertThat(found("/siretClosings", List.of(closing(BRANCH, Known.none()), closing(BRANCH, Known.of(SEAT)))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.siret-history", ACTOR + "/siretClosings"));
        assertThat(found("/siretClosings", List.of(closing(BRANCH, Known.of(SEAT)), closing(SEAT, Known.of(BRANCH)))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.siret-history", ACTOR + "/siretClosings"));
    }

    /** An unreadable entry is reported once, at any position of the list. */
    @ParameterizedTest
    @CsvSource({
        "siret, , form.required",
        "siret, not a number, form.siret",
        "successor, not a number, form.siret",
        "closed, , form.required"
    })
    void a_history_with_a_hole_is_not_followed(String field, @Nullable String hole, String code) {
        Map<String, Object> closing = new LinkedHashMap<>(closing(SEAT, Known.none()));
        closing.remove(field);
        if (hole != null) {
            closing.put(field, hole);
        }
        Map<String, Object> circle = closing(BRANCH, Known.of(BRANCH));

        assertThat(found("/siretClosings", List.of(closing, circle)))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(code, ACTOR + "/siretClosings/0/" + field));
        assertThat(found("/siretClosings", List.of(circle, closing)))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(code, ACTOR + "/siretClosings/1/" + field));
    }

    @Test
    void a_history_of_which_a_closing_is_lost_is_not_followed() {
        assertThat(found("/siretClosings", Arrays.asList(null, closing(BRANCH, Known.of(BRANCH)))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.null", ACTOR + "/siretClosings/0"));
    }

    @Test
    void a_year_has_one_count_of_staff_and_no_more_in_integration_than_in_all() {
        WrittenDossier five = numbered.with(ACTOR + "/credentials/staff/0/employees", 5);

        assertThat(five.with(ACTOR + "/credentials/staff/0/insertionEmployees", 5)
                        .violations())
                .isEmpty();
        assertThat(five.with(ACTOR + "/credentials/staff/0/insertionEmployees", 6)
                        .violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.staff", ACTOR + "/credentials/staff/0/insertionEmployees"));
    }
}
