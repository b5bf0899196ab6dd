package org.cldess.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Reports;
import org.cldess.reporting.chart.StepLine;
import org.cldess.reporting.document.Report;
import org.cldess.rule.Known;
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
                .contains("2 acteurs ont signé la charte, dont 2 la version en vigueur.")
                .contains("2 signataires, dont 2 de la version en vigueur")
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
                .contains("3 acteurs ont signé la charte, dont 0 la version en vigueur.");
    }

    @Test
    void masks_natural_persons_for_the_public() {
        assertThat(ReportText.plain(report(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC)))
                .contains("personne physique (nom réservé) | – | 06085 | 01/03/2013 | 1")
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

    private static String text(Dossier dossier, LocalDate day) {
        return ReportText.plain(report(dossier, day, Audience.COMMITTEE));
    }

    private static Report report(Dossier dossier, LocalDate day, Audience audience) {
        return Reports.CHARTER.of(dossier, day, audience, Locale.FRENCH);
    }
}
