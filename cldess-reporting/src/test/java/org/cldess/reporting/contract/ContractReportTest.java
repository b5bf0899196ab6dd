package org.cldess.reporting.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.contract.Contract;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class ContractReportTest {
    @Test
    void only_the_text_that_was_signed_carries_the_day_of_signature_and_the_beginning_of_its_hash() {
        Report report = report(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH);
        Contract contract = SmallDossier.dossier().contract();
        String hash = contract.textHash(SmallDossier.DAY).value().substring(0, 12);

        assertThat(report.state().isEmpty()).isTrue();
        assertThat(report.sections().stream()
                        .filter(section -> !section.state().isEmpty())
                        .collect(Collectors.toMap(
                                Section::id, section -> section.state().plain().replace('\u00A0', ' '))))
                .containsExactlyEntriesOf(Map.of("texte", "Signé le 18 février 2013 · " + hash));
        assertThat(ReportText.plain(report).split(hash, -1))
                .as("said once, at the head of the text")
                .hasSize(2);
        assertThat(report.hasCover()).isTrue();
        Contract changed = contract.toBuilder().preamble("Un autre préambule.").build();
        assertThat(changed.textHash(SmallDossier.DAY)).isNotEqualTo(contract.textHash(SmallDossier.DAY));
    }

    @Test
    void is_a_draft_until_all_have_signed_and_says_who_is_missing() {
        Report report = report(SmallDossier.unsigned(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);

        assertThat(report.state().plain()).isEqualTo("Projet");
        assertThat(ReportText.plain(report))
                .contains(
                        "Le contrat n’est pas encore signé : il manque les signatures de la Région d’Essai et du Pays d’Essai.");
        assertThat(ReportText.plain(
                        report(SmallDossier.unsigned(), SmallDossier.DAY, Audience.COMMITTEE, Locale.ENGLISH)))
                .contains(
                        "The contract is not signed yet: the Région d’Essai and the Pays d’Essai still have to sign.");
        assertThat(ReportText.plain(
                        report(SmallDossier.dossier(), LocalDate.of(2013, 2, 17), Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Projet", "il manque les signatures de");
    }

    @Test
    void shows_each_signature_with_what_authorised_it() {
        assertThat(text(SmallDossier.dossier()))
                .contains("[ Pour la Région d’Essai | présidente | Paule Publique | Signé le 18 février 2013 ]")
                .contains("Région d’Essai | Paule Publique, présidente | n° 2012-70 du 10 décembre 2012 / "
                        + "70 pour, 1 contre, 2 abstentions | 18/02/2013");
    }

    @Test
    void shows_who_took_whose_place() {
        assertThat(text(SmallDossier.dossier()))
                .contains("Pays d’Essai | structure porteuse | 01/01/2014 | fin du contrat | Communauté d’Essai")
                .contains("Le 1er janvier 2014, le Pays d’Essai prend la suite de la Communauté d’Essai.")
                .contains("Décision : Arrêté du 27 mai 2013.");
    }

    @Test
    void sums_up_the_resources_of_the_actions_that_are_seen() {
        assertThat(text(SmallDossier.dossier()))
                .contains("Région d’Essai | 5 000 | 8 800 | 2 000 | 15 800 | 76 %")
                .contains("Total | 10 000 | 8 800 | 2 000 | 20 800 | 100 %");
        assertThat(ReportText.plain(report(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH)))
                .contains("Total | 10 000 | 8 800 | 18 800 | 100 %");
    }

    @Test
    void names_no_one_who_signed_for_a_private_party_to_the_public() {
        Dossier dossier = SmallDossier.dossier();
        List<Actor> private_ = dossier.actors().stream()
                .map(actor -> actor.toBuilder().publicBody(Known.none()).build())
                .toList();

        String text = ReportText.plain(
                report(dossier.toBuilder().actors(private_).build(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH));

        assertThat(text).doesNotContain("Paule").contains("Réservé : Représentant·e.");
    }

    private static String text(Dossier dossier) {
        return ReportText.plain(report(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    private static Report report(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return Reports.CONTRACT.of(dossier, day, audience, locale);
    }
}
