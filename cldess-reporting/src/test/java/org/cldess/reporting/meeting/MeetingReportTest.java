package org.cldess.reporting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingBuilder;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.encounter.WishedPair;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.known.Known;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class MeetingReportTest {
    @Test
    void proves_in_a_sentence_that_no_plan_is_better() {
        assertThat(text(SmallDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH))
                .contains(
                        "Ce plan réunit 2 rencontres en 2 tours ; son score est de 7 et aucun plan conforme à ces demandes ne peut dépasser 7. "
                                + "C’est le meilleur plan possible.");
        assertThat(text(SmallDossier.dossier(), Audience.COMMITTEE, Locale.ENGLISH))
                .contains(
                        "This plan contains 2 encounters in 2 rounds; its score is 7 and no plan that meets these requests can exceed 7. "
                                + "This is the best possible plan.");
    }

    @Test
    void says_when_it_takes_place_and_what_was_asked() {
        assertThat(text(SmallDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Quand: le 20 novembre 2014, de 9 h 15 à 9 h 45, 2 tours de 15 minutes")
                .contains("Participants: SIAE : 2 ; Entreprises : 2")
                .contains("Critères: besoin satisfait par une offre : 3 de poids / même commune : 1 de poids")
                .doesNotContain("GeoNames")
                .doesNotContain("Rencontres écartées");
    }

    @Test
    void each_of_two_people_who_represent_a_guest_has_an_itinerary() {
        Dossier dossier = SmallDossier.dossier();
        Meeting meeting = dossier.meetings().get(0);
        Guest first = meeting.guests().stream()
                .filter(guest -> guest.side() == Side.FIRST)
                .findFirst()
                .orElseThrow();
        List<Guest> guests = new ArrayList<>();
        guests.add(new Guest(
                first.actor(),
                first.side(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2,
                false,
                List.of(),
                List.of()));
        meeting.guests().stream().filter(guest -> guest.side() == Side.SECOND).forEach(guests::add);
        Dossier crowded = dossier.with(meeting.toBuilder()
                .rounds(1)
                .minimum(1)
                .guests(guests)
                .mustMeet(List.of())
                .excluded(List.of())
                .build());

        String text = text(crowded, Audience.COMMITTEE, Locale.FRENCH);

        assertThat(text).contains("Ce plan réunit 2 rencontres en 1 tour");
        String name = crowded.getActor(first.actor()).name();
        List<String> partners = new ArrayList<>();
        for (int person = 1; person <= 2; person++) {
            String own = text.substring(text.indexOf("## %s (personne %s)".formatted(name, person)));
            own = own.substring(0, own.indexOf("## ", 1));
            assertThat(own).contains("1 rencontre, sans tour libre.");
            Matcher row =
                    Pattern.compile("1 / 9 h 15 \\| [12] \\| ([^|/]+) [/|]").matcher(own);
            assertThat(row.find()).isTrue();
            partners.add(row.group(1));
        }
        assertThat(partners)
                .containsExactlyInAnyOrderElementsOf(guests.subList(1, 3).stream()
                        .map(partner -> crowded.getActor(partner.actor()).name())
                        .toList());
    }

    @Test
    void says_what_is_asked_for_guests_and_calls_the_sides_as_the_meeting_does() {
        Dossier dossier = SmallDossier.dossier();
        Meeting meeting = dossier.meetings().get(0);
        Guest first = meeting.guests().get(0);
        List<Guest> guests = new ArrayList<>(meeting.guests());
        guests.set(
                0,
                new Guest(
                        first.actor(),
                        first.side(),
                        Optional.of(2),
                        Optional.of(2),
                        List.of(),
                        Optional.of(1),
                        Optional.of(1),
                        Optional.of(2),
                        1,
                        false,
                        List.of(),
                        List.of()));
        guests.set(
                1,
                new Guest(
                        guests.get(1).actor(),
                        first.side(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        2,
                        false,
                        List.of(),
                        List.of()));
        Meeting asked = meeting.toBuilder()
                .breakAfter(1)
                .breakMinutes(10)
                .most(2)
                .fairest(true)
                .levelled(true)
                .firstName("Ateliers")
                .secondName("Employeurs")
                .guests(guests)
                .build();

        assertThat(text(dossier.with(asked), Audience.COMMITTEE, Locale.FRENCH))
                .contains("de 9 h 15 à 9 h 55, 2 tours de 15 minutes, pause de 10 minutes après le tour 1")
                .contains("Participants: Ateliers : 2 ; Employeurs : 2")
                .contains("Demandes propres: Atelier du Vallon : à partir du tour 2, jusqu’au tour 2, "
                        + "1 rencontre au moins, 1 rencontre au plus et toujours à la table 2")
                .contains("Zoé Cachée : 2 personnes")
                .contains("Maximum: au plus 2 rencontres par personne")
                .contains(
                        "Équité: le plus petit nombre de rencontres aussi grand que possible, puis le suivant, avant le score / "
                                + "autant de rencontres que possible, aussi également réparties que possible, avant le score")
                .contains("[ONE_SIDE Ateliers]")
                .contains("1 / 9 h 15 | s. o. | Vous n’êtes pas attendu à ce tour")
                .contains("9 h 40 | 2 | Parfums d’Essai");
        assertThat(text(dossier.with(asked), Audience.COMMITTEE, Locale.ENGLISH))
                .contains("10-minute break after round 1")
                .contains(
                        "from round 2, until round 2, 1 encounter at least, 1 encounter at most and always at table 2");
    }

    @Test
    void tells_who_must_not_meet_to_the_facilitator_alone() {
        assertThat(text(SmallDossier.dossier(), Audience.FACILITATOR, Locale.FRENCH))
                .contains("Rencontres écartées: Atelier du Vallon et Garage d’Essai");
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER, Audience.COMMITTEE)) {
            assertThat(text(SmallDossier.dossier(), audience, Locale.FRENCH))
                    .doesNotContain("Rencontres écartées", "ne doivent pas se rencontrer");
        }
    }

    @Test
    void does_not_count_as_present_who_is_absent() {
        Dossier dossier = SmallDossier.dossier();
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.name().equals("Atelier du Vallon")
                        ? actor.toBuilder()
                                .activity(List.of(Activity.of(ActivityState.PAUSED, SmallDossier.DAY)))
                                .build()
                        : actor)
                .toList();

        assertThat(text(dossier.toBuilder().actors(actors).build(), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Participants: SIAE : 1 ; Entreprises : 2")
                .contains("Absents: Atelier du Vallon");
    }

    @Test
    void answers_first_when_and_where_and_gives_the_break_and_the_place_to_each() {
        Dossier dossier = SmallDossier.dossier();
        Dossier placed = dossier.with(dossier.meetings().get(0).toBuilder()
                .place("Salle du Vallon")
                .breakAfter(1)
                .breakMinutes(10)
                .build());

        assertThat(ReportText.plain(report(placed, Audience.COMMITTEE, Locale.FRENCH)))
                .contains(
                        "! VERDICT \nLe 20 novembre 2014, de 9 h 15 à 9 h 55, Salle du Vallon : 2 rencontres en 2 tours.")
                .contains("Lieu: Salle du Vallon")
                .containsSubsequence("## Le jour même", "## Tours libres", "## Grille des tours", "La preuve tient");
        String own =
                ReportText.plain(Reports.ITINERARIES.of(placed, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
        assertThat(own)
                .contains("Le 20 novembre 2014, de 9 h 15 à 9 h 55, Salle du Vallon. 1 rencontre, 1 tour libre.")
                .contains("Pause de 10 minutes", "☐ à revoir / ☐ sans suite");
    }

    @Test
    void says_in_an_itinerary_that_the_hours_are_not_recorded() {
        Dossier dossier = SmallDossier.dossier();
        Dossier unsaid = dossier.with(
                dossier.meetings().get(0).toBuilder().start(Known.notRecorded()).build());

        assertThat(text(unsaid, Audience.COMMITTEE, Locale.FRENCH)).contains("1 / heure non renseignée | ");
        assertThat(text(unsaid, Audience.COMMITTEE, Locale.ENGLISH)).contains("1 / time not recorded | ");
    }

    @Test
    void shows_the_telephones_of_those_who_are_expected_to_the_committee() {
        Dossier small = SmallDossier.dossier();
        Dossier reached = small.with(small.getActor(SmallDossier.PARFUMS).toBuilder()
                .contacts(List.of(Contact.builder(
                                ContactId.of("c-lise"), "Lise", "Orange", "rencontre éclair", LocalDate.of(2020, 1, 1))
                        .telephone("01 99 00 10 48")
                        .build()))
                .build());

        assertThat(attendance(reached, Audience.COMMITTEE))
                .contains("4 personnes ou structures attendues")
                .contains("Parfums d’Essai | [OTHER_SIDE Entreprises] | Tour 2, table 1 | 01 99 00 10 48 | ");
        assertThat(attendance(reached, Audience.PARTNER)).doesNotContain("Téléphone", "01 99");
    }

    private static String attendance(Dossier dossier, Audience audience) {
        return ReportText.plain(Reports.ATTENDANCE.of(dossier, SmallDossier.DAY, audience, Locale.FRENCH));
    }

    @Test
    void gives_each_participant_a_sheet_with_hour_table_partner_and_reasons() {
        Report report =
                Reports.ITINERARIES.of(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);

        assertThat(report.onPaper().isHandedOut()).isTrue();
        assertThat(report.sections())
                .filteredOn(section -> section.sheet() == Sheet.A5)
                .extracting(section -> section.title().plain())
                .containsExactly("Atelier du Vallon", "Garage d’Essai", "Parfums d’Essai", "Zoé Cachée");
        assertThat(ReportText.plain(report))
                .contains("1 rencontre, 1 tour libre.")
                .contains("1 | Parfums d’Essai / cherche « un atelier de mise sous pli » · même commune |")
                .contains("1 | Atelier du Vallon / propose « un atelier de mise sous pli » · même commune |")
                .contains("Tour libre – espace café");
    }

    @Test
    void tells_who_is_near_with_the_doubt_of_the_distance() {
        Dossier dossier = SmallDossier.dossier();
        Meeting near = dossier.meetings().get(0).toBuilder()
                .criteria(List.of(
                        StatedCriterion.of(MeetingCriterion.SAME_EPCI, BigDecimal.ONE),
                        StatedCriterion.of(MeetingCriterion.SAME_DEPARTEMENT, BigDecimal.ONE)
                                .asRequired(),
                        StatedCriterion.within(20, BigDecimal.ONE),
                        StatedCriterion.within(10, BigDecimal.ONE)))
                .build();

        assertThat(text(dossier.toBuilder().meetings(List.of(near)).build(), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Critères: même intercommunalité : 1 de poids / même département : 1 de poids, obligatoire /"
                        + " à 20 km au plus : 1 de poids / à 10 km au plus : 1 de poids")
                .contains("GeoNames")
                .contains("Zoé Cachée / même intercommunalité · même département · à 12 km au plus"
                        + " · peut-être à moins de 10 km (12 km au plus)");
    }

    @Test
    void has_every_encounter_once_in_the_grid_and_names_the_free_rounds() {
        String text = text(SmallDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH);
        String grid = text.substring(text.indexOf("Grille des tours"), text.indexOf("## Le plan"));

        assertThat(grid)
                .contains("Tour 1 (9 h 15)", "Tour 2 (9 h 30)")
                .containsOnlyOnce("Atelier du Vallon – Parfums d’Essai")
                .containsOnlyOnce("Zoé Cachée – Garage d’Essai");
        assertThat(text.substring(text.indexOf("## Tours libres"))).contains("Atelier du Vallon | SIAE | ");
    }

    @Test
    void names_no_person_to_the_public_not_even_in_the_reasons() {
        assertThat(text(SmallDossier.dossier(), Audience.PUBLIC, Locale.FRENCH))
                .doesNotContain("Zoé")
                .doesNotContain("propose « des heures de ménage »");
        assertThat(text(SmallDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Zoé Cachée / propose « des heures de ménage »");
    }

    @Test
    void says_why_there_is_no_plan() {
        Dossier dossier = SmallDossier.dossier();
        Meeting meeting = dossier.meetings().get(0);
        WishedPair pair = meeting.excluded().get(0);
        Dossier contradictory = dossier.toBuilder()
                .meetings(List.of(meeting.toBuilder().mustMeet(List.of(pair)).build()))
                .build();

        assertThat(text(contradictory, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune rencontre possible : des souhaits se contredisent.");
        assertThat(text(contradictory, Audience.FACILITATOR, Locale.FRENCH))
                .contains("Aucune rencontre possible : Atelier du Vallon et Garage d’Essai doivent se rencontrer "
                        + "et ne doivent pas se rencontrer. Retirez l’un des deux souhaits.\n")
                .doesNotContain("Grille");
        assertThat(text(
                        dossier.toBuilder()
                                .meetings(List.of(meeting.toBuilder()
                                        .guests(List.of())
                                        .excluded(List.of())
                                        .build()))
                                .build(),
                        Audience.COMMITTEE,
                        Locale.FRENCH))
                .contains("Aucune rencontre possible : il manque des participants d’un côté au moins.");
    }

    @Test
    void says_that_nothing_is_planned() {
        assertThat(text(SmallDossier.empty(), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune rencontre n’est encore prévue.");
    }

    @Test
    void says_which_plan_it_shows_and_says_otherwise_as_soon_as_an_hour_changes() {
        Dossier dossier = SmallDossier.dossier();
        Meeting meeting = dossier.meetings().get(0);
        Meeting adopted =
                meeting.adopt(SpeedMeeting.of(meeting, dossier.actors()).plan().seats(), LocalDate.of(2014, 6, 1));
        Meeting later = adopted.toBuilder().start(LocalTime.of(9, 30)).build();

        String computed = state(dossier);
        String followed = state(dossier.with(adopted));

        assertThat(computed).matches("Plan [0-9A-F]{4}, calculé sur les données au 30 juin 2014 et non adopté");
        assertThat(followed).matches("Plan [0-9A-F]{4}, adopté le 1er juin 2014");
        assertThat(followed.substring(0, 9)).isEqualTo(computed.substring(0, 9));
        assertThat(state(dossier.with(later)).substring(0, 9)).isNotEqualTo(computed.substring(0, 9));
        assertThat(report(dossier, Audience.PUBLIC, Locale.ENGLISH).state().plain())
                .as("the same plan in the other language")
                .startsWith(computed.substring(0, 9));
    }

    private static String state(Dossier dossier) {
        return report(dossier, Audience.COMMITTEE, Locale.FRENCH)
                .state()
                .plain()
                .replace('\u00A0', ' ');
    }

    @Test
    void checks_the_proof_and_tells_the_facilitator_a_smallest_contradiction() {
        Dossier dossier = SmallDossier.dossier();
        Meeting meeting = dossier.meetings().get(0);
        Dossier contradictory =
                dossier.with(meeting.toBuilder().rounds(1).minimum(2).build());
        String smallest =
                "Ces souhaits ne peuvent pas être tenus ensemble. Retirez-en un, et les autres peuvent l’être.\n"
                        + "- Il y a au moins 2 rencontres par participant.";

        assertThat(text(dossier, Audience.COMMITTEE, Locale.FRENCH))
                .contains("La preuve tient en 4 prix de participants et un prix des tables")
                .contains("Le calcul vient d’être refait, et il est juste.");
        assertThat(text(contradictory, Audience.FACILITATOR, Locale.FRENCH)).contains(smallest);
        assertThat(text(contradictory, Audience.COMMITTEE, Locale.FRENCH))
                .doesNotContain("ne peuvent pas être tenus ensemble", "La preuve tient");
    }

    @Test
    void keeps_the_score_the_bound_and_the_proof_for_those_who_see_needs_and_offers() {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER)) {
            assertThat(text(SmallDossier.dossier(), audience, Locale.FRENCH))
                    .contains("2 rencontres en 2 tours", "Critères")
                    .doesNotContain("score", "ne peut dépasser", "La preuve tient", "un meilleur plan");
        }
    }

    @Test
    void shows_who_has_how_much_and_keeps_scores_for_the_committee() {
        String text = text(SmallDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH);

        assertThat(text)
                .contains("Tout le monde a 1 rencontre")
                .contains("1 rencontre : SIAE, 2 ; Entreprises, 2.")
                .contains("Atelier du Vallon | SIAE | 1 | 1 | 4");
        assertThat(text(SmallDossier.dossier(), Audience.PARTNER, Locale.FRENCH))
                .contains("1 rencontre : SIAE, 2 ; Entreprises, 2.")
                .doesNotContain("Rencontres, tours libres et score de chacun");
    }

    @Test
    void says_why_somebody_is_free() {
        Dossier dossier = SmallDossier.dossier();
        Meeting meeting = dossier.meetings().get(0);

        assertThat(text(dossier, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Rencontre déjà tous ceux avec qui un critère le rapproche");
        assertThat(text(dossier, Audience.PARTNER, Locale.FRENCH)).doesNotContain("Rencontre déjà tous");
        assertThat(text(
                        dossier.with(meeting.toBuilder().rounds(1).tables(1).build()),
                        Audience.COMMITTEE,
                        Locale.FRENCH))
                .contains("Zoé Cachée | SIAE | 1 | Toutes les tables sont prises à ce tour");
        assertThat(text(
                        dossier.with(without(meeting, SmallDossier.GARAGE)
                                .criteria(
                                        List.of(StatedCriterion.of(MeetingCriterion.SAME_DEPARTEMENT, BigDecimal.ONE)))
                                .build()),
                        Audience.COMMITTEE,
                        Locale.FRENCH))
                .contains("Atelier du Vallon | SIAE | ")
                .contains("Tous ceux de l’autre côté ont une rencontre à ce tour");
    }

    private static MeetingBuilder without(Meeting meeting, ActorId guest) {
        return meeting.toBuilder()
                .guests(meeting.guests().stream()
                        .filter(other -> !other.actor().equals(guest))
                        .toList())
                .excluded(List.of())
                .rounds(1);
    }

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.plain(report(dossier, audience, locale))
                + ReportText.plain(Reports.ITINERARIES.of(dossier, SmallDossier.DAY, audience, locale));
    }

    private static Report report(Dossier dossier, Audience audience, Locale locale) {
        return Reports.MEETING.of(dossier, SmallDossier.DAY, audience, locale);
    }
}
