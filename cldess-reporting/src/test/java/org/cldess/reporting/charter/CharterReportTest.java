package org.cldess.reporting.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.chart.StepLine;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class CharterReportTest {
    @Test
    void carries_the_version_and_the_beginning_of_its_hash() {
        Charter charter = SmallDossier.dossier().charter().value().orElseThrow();

        assertThat(report(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC)
                        .state()
                        .plain())
                .contains("Version 1")
                .endsWith(charter.versions().get(0).textHash().abbreviated());
    }

    @Test
    void counts_the_signatures_that_stand() {
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY))
                .contains("2 acteurs ont signé la charte, dans sa version en vigueur.")
                .contains("2 signataires de la version en vigueur")
                .contains("Parfums d’Essai | 02/04/2013 | 10/01/2014");
    }

    @Test
    void draws_how_many_signatures_stood_on_each_day() {
        StepLine expected = new StepLine(
                List.of(
                        new StepLine.Step(LocalDate.of(2013, 2, 17), 1),
                        new StepLine.Step(LocalDate.of(2013, 3, 1), 2),
                        new StepLine.Step(LocalDate.of(2013, 4, 2), 3),
                        new StepLine.Step(LocalDate.of(2014, 1, 10), 2)),
                SmallDossier.DAY,
                Locale.FRENCH);

        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY)).contains(expected.toString());
    }

    @Test
    void says_when_nobody_has_signed_the_version_in_force_yet() {
        assertThat(text(SmallDossier.dossier(), LocalDate.of(2014, 12, 2)))
                .contains("Personne n’a encore signé cette version. La précédente comptait 3 signataires.")
                .contains("3 acteurs ont signé la charte, mais aucun dans sa version en vigueur.");
    }

    @Test
    void masks_natural_persons_for_the_public() {
        assertThat(ReportText.plain(report(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC)))
                .contains("une personne physique (nom réservé) | s. o. | Mougins (06085) | 01/03/2013 | 1")
                .doesNotContain("Zoé");
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY)).contains("Zoé Cachée");
    }

    @Test
    void warns_when_the_text_is_not_the_one_that_was_adopted() {
        Dossier dossier = SmallDossier.dossier();
        Charter charter = dossier.charter().value().orElseThrow();
        CharterVersion first = charter.versions().get(0);
        CharterVersion changed = new CharterVersion(
                first.id(), "1", first.date(), first.reviewBy(), "Autre.", first.principles(), first.hash());
        Dossier altered = dossier.toBuilder()
                .charter(charter.toBuilder().versions(List.of(changed)).build())
                .build();

        assertThat(text(altered, SmallDossier.DAY))
                .contains("Ce texte n’est plus celui qui a été adopté")
                .contains(first.textHash().abbreviated(), changed.textHash().abbreviated());
        assertThat(text(dossier, SmallDossier.DAY)).doesNotContain("n’est plus celui");
    }

    @Test
    void says_whether_there_is_none_or_none_is_recorded() {
        assertThat(text(SmallDossier.empty(), SmallDossier.DAY)).contains("La charte n’est pas encore enregistrée");
        assertThat(text(
                        SmallDossier.empty().toBuilder()
                                .charter(Known.<Charter>none())
                                .build(),
                        SmallDossier.DAY))
                .contains("Ce contrat n’a pas de charte.");
        assertThat(text(SmallDossier.dossier(), LocalDate.of(2013, 1, 1)))
                .contains("Aucune version de la charte n’est en vigueur au 1er janvier 2013.");
    }

    @Test
    void tells_what_was_proposed_by_whom_and_what_became_of_it() {
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY))
                .contains("N° | Article | Auteur | État | Décision | Motif")
                .contains("1 | Une personne, une voix / modification | Atelier du Vallon | [DONE Acceptée] / 01/04/2014"
                        + " | Adoptée / par consentement | ")
                .contains("2 | Une personne, une voix / modification | Zoé Cachée | [DROPPED Sans objet] / 01/04/2014"
                        + " |  | La proposition n° 1, sur le même article, est acceptée.")
                .contains("3 | Utiles à tous / suppression | Pays d’Essai | [DROPPED Rejetée] / 01/04/2014"
                        + " | Non adoptée / par consentement | C’est notre raison d’être.")
                .contains(
                        "4 | Une place pour chacun / ajout | Pays d’Essai | [IN_PROGRESS En examen] / 02/05/2014 |  | ");
    }

    @Test
    void counts_each_decision_in_words() {
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY))
                .contains("Adoption de la version 1 | Consentement | 17/02/2013 | 1 pour, 0 contre, 0 abstention, 0"
                        + " objection, 0 blocage. Aucune objection ne tient. Résultat par consentement : adoptée.")
                .contains("Proposition 3 | Consentement | 01/04/2014 | 1 pour, 0 contre, 0 abstention, 1 objection,"
                        + " 0 blocage. Une objection tient. Résultat par consentement : non adoptée.")
                .contains("Proposition 3 | Zoé Cachée | Objection | C’est notre raison d’être.");
    }

    @Test
    void names_no_natural_person_to_the_public_as_author_or_vote() {
        assertThat(ReportText.plain(report(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC)))
                .contains("2 | Une personne, une voix / modification | une personne physique (nom réservé) |")
                .doesNotContain("Zoé");
    }

    @Test
    void says_who_objected_and_why_to_the_committee_alone() {
        assertThat(ReportText.plain(report(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE)))
                .contains("Proposition 3 | Zoé Cachée | Objection |");
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER)) {
            assertThat(ReportText.plain(report(SmallDossier.dossier(), SmallDossier.DAY, audience)))
                    .doesNotContain("| Objection |");
        }
    }

    @Test
    void shows_what_open_and_accepted_proposals_would_change() {
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY))
                .contains("Proposition n° 1 (modification) : Une personne, une voix (proposition-1, SAME)")
                .contains("Chacun compte [supprimé pour un][ajouté , et le dit].")
                .contains("Proposition n° 4 (ajout) : Une place pour chacun (proposition-4, SAME)")
                .contains("[ajouté Nous accueillons.]\n[ajouté Sans condition.]")
                .doesNotContain("(proposition-2, SAME)")
                .doesNotContain("(proposition-3, SAME)");
    }

    @Test
    void shows_by_article_and_by_word_what_a_version_changes() {
        assertThat(text(SmallDossier.dossier(), LocalDate.of(2014, 12, 2)))
                .contains("De la version 1 à la version 2 (changements-1, SAME)\n1. Une personne, une voix\nModifié.\n"
                        + "Chacun compte [supprimé pour un][ajouté , et le dit].\n3 autres principes sans changement.")
                .contains("1 | remplacée | 17/02/2013")
                .contains("2 | en vigueur | 01/12/2014");
    }

    @Test
    void tells_who_must_sign_again() {
        assertThat(text(SmallDossier.dossier(), LocalDate.of(2014, 12, 2)))
                .contains("Table: À signer de nouveau")
                .contains("Atelier du Vallon | 17/02/2013 | 1 | Signature d’une autre version")
                .contains("Pays d’Essai | 01/09/2014 | 1 | Signature d’une autre version");
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY)).doesNotContain("À signer de nouveau");
    }

    @Test
    void says_when_nothing_was_proposed_or_decided() {
        Dossier dossier = SmallDossier.dossier();
        Charter charter = dossier.charter().value().orElseThrow();
        CharterVersion first = charter.versions().get(0);
        CharterVersion bare = new CharterVersion(
                first.id(), "1", first.date(), first.reviewBy(), first.preamble(), first.principles(), first.hash());
        Dossier quiet = dossier.toBuilder()
                .charter(charter.toBuilder()
                        .versions(List.of(bare))
                        .proposals(List.of())
                        .build())
                .build();

        assertThat(text(quiet, SmallDossier.DAY))
                .contains("Aucune proposition de changement n’est enregistrée. Chaque signataire peut en déposer une.")
                .contains("Aucune décision n’est enregistrée. Notez qui s’est exprimé, et comment.");
    }

    private static String text(Dossier dossier, LocalDate day) {
        return ReportText.plain(report(dossier, day, Audience.COMMITTEE));
    }

    private static Report report(Dossier dossier, LocalDate day, Audience audience) {
        return Reports.CHARTER.of(dossier, day, audience, Locale.FRENCH);
    }
}
