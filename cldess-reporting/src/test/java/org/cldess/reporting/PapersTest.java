package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.deliberation.Ballot;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.governance.GovernanceSitting;
import org.cldess.known.Known;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.sample.DemonstrationReport;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the documents of a contract’s life: amendments, extracts of deliberations, the form to join the charter,
 * minutes.
 */
class PapersTest {
    static List<ReportKind> papers() {
        return List.of(Reports.AMENDMENTS, Reports.DELIBERATIONS, Reports.ADHESION, Reports.MINUTES);
    }

    private static Report report(ReportKind kind, Dossier dossier, Audience audience, Locale locale) {
        return kind.of(dossier, SmallDossier.DAY, audience, locale);
    }

    private static String text(ReportKind kind, Dossier dossier) {
        return ReportText.plain(report(kind, dossier, Audience.COMMITTEE, Locale.FRENCH));
    }

    private static String text(ReportKind kind) {
        return text(kind, LivingDossier.dossier());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void say_what_a_person_has_looked_at(ReportKind kind) {
        Dossier dossier = LivingDossier.dossier();

        Golden.checkOthers(
                kind.name() + ".txt", ReportText.of(report(kind, dossier, Audience.COMMITTEE, Locale.FRENCH)));
        Golden.checkEnglish(kind.name(), ReportText.of(report(kind, dossier, Audience.PUBLIC, Locale.ENGLISH)));
        Golden.checkOthers(
                kind.name() + "-public.txt", ReportText.of(report(kind, dossier, Audience.PUBLIC, Locale.FRENCH)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void say_so_where_there_is_nothing(ReportKind kind) {
        assertThat(kind.concerns(SmallDossier.empty())).isFalse();
        assertThat(kind.concerns(LivingDossier.dossier())).isTrue();
        assertThat(text(kind, SmallDossier.empty())).contains("! NOTHING_YET");
    }

    @Test
    void what_is_signed_or_sent_does_not_speak_of_rules_and_files() {
        Dossier dossier = EverySection.dossier();
        List<Report> papers = Reports.all().stream()
                .flatMap(kind -> report(kind, dossier, Audience.COMMITTEE, Locale.FRENCH).sections().stream())
                .filter(section -> section.sheet() == Sheet.PAPER)
                .map(section -> Report.named("r", Phrase.of("Papiers"), DemonstrationReport.edition())
                        .add(section)
                        .build())
                .toList();

        assertThat(papers).hasSizeGreaterThan(20);
        assertThat(papers)
                .allSatisfy(paper -> assertThat(ReportText.plain(paper))
                        .doesNotContainPattern("\\b[A-Z]{3}-\\d\\d\\b")
                        .doesNotContain("| oui", "| non ", "le dossier ", "(règle"));
    }

    @Test
    void an_amendment_says_first_what_changes_from_when_and_for_how_much() {
        assertThat(text(Reports.AMENDMENTS))
                .contains(
                        "Cet avenant change la durée, 1 objectif, 1 article et 2 enveloppes. Il prend effet le"
                                + " 1er juin 2014. Il ajoute 2 000 € aux enveloppes. Signé par toutes les parties le 5 mai 2014.")
                .contains("Les autres dispositions du contrat demeurent inchangées.");
    }

    @Test
    void an_amendment_names_the_successor_that_signed_and_the_one_that_has_still_to() {
        assertThat(text(Reports.AMENDMENTS))
                .contains("Pays d’Essai: Intercommunalité, ci-après « structure porteuse »")
                .contains("prend la suite de la Communauté d’Essai le 1er janvier 2014")
                .contains("Pays d’Essai | Paule Publique, présidente | n° 2014-012 du 10 avril 2014 / 39 pour,"
                        + " 0 contre, 0 abstention | 05/05/2014 / signature électronique, qualifiée")
                .contains(
                        "L’avenant n’est pas encore signé : il manque les signatures de la Région d’Essai et du Pays d’Essai.");
    }

    @Test
    void tell_what_is_known_to_be_none_of_a_sitting_from_what_nobody_recorded() {
        assertThat(sat(Known.none(), Known.none())).contains(" | aucun | ");
        assertThat(sat(Known.notRecorded(), Known.notRecorded())).doesNotContain(" | aucun | ");
    }

    private static String sat(Known<String> place, Known<ActorId> responsible) {
        Dossier living = LivingDossier.dossier();
        List<GovernanceSitting> sittings = living.sittings().stream()
                .map(sitting -> sitting.toBuilder()
                        .place(place)
                        .decisions(sitting.decisions().stream()
                                .map(decision -> decision.toBuilder()
                                        .responsible(responsible)
                                        .build())
                                .toList())
                        .build())
                .toList();
        return text(Reports.MINUTES, living.toBuilder().sittings(sittings).build());
    }

    @Test
    void a_decision_that_too_few_took_says_so() {
        assertThat(text(Reports.MINUTES))
                .contains("Demander une séance au syndicat mixte. / [TO_DISCUSS Prise sans quorum]")
                .doesNotContain("Ouvrir l’appel à projets. / [TO_DISCUSS");
    }

    @Test
    void an_amendment_alone_carries_its_day_and_the_hash_of_its_text_on_its_own_pages() {
        Dossier living = LivingDossier.dossier();
        Amendment amendment = LivingDossier.oneYearMore();
        Contract contract =
                living.contract().toBuilder().amendments(List.of(amendment)).build();
        Dossier alone = living.toBuilder().contract(contract).build();
        String hash = contract.textHash(amendment, SmallDossier.DAY).abbreviated();

        Report report = report(Reports.AMENDMENTS, alone, Audience.PUBLIC, Locale.FRENCH);

        assertThat(report.title().plain()).isEqualTo("Avenant n°\u00A01");
        assertThat(report.state().isEmpty()).isTrue();
        assertThat(report.sections())
                .filteredOn(section -> !section.state().isEmpty())
                .singleElement()
                .satisfies(paper -> assertThat(paper.state().plain().replace('\u00A0', ' '))
                        .isEqualTo("Signé le 5 mai 2014 · " + hash));
        assertThat(contract.textHash(
                        amendment.toBuilder().reason("Autre chose.").build(), SmallDossier.DAY))
                .isNotEqualTo(contract.textHash(amendment, SmallDossier.DAY));
    }

    @Test
    void an_extract_adds_up_the_votes_and_warns_where_they_do_not_make_the_voters() {
        assertThat(text(Reports.DELIBERATIONS))
                .contains("39 pour + 0 contre + 0 abstention = 39, et le dossier compte 40 votants.")
                .contains("30 présents sur 60 : pas plus de la moitié des membres en exercice.")
                .contains("Au moins 10 votes sont donnés par pouvoir.");
    }

    @Test
    void an_extract_says_what_it_authorises_and_what_nobody_recorded() {
        assertThat(text(Reports.DELIBERATIONS))
                .contains("Elle autorise la signature du contrat par la Communauté d’Essai, le 18 février 2013")
                .contains("Elle autorise la signature de l’avenant n° 1 par le Pays d’Essai, le 5 mai 2014")
                .contains("Aucun acte du dossier ne cite cette délibération.")
                .contains(
                        "Non renseigné : n°, date, membres en exercice, présents, votants, voix, mode de scrutin,"
                                + " convocation, compétence citée, objet de l’autorisation, transmission, publication, mode de publication.");
    }

    @Test
    void minutes_follow_earlier_decisions_up_to_the_sitting_and_its_own_up_to_the_day() {
        String text = text(Reports.MINUTES);
        String second = text.substring(text.indexOf("(seance-s-2014,"), text.indexOf("(seance-s-2013,"));

        assertThat(second)
                .contains("P3 | Demander une séance au syndicat mixte. / [TO_DISCUSS Prise sans quorum] | Pays d’Essai"
                        + " | 30/05/2014 | [IN_PROGRESS En cours] / [LATE En retard] / La demande est envoyée.")
                .contains(
                        "P1 | Ouvrir l’appel à projets. | Consentement / 2 pour, 1 abstention | Pays d’Essai | 30/06/2013"
                                + " | [IN_PROGRESS En cours] / [LATE En retard]");
        assertThat(text.substring(text.indexOf("(seance-s-2013,")))
                .contains(
                        "P1 | Ouvrir l’appel à projets. | Consentement / 2 pour, 1 abstention | Pays d’Essai | 30/06/2013"
                                + " | [DONE Faite]");
    }

    @Test
    void minutes_tell_the_quorum_and_who_was_there() {
        assertThat(text(Reports.MINUTES))
                .contains("[ Quorum: atteint : 3 présents, 2 demandés ]")
                .contains("[ Quorum: non atteint : 1 présent, 2 demandés ]")
                .contains("Présents (3): Région d’Essai, Pays d’Essai et Zoé Cachée")
                .contains("Excusé (1): Atelier du Vallon\nSans mention (1): Parfums d’Essai")
                .contains("Prochaine séance : le 16 septembre 2014.");
        assertThat(ReportText.plain(report(Reports.MINUTES, LivingDossier.dossier(), Audience.PUBLIC, Locale.FRENCH)))
                .contains("Présents (3): Région d’Essai, Pays d’Essai et une personne physique (nom réservé)")
                .doesNotContain("Zoé");
    }

    @Test
    void an_extract_tells_an_unanimous_vote_a_tie_and_a_refusal() {
        Dossier living = LivingDossier.dossier();
        assertThat(outcome(living, 10, 0, 0)).contains("! VERDICT \nAdoptée à l’unanimité.");
        assertThat(outcome(living, 5, 5, 0)).contains("5 voix pour et 5 contre, la voix de la présidence décide.");
        assertThat(outcome(living, 4, 6, 0)).contains("Non adoptée, 4 voix pour et 6 contre.");
    }

    private static String outcome(Dossier dossier, int inFavour, int against, int abstentions) {
        return text(
                Reports.DELIBERATIONS,
                dossier.toBuilder()
                        .deliberations(dossier.deliberations().stream()
                                .map(act -> act.toBuilder()
                                        .inFavour(inFavour)
                                        .against(against)
                                        .abstentions(Known.of(abstentions))
                                        .ballot(Ballot.OPEN)
                                        .build())
                                .toList())
                        .build());
    }
}
