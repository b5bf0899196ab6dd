package org.cldess.reporting.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantClause;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Instalment;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.sample.Gift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the documents of a grant: its agreement and the decision letters. */
class GrantPapersTest {
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);
    private static final ActorId FUNDER = SmallDossier.CAPG;
    private static final ActorId BENEFICIARY = SmallDossier.ATELIER;

    private static final Gift AGREED = Gift.of(
            Grant.builder(GrantId.of("g-agreed"), "Accompagner vers l’emploi", FUNDER, BENEFICIARY)
                    .nature(GrantForm.CASH)
                    .begunByBeneficiary(true)
                    .returnService(Known.none())
                    .request(new GrantRequest(LocalDate.of(2013, 3, 4)))
                    .decision(GrantDecision.builder().date(DECIDED).build())
                    .notified(DECIDED.plusDays(6))
                    .agreement(GrantAgreement.builder()
                            .signed(DECIDED.plusDays(17))
                            .kind(GrantAgreement.Kind.MULTI_YEAR)
                            .start(LocalDate.of(2013, 1, 1))
                            .end(LocalDate.of(2014, 12, 31))
                            .provisions(List.of(GrantClause.PURPOSE, GrantClause.AMOUNT, GrantClause.CONTROL))
                            .build())
                    .paymentTerms("70 % à la signature")
                    .instalments(List.of(
                            new Instalment(Instalment.Kind.ADVANCE, LocalDate.of(2013, 7, 31), Amount.euros("18200")),
                            new Instalment(Instalment.Kind.BALANCE, LocalDate.of(2014, 7, 15), Amount.euros("7800"))))
                    .earmarked(true)
                    .accountingYear(BeneficiaryYear.builder()
                            .yearEnd(LocalDate.of(2013, 12, 31))
                            .build())
                    .report(new FinancialReport(
                            Known.of(LocalDate.of(2014, 5, 28)),
                            Known.of(List.of(line(64, "30000"), line(62, "2500"), line(74, "32500"), line(86, "900"))),
                            Known.of(true)))
                    .build(),
            "2013-03-04 REQUESTED 30000; 2013-06-14 AWARDED 26000; 2014-06-20 WITHDRAWN 120");

    /**
     * A grant decided under the law of 2021: payment within sixty days, an agreement with all seven clauses, and the
     * commitment to the principles of the Republic.
     */
    private static final Gift RECENT = Gift.of(
            Grant.builder(GrantId.of("g-recent"), "Réparer ensemble", FUNDER, BENEFICIARY)
                    .request(new GrantRequest(LocalDate.of(2022, 3, 1)))
                    .decision(GrantDecision.builder()
                            .date(LocalDate.of(2022, 5, 2))
                            .build())
                    .notified(Known.none())
                    .agreement(GrantAgreement.builder().signed(Known.none()).build())
                    .paymentTerms(Known.none())
                    .instalments(List.of())
                    .republicanCommitment(Known.none())
                    .build(),
            "2022-03-01 REQUESTED 24000; 2022-05-02 AWARDED 24000");

    private static final Gift SMALL_SUM = Gift.of(
            Grant.builder(GrantId.of("g-zoe"), "Tenir un stand", FUNDER, SmallDossier.ZOE)
                    .decision(GrantDecision.builder().date(DECIDED).build())
                    .agreement(Known.none())
                    .build(),
            "2013-06-14 AWARDED 150.50");

    private static final Gift REFUSED = Gift.of(
            Grant.builder(GrantId.of("g-refused"), "Acheter un véhicule", FUNDER, BENEFICIARY)
                    .decision(GrantDecision.builder()
                            .date(DECIDED)
                            .refusal("Un autre dispositif le permet.")
                            .build())
                    .build(),
            "");

    private static final Dossier DOSSIER = REFUSED.in(SMALL_SUM.in(AGREED.in(SmallDossier.dossier())));

    private static final Edition EDITION =
            new Edition(Phrase.of("Contrat"), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);

    private static FinancialReport.Line line(int account, String forecast) {
        return new FinancialReport.Line(
                AccountClass.of(account), "Poste", Known.of(Amount.euros(forecast)), Known.notRecorded());
    }

    private static Report report(ReportKind kind, Dossier dossier, Audience audience, Locale locale) {
        return kind.of(dossier, SmallDossier.DAY, audience, locale);
    }

    private static String text(ReportKind kind, Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(report(kind, dossier, audience, locale));
    }

    @Test
    void say_what_a_person_has_looked_at() {
        for (ReportKind kind : List.of(Reports.GRANT_AGREEMENTS, Reports.GRANT_LETTERS)) {
            Golden.checkOthers(kind.name() + ".txt", text(kind, DOSSIER, Audience.COMMITTEE, Locale.FRENCH));
        }
    }

    @Test
    void say_so_where_there_is_nothing() {
        Dossier none = SmallDossier.dossier();

        assertThat(Reports.GRANT_AGREEMENTS.concerns(none)).isFalse();
        assertThat(Reports.GRANT_LETTERS.concerns(none)).isFalse();
        assertThat(Reports.GRANT_AGREEMENTS.concerns(SMALL_SUM.in(none))).isFalse();
        assertThat(text(Reports.GRANT_AGREEMENTS, none, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune subvention n’a encore de convention écrite.");
        assertThat(text(Reports.GRANT_LETTERS, none, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune demande de subvention n’est encore décidée.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "PARTNER"})
    void letters_are_for_the_committee_alone(Audience audience) {
        assertThat(text(Reports.GRANT_LETTERS, DOSSIER, audience, Locale.FRENCH))
                .contains("Cette partie est réservée au comité de pilotage.")
                .doesNotContain("Tenir un stand", "Madame, Monsieur", "Acheter un véhicule");
    }

    @Test
    void the_letter_tells_each_beneficiary_of_a_shared_grant_its_part_to_the_cent() {
        Gift shared = SMALL_SUM.changed(grant -> grant.sharedBy(List.of(
                new Grant.BeneficiaryShare(SmallDossier.ZOE, new BigDecimal("66.667")),
                new Grant.BeneficiaryShare(BENEFICIARY, new BigDecimal("33.333")))));
        String letter = ReportText.plain(
                report(Reports.GRANT_LETTERS, shared.in(SmallDossier.dossier()), Audience.COMMITTEE, Locale.FRENCH));

        assertThat(letter).contains("Elle se partage entre :", " : 100,33 €", " : 50,17 €");
    }

    @Test
    void each_letter_has_pages_of_its_own() {
        List<Section> sections = report(Reports.GRANT_LETTERS, DOSSIER, Audience.COMMITTEE, Locale.FRENCH)
                .finished()
                .sections();

        assertThat(sections)
                .filteredOn(section -> section.id().startsWith("lettre-"))
                .hasSize(3)
                .extracting(Section::sheet)
                .containsOnly(Sheet.PAPER);
        assertThat(sections.get(0).id()).as("what stays with who sends them").isEqualTo(Report.SOURCES);
    }

    @Test
    void what_the_law_asks_is_that_of_the_day() {
        LocalDate day = LocalDate.of(2022, 6, 1);
        Dossier recent = RECENT.in(SmallDossier.dossier());
        String paper = ReportText.plain(Reports.GRANT_AGREEMENTS.of(recent, day, Audience.COMMITTEE, Locale.FRENCH));
        String letter = ReportText.plain(Reports.GRANT_LETTERS.of(recent, day, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(paper)
                .contains("dans les 60 jours qui suivent la notification.")
                .contains("Article 7 – Contrat d’engagement républicain")
                .contains("Vu son article 10-1 et le décret n° 2021-1947")
                .contains("L’attribuant publie les données essentielles de la convention dans les 3 mois");
        assertThat(letter)
                .contains("dans les 60 jours qui suivent la présente notification")
                .contains("signer la convention", "souscrire le contrat d’engagement républicain")
                .contains("1 décision n’est pas encore notifiée.")
                .doesNotContain("tribunal");
        assertThat(text(Reports.GRANT_AGREEMENTS, DOSSIER, Audience.COMMITTEE, Locale.FRENCH))
                .doesNotContain("60 jours", "données essentielles", "engagement républicain");
    }

    private static Section agreement(Gift gift, LocalDate day) {
        return Reports.GRANT_AGREEMENTS
                .of(gift.in(SmallDossier.dossier()), day, Audience.COMMITTEE, Locale.FRENCH)
                .sections()
                .stream()
                .filter(section -> section.id().startsWith("convention-"))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(Section section) {
        Report alone = Report.named("texte", "Texte", EDITION).add(section).build();
        return ReportText.plain(alone);
    }

    private static List<String> articles(Section agreement) {
        return agreement.sections().stream()
                .filter(section -> section.id().contains("-article-"))
                .map(section -> section.title().plain().replaceAll("^Article.\\d+.– ", ""))
                .toList();
    }

    @Test
    void an_agreement_is_a_text_on_pages_of_its_own_without_the_voice_of_the_program() {
        for (Gift grant : List.of(AGREED, RECENT)) {
            Section text = agreement(grant, LocalDate.of(2022, 6, 1));

            assertThat(text.sheet()).isEqualTo(Sheet.PAPER);
            assertThat(plain(text))
                    .doesNotContain("GRT-", "règle", "dossier", "renseigné", "| oui", "| non", "Ajoutez")
                    .doesNotContain("VERDICT", "Reversement de 120 €");
        }
    }

    @Test
    void a_draft_has_the_articles_that_every_agreement_needs_and_boxes_to_sign() {
        Section draft = agreement(RECENT, LocalDate.of(2022, 6, 1));

        assertThat(articles(draft))
                .containsExactly(
                        "Objet",
                        "Durée",
                        "Coût du projet et montant de la subvention",
                        "Versement",
                        "Utilisation",
                        "Comptes et compte rendu",
                        "Contrat d’engagement républicain",
                        "Contrôle et évaluation",
                        "Excédent et reversement",
                        "Communication",
                        "Avenant",
                        "Résiliation",
                        "Litiges");
        assertThat(draft.state().plain()).isEqualTo("Projet de convention");
        assertThat(plain(draft))
                .contains("tribunal administratif de ……………", "habilité·e par la délibération n° ……… du ………")
                .contains("Fait à …, le …, en 2 exemplaires.");
    }

    @Test
    void of_a_signed_agreement_only_what_is_known_is_said() {
        Section signed = agreement(AGREED, SmallDossier.DAY);

        assertThat(articles(signed))
                .containsExactly(
                        "Objet",
                        "Durée",
                        "Coût du projet et montant de la subvention",
                        "Versement",
                        "Utilisation",
                        "Comptes et compte rendu",
                        "Contrôle et évaluation",
                        "Excédent et reversement");
        assertThat(signed.state().plain().replace('\u00A0', ' ')).isEqualTo("Signée le 1er juillet 2013");
        assertThat(plain(signed))
                .contains("sur pièces et sur place")
                .doesNotContain("évaluent ensemble", "excédent raisonnable", "à l’objet de l’article 1");
    }

    /** The law of 2021 requires seven clauses; this agreement has three of them. */
    @Test
    void a_clause_that_the_law_requires_and_the_agreement_lacks_is_told_beside_the_text() {
        Gift silent = RECENT.changed(grant -> grant.agreement(GrantAgreement.builder()
                .signed(LocalDate.of(2022, 5, 4))
                .provisions(List.of(GrantClause.PURPOSE, GrantClause.AMOUNT, GrantClause.CONTROL))
                .build()));
        String told = "La loi du 4 mai 2022 demande des clauses que la convention n’a pas : versement, conditions"
                + " d’utilisation, évaluation et sort de l’excédent (règle GRT-04).";

        assertThat(ReportText.plain(Reports.GRANT_AGREEMENTS.of(
                        silent.in(SmallDossier.dossier()),
                        LocalDate.of(2022, 6, 1),
                        Audience.COMMITTEE,
                        Locale.FRENCH)))
                .contains(told);
        assertThat(plain(agreement(silent, LocalDate.of(2022, 6, 1)))).doesNotContain("La loi du 4 mai");
    }

    @Test
    void each_recipient_of_a_shared_grant_is_a_party_and_signs() {
        Gift shared = RECENT.changed(grant -> grant.sharedBy(List.of(
                new Grant.BeneficiaryShare(BENEFICIARY, new BigDecimal("60")),
                new Grant.BeneficiaryShare(SmallDossier.ZOE, new BigDecimal("40")))));

        assertThat(plain(agreement(shared, LocalDate.of(2022, 6, 1))))
                .contains("La subvention se partage entre :", " : 14 400 €", " : 9 600 €")
                .contains("en 3 exemplaires");
    }

    @Test
    void the_person_who_signed_last_for_a_party_is_proposed_for_a_draft_alone() {
        Dossier dossier = LivingDossier.dossier();
        Gift open = AGREED.changed(grant ->
                grant.agreement(GrantAgreement.builder().signed(Known.none()).build()));
        Report draft = report(Reports.GRANT_AGREEMENTS, open.in(dossier), Audience.COMMITTEE, Locale.FRENCH);
        Report signed = report(Reports.GRANT_AGREEMENTS, AGREED.in(dossier), Audience.COMMITTEE, Locale.FRENCH);

        assertThat(ReportText.plain(draft))
                .contains("représenté·e par Paule Publique, présidente")
                .contains("Dernier signataire connu pour le Pays d’Essai : Paule Publique, présidente, le 5 mai 2014.");
        assertThat(ReportText.plain(signed)).doesNotContain("Paule Publique").contains("qui a signé");
    }

    @Test
    void the_disputes_of_a_private_funder_are_for_the_competent_court_and_the_indicators_of_the_actions_are_named() {
        Gift of = RECENT.changed(grant ->
                grant.funder(BENEFICIARY).beneficiary(SmallDossier.ZOE).actions(List.of(ActionId.of("a-1-1-1"))));
        assertThat(agreementsIn2022(of, Locale.FRENCH))
                .contains("À défaut, le litige est porté devant le tribunal compétent : ……………")
                .contains("Les parties évaluent ensemble les résultats du projet avant la fin de la convention,"
                        + " d’après : Rencontres.")
                .doesNotContain("tribunal administratif");
        assertThat(agreementsIn2022(of, Locale.ENGLISH))
                .contains("Failing that, the dispute is brought before the competent court: ……………")
                .contains("The parties evaluate the results of the project together before the end of the agreement,"
                        + " using: Rencontres.");
    }

    private static String agreementsIn2022(Gift gift, Locale locale) {
        return ReportText.plain(Reports.GRANT_AGREEMENTS.of(
                gift.in(SmallDossier.dossier()), LocalDate.of(2022, 6, 1), Audience.COMMITTEE, locale));
    }

    @Test
    void an_agreement_is_asked_for_above_the_sum_of_the_day_alone() {
        Gift above = RECENT.changed(grant -> grant.agreement(Known.none()));
        Gift at = Gift.of(above.grant(), "2022-05-02 AWARDED 23000");

        assertThat(letterOn(above)).contains("signer une convention");
        assertThat(letterOn(at)).doesNotContain("signer une convention");
    }

    private static String letterOn(Gift gift) {
        return ReportText.plain(Reports.GRANT_LETTERS.of(
                gift.in(SmallDossier.dossier()), LocalDate.of(2022, 6, 1), Audience.COMMITTEE, Locale.FRENCH));
    }

    /** Regulation 1407/2013 applied from 1 January 2014, and Regulation 1998/2006 until the day before. */
    @Test
    void the_letter_of_a_de_minimis_aid_states_its_amount_and_the_regulation_of_the_day_of_its_decision() {
        assertThat(ofAid(AidRegime.GENERAL, LocalDate.of(2013, 12, 31)))
                .contains("Cette aide de 150,50 € est une aide de minimis (régime général)")
                .contains("Règlement (CE) n° 1998/2006");
        assertThat(ofAid(AidRegime.GENERAL, LocalDate.of(2014, 1, 1))).contains("Règlement (UE) n° 1407/2013");
        assertThat(ofAid(AidRegime.SGEI, LocalDate.of(2014, 1, 1))).contains("Règlement (UE) n° 360/2012");
        assertThat(ofAid(AidRegime.FARMING, LocalDate.of(2014, 1, 1)))
                .contains("régie par le règlement … (à compléter avant d’envoyer cette lettre)");
    }

    private static String ofAid(AidRegime regime, LocalDate decided) {
        Gift aid = SMALL_SUM.changed(
                grant -> grant.decision(GrantDecision.builder().date(decided).build())
                        .aid(StateAid.builder().regime(regime).build()));
        return letters(aid.in(SmallDossier.dossier()));
    }

    private static String letters(Dossier dossier) {
        return ReportText.plain(report(Reports.GRANT_LETTERS, dossier, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void the_letter_states_where_it_is_signed_and_leaves_blank_the_deliberation_that_is_not_recorded() {
        Dossier dossier = SmallDossier.dossier();
        Dossier seated = dossier.with(dossier.findActor(FUNDER).orElseThrow().toBuilder()
                .commune(CommuneCode.parse("06069"))
                .build());
        Gift privately = SMALL_SUM.changed(grant -> grant.funder(BENEFICIARY));
        String blank = "délibération n° … du … (à compléter";

        assertThat(letters(SMALL_SUM.in(seated)))
                .contains("Fait à Grasse, le …")
                .contains(blank);
        assertThat(letters(privately.in(dossier))).doesNotContain(blank);
    }

    /** 66.667 % of 150.50 € is 100.33 €, to the cent, and the rest 50.17 €. */
    @Test
    void each_recipient_of_an_award_in_money_has_a_slip_to_sign_for_its_payment() {
        Gift shared = SMALL_SUM.changed(grant -> grant.sharedBy(List.of(
                new Grant.BeneficiaryShare(SmallDossier.ZOE, new BigDecimal("66.667")),
                new Grant.BeneficiaryShare(BENEFICIARY, new BigDecimal("33.333")))));

        assertThat(slips(shared)).hasSize(2);
        assertThat(plain(slips(shared).get(0)))
                .contains("Zoé Cachée", "Montant | 100,33 €", "atteste que ce compte est ouvert à mon nom")
                .doesNotContain("SIRET");
        assertThat(plain(slips(shared).get(1)))
                .contains("Atelier du Vallon", "Montant | 50,17 €", "Numéro SIRET |", "légal·e de l’Atelier du Vallon");
        assertThat(slips(SMALL_SUM.changed(grant -> grant.nature(GrantForm.IN_KIND))))
                .isEmpty();
        assertThat(slips(REFUSED)).isEmpty();
    }

    private static List<Section> slips(Gift gift) {
        return report(Reports.GRANT_LETTERS, gift.in(SmallDossier.dossier()), Audience.COMMITTEE, Locale.FRENCH)
                .sections()
                .stream()
                .flatMap(letter -> letter.sections().stream())
                .filter(section -> section.id().startsWith("versement-"))
                .toList();
    }

    @Test
    void the_letter_asks_for_no_bank_details_if_nothing_is_paid() {
        Gift inKind = SMALL_SUM.changed(grant -> grant.nature(GrantForm.IN_KIND));

        assertThat(letters(SMALL_SUM.in(SmallDossier.dossier()))).contains("relevé d’identité bancaire");
        assertThat(letters(inKind.in(SmallDossier.dossier()))).doesNotContain("relevé d’identité bancaire");
    }
}
