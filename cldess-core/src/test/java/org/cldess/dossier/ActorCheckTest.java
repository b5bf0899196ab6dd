package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.ActorDraft.SiretClosingDraft;
import org.cldess.actor.EstablishmentDraft;
import org.cldess.known.Known;
import org.cldess.sample.Changed;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold across the numbers and the yearly figures of an actor, in a file in which every field has a value. */
class ActorCheckTest {
    private static final String ACTOR = "/actors/0";
    private static final String SIREN = "402654479";
    private static final String SEAT = "40265447900029";
    private static final String BRANCH = "40265447900037";
    private static final String STRANGER = "73282932000074";
    private static final LocalDate CLOSED = LocalDate.of(2012, 6, 30);

    private final DossierDraft numbered = Changed.at(
            Changed.at(
                    Changed.at(
                            Changed.at(GeneratedDossiers.fullDraft(1), ACTOR + "/siren", SIREN),
                            ACTOR + "/siret",
                            SEAT),
                    ACTOR + "/siretClosings",
                    List.of()),
            ACTOR + "/establishments",
            List.of());

    private static List<Violation> found(DossierDraft draft) {
        return CrossCheck.of(draft, DraftOrigin.NONE);
    }

    private List<Violation> found(String pointer, @Nullable Object value) {
        return found(Changed.at(numbered, ACTOR + pointer, value));
    }

    private static EstablishmentDraft place(String siret) {
        return new EstablishmentDraft(
                "place-1", "Atelier", Known.of(siret), Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
    }

    private static SiretClosingDraft closing(@Nullable String siret, Known<String> successor) {
        return new SiretClosingDraft(siret, CLOSED, successor);
    }

    @Test
    void numbers_of_one_unit_fit_together() {
        assertThat(found(numbered)).isEmpty();
        assertThat(found("/siret", STRANGER))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.siret-siren", ACTOR + "/siret"));
        assertThat(found("/siret", "not a number")).isEmpty();
    }

    @Test
    void an_establishment_belongs_to_a_unit_of_its_actor_present_or_past() {
        assertThat(found("/establishments", List.of(place(BRANCH)))).isEmpty();
        assertThat(found("/establishments", List.of(place(STRANGER))))
                .extracting(Violation::path)
                .containsExactly(ACTOR + "/establishments/0/siret");
        assertThat(found(Changed.at(
                        Changed.at(numbered, ACTOR + "/establishments", List.of(place(STRANGER))),
                        ACTOR + "/siretClosings",
                        List.of(closing(STRANGER, Known.none())))))
                .isEmpty();
        assertThat(found(Changed.at(
                        Changed.at(numbered, ACTOR + "/establishments", List.of(place(STRANGER))),
                        ACTOR + "/siretClosings",
                        List.of(closing(BRANCH, Known.of(STRANGER))))))
                .isEmpty();
        assertThat(found(Changed.at(
                        Changed.at(
                                Changed.at(numbered, ACTOR + "/siren", Known.notRecorded()),
                                ACTOR + "/siret",
                                Known.notRecorded()),
                        ACTOR + "/establishments",
                        List.of(place(STRANGER)))))
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
                .extracting(Violation::code)
                .containsExactly("form.siret-history");
        assertThat(found("/siretClosings", List.of(closing(BRANCH, Known.of(SEAT)), closing(SEAT, Known.of(BRANCH)))))
                .extracting(Violation::code)
                .containsExactly("form.siret-history");
    }

    /** What cannot be read is complained about elsewhere, once. */
    @Test
    void a_history_with_a_hole_is_not_followed() {
        SiretClosingDraft circle = closing(BRANCH, Known.of(BRANCH));
        for (SiretClosingDraft hole : List.of(
                closing(null, Known.none()),
                closing("not a number", Known.none()),
                closing(SEAT, Known.of("not a number")),
                new SiretClosingDraft(SEAT, null, Known.none()))) {
            assertThat(found("/siretClosings", List.of(hole, circle))).isEmpty();
        }
        List<@Nullable SiretClosingDraft> nothing = new ArrayList<>();
        nothing.add(null);
        nothing.add(circle);
        assertThat(found("/siretClosings", nothing)).isEmpty();
    }

    @Test
    void a_year_has_one_count_of_staff_and_no_more_in_integration_than_in_all() {
        DossierDraft five = Changed.at(numbered, ACTOR + "/credentials/staff/0/employees", 5);

        assertThat(found(Changed.at(five, ACTOR + "/credentials/staff/0/insertionEmployees", 5)))
                .isEmpty();
        assertThat(found(Changed.at(five, ACTOR + "/credentials/staff/0/insertionEmployees", 6)))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.staff", ACTOR + "/credentials/staff/0/insertionEmployees"));
    }
}
