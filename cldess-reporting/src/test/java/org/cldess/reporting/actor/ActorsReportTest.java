package org.cldess.reporting.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.accreditation.Credentials;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.Establishment;
import org.cldess.actor.EstablishmentId;
import org.cldess.actor.HeldRole;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.need.Range;
import org.cldess.need.ServiceType;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

/** Tests the classification of actors before and after the law of 2014. */
class ActorsReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static ActorBuilder body(String id, String form) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, "Structure " + id)
                .publicBody(Known.none())
                .legalForms(List.of(new DatedLegalForm(LegalForm.parse(form), Known.none())))
                .siae(Known.none())
                .inclusive(Known.none());
    }

    private static SiretClosing closing(String number, int year, String successor) {
        return new SiretClosing(Siret.parse(number), LocalDate.of(year, 1, 1), Known.of(Siret.parse(successor)));
    }

    private static Dossier dossier() {
        return LivingDossier.dossier().toBuilder()
                .actors(java.util.stream.Stream.concat(
                                LivingDossier.dossier().actors().stream(),
                                List.of(
                                        body("chantier", "9220")
                                                .naf(NafCode.parse("88.99B"))
                                                .essFamily(EssFamily.ASSOCIATION)
                                                .siae(SiaeKind.ACI)
                                                .build(),
                                        body("geiq", "9223")
                                                .inclusive(InclusiveKind.GEIQ)
                                                .build(),
                                        body("interim", "5710")
                                                .siae(SiaeKind.ETTI)
                                                .credentials(Credentials.NONE)
                                                .build(),
                                        body("demenagee", "9220")
                                                .siret(Siret.parse("40265447900037"))
                                                .siretClosings(List.of(
                                                        closing("40265447900003", 2012, "40265447900011"),
                                                        closing("40265447900011", 2016, "40265447900037"),
                                                        new SiretClosing(
                                                                Siret.parse("40265447900045"),
                                                                LocalDate.of(2018, 1, 1),
                                                                Known.none())))
                                                .build(),
                                        body("scop-sas", "5710")
                                                .essFamily(EssFamily.COOPERATIVE)
                                                .build())
                                        .stream())
                        .toList())
                .build();
    }

    private static String text(LocalDate day, Audience audience, Locale locale) {
        return ReportText.of(Reports.ACTORS.of(dossier(), day, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("acteurs.txt", text(TODAY, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers("acteurs-public.txt", text(SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH));
    }

    /** The actors are four bodies, a person and a group; only the garage is an enterprise. */
    @Test
    void counts_no_person_or_group_as_an_enterprise() {
        Dossier small = SmallDossier.dossier();
        Dossier dossier = small.toBuilder()
                .actors(java.util.stream.Stream.concat(
                                small.actors().stream(),
                                java.util.stream.Stream.of(
                                        Actor.builder(ActorId.of("habitants"), ActorKind.GROUP, "Habitants du Vallon")
                                                .build()))
                        .toList())
                .build();
        String report =
                ReportText.plain(Reports.ACTORS.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(report).contains("2 groupes et personnes,").contains("Groupes et personnes (2)");
        assertThat(report.substring(report.indexOf("Groupes et personnes (2)")))
                .contains("Habitants du Vallon", "personne physique : la loi parle de personnes morales");
    }

    @Test
    void gives_both_answers_and_takes_no_geiq_for_a_siae() {
        String report = ReportText.plain(Reports.ACTORS.of(dossier(), TODAY, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(report)
                .contains("Inclusive : atelier et chantier d’insertion (SIAE)")
                .contains("Inclusive : groupement d’employeurs pour l’insertion et la qualification")
                .doesNotContain("groupement d’employeurs pour l’insertion et la qualification (SIAE)")
                .contains("Action sociale sans hébergement n.c.a.")
                .contains("Manque pour trancher : la forme juridique.")
                .contains(
                        "Manquent pour trancher : ce que disent les statuts, les agréments et une mention de l’ESS dans un"
                                + " registre ou une liste.")
                .contains("Non renseigné : si c’est une SIAE et si c’est une autre structure inclusive.");
    }

    @Test
    void tells_which_siret_closed_by_then_what_followed_and_which_stands() {
        assertThat(ReportText.plain(Reports.ACTORS.of(dossier(), TODAY, Audience.PUBLIC, Locale.FRENCH)))
                .contains("SIRET fermés et ce qui leur succède (3)")
                .contains("Structure demenagee | 40265447900003 | 01/01/2012 | 40265447900011 | 40265447900037")
                .contains("Structure demenagee | 40265447900045 | 01/01/2018 | aucun | aucun");
        assertThat(ReportText.plain(Reports.ACTORS.of(dossier(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH)))
                .contains("SIRET fermés et ce qui leur succède (1)")
                .contains("Structure demenagee | 40265447900003 | 01/01/2012 | 40265447900011 | 40265447900011")
                .doesNotContain("40265447900037");
        assertThat(ReportText.plain(
                        Reports.ACTORS.of(LivingDossier.dossier(), TODAY, Audience.COMMITTEE, Locale.FRENCH)))
                .doesNotContain("SIRET qui ont changé");
    }

    @Test
    void hides_the_numbers_of_a_natural_person_from_the_public() {
        Dossier dossier = LivingDossier.dossier();
        Dossier trading = dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.kind() == ActorKind.NATURAL_PERSON
                                ? actor.toBuilder()
                                        .siretClosings(List.of(closing("40265447900003", 2012, "40265447900011")))
                                        .build()
                                : actor)
                        .toList())
                .build();

        assertThat(ReportText.plain(Reports.ACTORS.of(trading, TODAY, Audience.PARTNER, Locale.FRENCH)))
                .contains("40265447900003");
        assertThat(ReportText.plain(Reports.ACTORS.of(trading, TODAY, Audience.PUBLIC, Locale.FRENCH)))
                .doesNotContain("40265447900003", "SIRET qui ont changé");
    }

    @Test
    void shows_records_that_may_be_of_one_actor_to_those_who_keep_them() {
        Dossier twice = dossier().toBuilder()
                .actors(Stream.concat(
                                dossier().actors().stream(),
                                Stream.of(Actor.builder(
                                                ActorId.of("chantier-2"),
                                                ActorKind.ORGANISATION,
                                                "STRUCTURE CHANTIER (association)")
                                        .build()))
                        .toList())
                .build();

        assertThat(ReportText.plain(Reports.ACTORS.of(twice, TODAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Fiches qui peuvent être celles d’un même acteur (1)")
                .contains(
                        "Structure chantier | STRUCTURE CHANTIER (association) | +60 – Même nom, aux mots courants près");
        assertThat(ReportText.plain(Reports.ACTORS.of(twice, TODAY, Audience.PARTNER, Locale.FRENCH)))
                .doesNotContain("Doublons", "Même nom");
        assertThat(ReportText.plain(Reports.ACTORS.of(dossier(), TODAY, Audience.COMMITTEE, Locale.FRENCH)))
                .doesNotContain("Doublons");
    }

    private static Dossier told() {
        return dossier().toBuilder()
                .actors(dossier().actors().stream()
                        .map(actor -> actor.id().value().equals("geiq") ? toldOf(actor) : actor)
                        .toList())
                .build();
    }

    private static Actor toldOf(Actor geiq) {
        return geiq.toBuilder()
                .establishments(List.of(
                        new Establishment(
                                EstablishmentId.of("antenne"),
                                "Antenne de Grasse",
                                Known.none(),
                                Known.of(CommuneCode.parse("06069")),
                                Known.of(LocalDate.of(2020, 1, 6)),
                                Known.of(LocalDate.of(2025, 6, 30))),
                        new Establishment(EstablishmentId.of("depot"), "Dépôt")))
                .roles(List.of(
                        new HeldRole(
                                "tête de réseau",
                                Known.of(ActorId.of("chantier")),
                                Known.of(LocalDate.of(2021, 1, 1)),
                                Known.none()),
                        new HeldRole("référent du territoire", Known.none(), Known.none(), Known.none())))
                .activity(List.of(
                        new Activity(ActivityState.ACTIVE, Known.none()),
                        Activity.of(ActivityState.PAUSED, LocalDate.of(2026, 9, 1))))
                .needs(List.of(Need.builder(NeedId.of("n"), "espaces-verts", "la tonte de deux parcs")
                        .serviceType(ServiceType.SERVICE)
                        .within(30)
                        .capacity(2, "parcs")
                        .period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31))
                        .amounts(new Range<>(Known.notRecorded(), Known.of(Amount.euros("9000"))))
                        .build()))
                .offers(List.of(new Offer(OfferId.of("o"), "espaces-verts", "des remplaçants")))
                .build();
    }

    @Test
    void tells_where_actors_work_what_they_are_to_others_and_whether_they_can_be_met() {
        assertThat(ReportText.plain(Reports.ACTORS.of(told(), TODAY, Audience.PARTNER, Locale.FRENCH)))
                .contains("Structure geiq | Antenne de Grasse : Grasse (06069), sans SIRET, ouvert le 06/01/2020,"
                        + " fermé le 30/06/2025 / Dépôt | tête de réseau, Structure chantier : à partir du"
                        + " 01/01/2021 / référent du territoire | En pause depuis le 01/09/2026");
        assertThat(ReportText.plain(Reports.ACTORS.of(told(), TODAY, Audience.PUBLIC, Locale.FRENCH)))
                .contains("tête de réseau")
                .doesNotContain("En pause");
        assertThat(ReportText.plain(
                        Reports.ACTORS.of(told(), LocalDate.of(2019, 1, 1), Audience.PARTNER, Locale.FRENCH)))
                .doesNotContain("Antenne de Grasse")
                .contains("En activité");
    }

    @Test
    void tells_what_is_looked_for_and_offered_and_on_what_conditions() {
        assertThat(ReportText.plain(Reports.ACTORS.of(told(), TODAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains(
                        "Espaces verts | Structure geiq | Besoin : la tonte de deux parcs | Prestation / À 30 km au plus /"
                                + " 2 parcs / Du 01/03/2026 au 31/10/2026 / Jusqu’à 9 000 €")
                .contains("Espaces verts | Structure geiq | Offre : des remplaçants | –");
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER)) {
            assertThat(ReportText.plain(Reports.ACTORS.of(told(), TODAY, audience, Locale.FRENCH)))
                    .as("what who is not listed looks for, to the %s", audience)
                    .doesNotContain("la tonte de deux parcs", "des remplaçants");
        }
    }

    @Test
    void tells_how_much_is_left_of_what_is_offered() {
        Offer room = Offer.builder(OfferId.of("room"), "locaux", "une salle")
                .capacity(60, "places")
                .build();
        Map<Known<BigDecimal>, String> said = Map.of(
                Known.of(new BigDecimal("25")), "Offre : une salle | 60 places (reste 35)\n",
                Known.of(new BigDecimal("60")), "Offre : une salle | 60 places (complet)\n",
                Known.none(), "Offre : une salle | 60 places\n",
                Known.notRecorded(), "Offre : une salle | 60 places\n");

        said.forEach((taken, line) -> {
            Dossier dossier = told();
            Actor actor = dossier.actors().get(0);
            Dossier offering = dossier.with(
                    actor.toBuilder().offers(List.of(room.withTaken(taken))).build());
            assertThat(ReportText.plain(Reports.ACTORS.of(offering, TODAY, Audience.COMMITTEE, Locale.FRENCH)))
                    .contains(line);
        });
    }

    @Test
    void is_no_report_of_a_contract_of_another_kind() {
        assertThat(Reports.ACTORS.concerns(SmallDossier.empty())).isFalse();
        assertThat(Reports.ACTORS.concerns(dossier())).isTrue();
    }
}
