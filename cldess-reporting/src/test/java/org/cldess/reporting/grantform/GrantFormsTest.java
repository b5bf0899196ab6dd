package org.cldess.reporting.grantform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Staff;
import org.cldess.accreditation.StateAgreement;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.HeldRole;
import org.cldess.actor.Listing;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Staffing;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.identity.Rna;
import org.cldess.identity.Siret;
import org.cldess.identity.WebAddress;
import org.cldess.indicator.IndicatorId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.ReportKind;
import org.cldess.sample.Gift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the forms of a grant that its recipient signs: the request and the financial report. */
class GrantFormsTest {
    private static final LocalDate DAY = SmallDossier.DAY;
    private static final ActorId REGION = ActorId.of("region");
    private static final ActorId CAPG = SmallDossier.CAPG;
    private static final ActorId ATELIER = SmallDossier.ATELIER;
    private static final ActionId OWN = ActionId.of("a-own");
    private static final ActionId OF_ANOTHER = ActionId.of("a-1-1-1");
    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 7);

    /**
     * The budget of 2014, worked out by hand: costs 1 500 + 6 500.40 = 8 000.40; income 5 000 + 2 000 + 1 000.40 =
     * 8 000.40; 800 in kind on each side. The bench is capital, and 2015 another year.
     */
    private static final FinancingPlan PLAN = FinancingPlan.builder()
            .expenses(List.of(
                    expense("tools", 60, 2014, "Outils", "1500"),
                    expense("host", 64, 2014, "Animatrice", "6500.40"),
                    expense("time", 86, 2014, "Temps donné", "800"),
                    expense("bench", 21, 2014, "Établi", "900").toBuilder()
                            .section(BudgetSection.CAPITAL)
                            .build(),
                    expense("later", 64, 2015, "Animatrice", "3000")))
            .resources(List.of(
                    resource("region", 74, 2014, "Aide régionale", "5000", Known.of(REGION)),
                    resource("capg", 74, 2014, "Aide locale", "2000", Known.of(CAPG)),
                    resource("dues", 75, 2014, "Cotisations", "1000.40", Known.none()),
                    resource("given", 87, 2014, "Temps donné", "800", Known.none()),
                    resource("bench", 13, 2014, "Aide à l’établi", "900", Known.of(CAPG)).toBuilder()
                            .section(BudgetSection.CAPITAL)
                            .build(),
                    resource("later", 74, 2015, "Aide locale", "3000", Known.of(CAPG))))
            .staff(List.of(new Staffing(2014, "Animatrice", new BigDecimal("0.5"), Known.notRecorded())))
            .build();

    private static final Action LED = Action.builder(OWN, "9.1", "Réparer ensemble")
            .objectives(
                    SmallDossier.dossier().findAction(OF_ANOTHER).orElseThrow().objectives())
            .lead(ATELIER)
            .leadPerson(ContactId.of("c-atelier"))
            .description("Un atelier ouvert.\n\nOn y répare à plusieurs.")
            .means("Un local de 60 m².")
            .audience(List.of("habitants", "demandeurs d’emploi"))
            .years(List.of(2014, 2015))
            .start(LocalDate.of(2014, 1, 6))
            .end(LocalDate.of(2015, 12, 18))
            .indicators(List.of(IndicatorId.of("i-2")))
            .plan(PLAN)
            .build();

    private static final Gift ASKED = Gift.of(
            Grant.builder(GrantId.of("g-asked"), "Réparer ensemble, 2014", REGION, ATELIER)
                    .nature(GrantForm.CASH)
                    .actions(List.of(OWN))
                    .request(new GrantRequest(LocalDate.of(2014, 5, 22)))
                    .decision(Known.none())
                    .accountingYear(BeneficiaryYear.builder()
                            .yearEnd(LocalDate.of(2014, 12, 31))
                            .build())
                    .build(),
            "2014-05-22 REQUESTED 5000");

    private static final Gift BARE = Gift.of(
            Grant.builder(GrantId.of("g-bare"), "Accueillir un rendez-vous", CAPG, ATELIER)
                    .actions(List.of(OF_ANOTHER))
                    .decision(Known.none())
                    .build(),
            "");

    private static final Gift KEPT = Gift.of(
            Grant.builder(GrantId.of("g-kept"), "Réparer ensemble, déjà", REGION, ATELIER)
                    .actions(List.of(OWN))
                    .decision(GrantDecision.builder().date(DECIDED).build())
                    .accountingYear(BeneficiaryYear.builder()
                            .yearEnd(LocalDate.of(2014, 12, 31))
                            .build())
                    .earmarked(true)
                    .report(Known.none())
                    .build(),
            "2014-03-07 AWARDED 5000");

    /**
     * Costs 1 000 + 500 + 6 000 = 7 500 planned, 1 100 + 560 + 6 000 = 7 660 actual, so a gap of 160, 2.1 %. The gap of
     * the first line is exactly 10 %, that of the second 12 %. The grant of 6 000 is 78 % of 7 660.
     */
    private static final Gift REPORTED = Gift.of(
            Grant.builder(GrantId.of("g-told"), "Coudre ensemble", CAPG, ATELIER)
                    .decision(GrantDecision.builder().date(DECIDED).build())
                    .earmarked(true)
                    .report(new FinancialReport(
                            Known.of(LocalDate.of(2014, 6, 2)),
                            Known.of(List.of(
                                    line(64, "Couturière", "6000", "6000"),
                                    line(60, "Tissus", "1000", "1100"),
                                    line(62, "Affiches", "500", "560"),
                                    line(74, "Aide locale", "7500", "7660"),
                                    line(86, "Temps donné", "300", "300"),
                                    line(87, "Temps donné", "300", "300"))),
                            Known.of(true)))
                    .build(),
            "2014-03-07 AWARDED 6000; 2014-04-01 PAID 4000");

    private static final Gift SILENT = Gift.of(
            Grant.builder(GrantId.of("g-silent"), "Filer ensemble", CAPG, ATELIER)
                    .decision(GrantDecision.builder().build())
                    .earmarked(true)
                    .report(new FinancialReport(Known.notRecorded(), Known.notRecorded(), Known.notRecorded()))
                    .build(),
            "2014-03-07 AWARDED 700");

    private static final Dossier DOSSIER = SILENT.in(REPORTED.in(KEPT.in(BARE.in(ASKED.in(dossier())))))
            .with(Undertaking.builder(UndertakingId.of("e-atelier"), ATELIER)
                    .economicActivity(true)
                    .fiscalYearEnd(LocalDate.of(2013, 12, 31))
                    .linked(List.of())
                    .received(List.of(new ReceivedAid(
                            "Conseil régional",
                            Known.of(LocalDate.of(2012, 7, 5)),
                            Amount.euros("6000"),
                            Known.of(AidRegime.GENERAL))))
                    .build());

    private static Expense expense(String id, int account, int year, String label, String euros) {
        return Expense.builder(ExpenseId.of("e-" + id), AccountClass.of(account), year, label, Amount.euros(euros))
                .build();
    }

    private static Resource resource(
            String id, int account, int year, String label, String euros, Known<ActorId> funder) {
        return Resource.builder(ResourceId.of("f-" + id), AccountClass.of(account), year, label, Amount.euros(euros))
                .funder(funder)
                .build();
    }

    private static FinancialReport.Line line(int account, String label, String forecast, String actual) {
        return new FinancialReport.Line(
                AccountClass.of(account), label, Known.of(Amount.euros(forecast)), Known.of(Amount.euros(actual)));
    }

    /** The small dossier with an action that the association leads, and what became of its plan. */
    private static Dossier dossier() {
        Dossier small = SmallDossier.dossier();
        Actor atelier = small.findActor(ATELIER).orElseThrow().toBuilder()
                .siret(Siret.parse("40265447900029"))
                .rna(Rna.parse("W061001234"))
                .address("7 allée de l’Exemple")
                .listing(new Listing(
                        Known.of(LocalDate.of(2013, 3, 4)),
                        Known.none(),
                        Known.notRecorded(),
                        Known.of(WebAddress.parse("https://atelier.example.org")),
                        Known.notRecorded()))
                .credentials(Credentials.builder()
                        .approvals(List.of(
                                new Approval(
                                        ApprovalKind.ENTREPRISE_SOLIDAIRE,
                                        LocalDate.of(2011, 5, 3),
                                        Known.notRecorded(),
                                        Known.of("Préfecture d’Essai")),
                                new Approval(
                                        ApprovalKind.ENTREPRISE_SOLIDAIRE,
                                        LocalDate.of(2013, 5, 3),
                                        Known.notRecorded(),
                                        Known.notRecorded())))
                        .agreements(List.of(
                                new StateAgreement(LocalDate.of(2012, 1, 1), Known.of(LocalDate.of(2014, 12, 31))),
                                new StateAgreement(LocalDate.of(2014, 2, 1), Known.notRecorded())))
                        .staff(List.of(staff(2012, 3), staff(2013, 4)))
                        .build())
                .roles(List.of(new HeldRole("membre", Known.of(CAPG), Known.none(), Known.none())))
                .contacts(List.of(Contact.builder(
                                ContactId.of("c-atelier"),
                                "Jeanne",
                                "Réparatrice",
                                "Suivre les actions.",
                                LocalDate.of(2016, 12, 31))
                        .function("directrice")
                        .build()))
                .build();
        return small.with(atelier).toBuilder()
                .actions(Stream.concat(small.actions().stream(), Stream.of(LED)).toList())
                .movements(Stream.concat(
                                small.movements().stream(),
                                Stream.of(
                                        spent("m-tools", "e-tools", "1200"),
                                        spent("m-host", "e-host", "6000.40"),
                                        Movement.of(
                                                MovementId.of("m-region"),
                                                ResourceId.of("f-region"),
                                                LocalDate.of(2014, 4, 1),
                                                MovementKind.PAID,
                                                Amount.euros("3000"))))
                        .toList())
                .build();
    }

    private static Staff staff(int year, int employees) {
        return new Staff(
                year,
                Known.of(employees),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static Movement spent(String id, String expense, String euros) {
        return Movement.of(
                MovementId.of(id),
                ExpenseId.of(expense),
                LocalDate.of(2014, 3, 3),
                MovementKind.INVOICED,
                Amount.euros(euros));
    }

    private static Report report(ReportKind kind, Dossier dossier) {
        return kind.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH);
    }

    private static String text(ReportKind kind, Dossier dossier) {
        return ReportText.plain(report(kind, dossier));
    }

    private static String form(ReportKind kind, Gift gift) {
        String all = text(kind, gift.in(dossier()));
        return all.substring(all.indexOf("## Sources et méthode"));
    }

    private static List<Table> tables(ReportKind kind, Dossier dossier, String caption) {
        return Tables.captioned(Tables.of(report(kind, dossier)), caption);
    }

    @Test
    void say_what_a_person_has_looked_at() {
        for (ReportKind kind : List.of(Reports.GRANT_REQUESTS, Reports.GRANT_ACCOUNTS)) {
            Golden.checkOthers(kind.name() + ".txt", ReportText.of(report(kind, DOSSIER)));
            Golden.checkEnglish(kind.name(), ReportText.of(kind.of(DOSSIER, DAY, Audience.COMMITTEE, Locale.ENGLISH)));
        }
    }

    @Test
    void say_so_where_there_is_nothing() {
        Dossier none = SmallDossier.dossier();

        assertThat(Reports.GRANT_REQUESTS.concerns(none)).isFalse();
        assertThat(Reports.GRANT_ACCOUNTS.concerns(none)).isFalse();
        assertThat(text(Reports.GRANT_REQUESTS, none)).contains("Aucune demande de subvention n’attend de décision.");
        assertThat(text(Reports.GRANT_ACCOUNTS, none)).contains("aucun compte rendu financier n’est demandé");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "PARTNER"})
    void forms_are_for_the_committee_that_hands_them_out(Audience audience) {
        for (ReportKind kind : List.of(Reports.GRANT_REQUESTS, Reports.GRANT_ACCOUNTS)) {
            assertThat(ReportText.plain(kind.of(DOSSIER, DAY, audience, Locale.FRENCH)))
                    .contains("Cette partie est réservée au comité de pilotage.")
                    .doesNotContain("soussigné·e", "Jeanne", "Réparer ensemble");
        }
    }

    @Test
    void each_form_has_pages_of_its_own_and_says_that_it_is_to_be_signed() {
        assertThat(report(Reports.GRANT_REQUESTS, DOSSIER).sections())
                .filteredOn(section -> section.id().startsWith("demande-"))
                .hasSize(2)
                .allSatisfy(section -> assertThat(section.sheet()).isEqualTo(Sheet.PAPER))
                .extracting(section -> section.state().plain())
                .containsOnly("À compléter et à signer");
    }

    @Test
    void a_decided_request_was_sent_and_has_no_form_any_more() {
        assertThat(Reports.GRANT_REQUESTS.concerns(KEPT.in(dossier()))).isFalse();
        assertThat(Reports.GRANT_REQUESTS.concerns(ASKED.in(dossier()))).isTrue();
    }

    @Test
    void the_parts_of_a_request_are_those_of_the_form_in_its_order() {
        assertThat(parts(Reports.GRANT_REQUESTS, ASKED))
                .containsExactly(
                        "1. Identification",
                        "2. Relations avec l’administration",
                        "3. Relations avec d’autres associations",
                        "4. Moyens humains",
                        "5. Budget du bénéficiaire",
                        "6. Projet",
                        "7. Attestations",
                        "8. Pièces à joindre");
        assertThat(parts(Reports.GRANT_ACCOUNTS, KEPT))
                .containsExactly("1. Bilan qualitatif", "2. Tableau de synthèse", "3. Annexe", "4. Attestation");
    }

    private static List<String> parts(ReportKind kind, Gift gift) {
        return report(kind, gift.in(dossier())).sections().stream()
                .filter(section -> section.sheet() == Sheet.PAPER)
                .flatMap(section -> section.sections().stream())
                .map(Section::title)
                .map(title -> title.plain())
                .toList();
    }

    @Test
    void the_budget_of_a_project_is_the_plan_of_the_year_of_the_actions_that_the_recipient_leads() {
        assertThat(form(Reports.GRANT_REQUESTS, ASKED))
                .contains("Budget du projet, année 2014.")
                .contains("60 – Achats | 1 500,00\n", "64 – Charges de personnel | 6 500,40\n")
                .contains("Total des charges | 8 000,40\n", "Total des produits | 8 000,40\n")
                .contains("Région d’Essai | 5 000,00\n", "Pays d’Essai | 2 000,00\n")
                .contains("86 – Emplois des contributions volontaires\nTemps donné | 800,00\nTotal | 8 800,40\n")
                .contains("87 – Contributions volontaires en nature\nTemps donné | 800,00\nTotal | 8 800,40\n")
                .contains("de 5 000 € (cinq mille euros), représente 62 % du total")
                .doesNotContain("Établi", "Aide à l’établi", "3 000");
    }

    @Test
    void the_plan_of_an_action_of_another_body_is_not_the_budget_of_the_project() {
        String form = form(Reports.GRANT_REQUESTS, BARE);

        assertThat(form)
                .contains("1.1.1 Organiser les rendez-vous de l’ESS (action pilotée par le Pays d’Essai)")
                .contains("Budget du projet, exercice du …………… au ……………")
                .contains("La subvention demandée, de …………… euros, représente ……… %")
                .doesNotContain("4 000", "6 000", "Rencontres");
        assertThat(tables(Reports.GRANT_REQUESTS, BARE.in(dossier()), "Charges"))
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.rows())
                        .filteredOn(row -> row.kind() != Table.Kind.GROUP)
                        .allSatisfy(row -> assertThat(row.cells().get(1)).isEqualTo(Cell.SHORT_ROOM)));
    }

    @Test
    void what_the_dossier_knows_of_the_recipient_is_filled_in_and_the_rest_is_room_to_write() {
        assertThat(form(Reports.GRANT_REQUESTS, ASKED))
                .contains("SIRET | 40265447900029", "W061001234", "7 allée de l’Exemple / Grasse")
                .contains("https://atelier.example.org", "Salarié·es | 4, en 2013", "Pays d’Essai : membre")
                .contains("(Préfecture d’Essai), le 3 mai 2011", "Jeanne Réparatrice, directrice")
                .contains("Animatrice : 0,5 équivalent temps plein en 2014");
        assertThat(tables(Reports.GRANT_REQUESTS, ASKED.in(dossier()), "Le bénéficiaire et ses représentants"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()
                                .subList(table.rows().size() - 4, table.rows().size()))
                        .allSatisfy(row -> assertThat(row.cells().get(1)).isEqualTo(Cell.ROOM)));
    }

    @Test
    void the_request_declares_the_de_minimis_aid_that_the_dossier_knows() {
        assertThat(text(Reports.GRANT_REQUESTS, DOSSIER))
                .contains("Conseil régional | 05/07/2012 | régime général | 6 000,00\n")
                .contains("☐ 500 000 € au plus", "☐ plus de 500 000 €");
    }

    /** Article 12 of the law of 24 August 2021 applies to requests from 2 January 2022. */
    @Test
    void the_commitment_to_the_republic_is_declared_in_requests_since_the_law_asks_for_it() {
        assertThat(commitment(LocalDate.of(2022, 1, 1), Known.notRecorded())).isFalse();
        assertThat(commitment(LocalDate.of(2022, 1, 2), Known.notRecorded())).isTrue();
        assertThat(in2022(LocalDate.of(2022, 1, 2), Known.notRecorded(), Locale.FRENCH))
                .contains("souscrire le contrat d’engagement républicain annexé au décret n° 2021-1947 du"
                        + " 31 décembre 2021 ;");
        assertThat(in2022(LocalDate.of(2022, 1, 2), Known.of(LocalDate.of(2022, 1, 1)), Locale.FRENCH))
                .contains("avoir souscrit le 1er janvier 2022 le contrat d’engagement républicain annexé au décret"
                        + " n° 2021-1947 du 31 décembre 2021 ;");
        assertThat(in2022(LocalDate.of(2022, 1, 2), Known.notRecorded(), Locale.ENGLISH))
                .contains("to enter into the commitment to the principles of the Republic annexed to Decree No."
                        + " 2021-1947 of 31 December 2021;");
        assertThat(in2022(LocalDate.of(2022, 1, 2), Known.of(LocalDate.of(2022, 1, 1)), Locale.ENGLISH))
                .contains("that the commitment to the principles of the Republic, annexed to Decree No. 2021-1947 of"
                        + " 31 December 2021, was entered into on 1 January 2022;");
    }

    private static boolean commitment(LocalDate asked, Known<LocalDate> since) {
        return in2022(asked, since, Locale.FRENCH).contains("engagement républicain");
    }

    private static String in2022(LocalDate asked, Known<LocalDate> since, Locale locale) {
        Gift gift =
                ASKED.changed(grant -> grant.request(new GrantRequest(asked)).republicanCommitment(since));
        return ReportText.plain(
                Reports.GRANT_REQUESTS.of(gift.in(dossier()), LocalDate.of(2022, 6, 1), Audience.COMMITTEE, locale));
    }

    @Test
    void a_report_that_was_received_adds_up_and_states_its_gaps_in_euros_and_percent() {
        assertThat(form(Reports.GRANT_ACCOUNTS, REPORTED))
                .contains("60 | Tissus | 1 000,00 | 1 100,00 | 100,00 | 10 %\n")
                .contains("62 | Affiches | 500,00 | 560,00 | 60,00 | 12 %\n")
                .contains("Total des charges |  | 7 500,00 | 7 660,00 | 160,00 | 2,1 %\n")
                .contains("Total des produits |  | 7 500,00 | 7 660,00 | 160,00 | 2,1 %\n")
                .contains("La subvention de 6 000 € représente 78 % du total des produits réalisés.")
                .contains("Au 30 juin 2014, 4 000 € sont versés ; reste à verser : 2 000 €.")
                .doesNotContain("Charges indirectes affectées");
    }

    @Test
    void only_a_gap_above_ten_percent_asks_for_an_explanation() {
        List<Table> gaps =
                tables(Reports.GRANT_ACCOUNTS, REPORTED.in(dossier()), "Explication des écarts de plus de 10 %");

        assertThat(gaps)
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .singleElement()
                        .satisfies(row -> assertThat(
                                        row.cells().get(0).lines().get(0).plain())
                                .contains("Affiches")));
    }

    @Test
    void a_report_that_kept_to_its_budget_has_nothing_to_explain() {
        Dossier kept = REPORTED.changed(grant -> grant.report(new FinancialReport(
                        Known.of(LocalDate.of(2014, 6, 2)),
                        Known.of(List.of(line(60, "Tissus", "1000", "1100"), line(74, "Aide", "1000", "1000"))),
                        Known.of(true))))
                .in(dossier());

        assertThat(text(Reports.GRANT_ACCOUNTS, kept))
                .contains("Aucun poste ne s’écarte de plus de 10 % de ce qui était prévu.");
        assertThat(english(kept)).contains("No line differs by more than 10% from what was planned.");
    }

    @Test
    void a_report_says_whether_it_balances_and_which_gaps_are_still_to_be_explained() {
        Dossier short500 = reported("1500", "1000");
        Dossier long500 = reported("1000", "1500");

        assertThat(text(Reports.GRANT_ACCOUNTS, short500))
                .contains("Les charges réalisées dépassent les produits de 500 €.")
                .contains("60 – Tissus : 50 % | à expliquer par le bénéficiaire");
        assertThat(text(Reports.GRANT_ACCOUNTS, long500))
                .contains("Les produits réalisés dépassent les charges de 500 €.");
        assertThat(english(short500))
                .contains("The actual costs exceed the income by €500.")
                .contains("to be explained by the recipient");
        assertThat(english(long500)).contains("The actual income exceeds the costs by €500.");
    }

    private static String english(Dossier dossier) {
        return ReportText.plain(Reports.GRANT_ACCOUNTS.of(dossier, DAY, Audience.COMMITTEE, Locale.ENGLISH));
    }

    private static Dossier reported(String costs, String income) {
        return REPORTED.changed(grant -> grant.report(new FinancialReport(
                        Known.of(LocalDate.of(2014, 6, 2)),
                        Known.of(List.of(line(60, "Tissus", "1000", costs), line(74, "Aide", "1000", income))),
                        Known.of(false))))
                .in(dossier());
    }

    /** Costs 1 200 + 6 000.40 = 7 200.40 of 8 000.40 planned, so a gap of 800, 10.0 %. */
    @Test
    void before_the_report_the_form_has_the_budget_and_what_became_of_it() {
        assertThat(form(Reports.GRANT_ACCOUNTS, KEPT))
                .contains("60 | Outils | 1 500,00 | 1 200,00 | −300,00 | −20 %\n")
                .contains("64 | Animatrice | 6 500,40 | 6 000,40 | −500,00 | −7,7 %\n")
                .contains("Total des charges directes |  | 8 000,40 | 7 200,40 | −800,00 | −10 %\n")
                .contains("74 | Aide régionale | 5 000,00 | 3 000,00 | −2 000,00 | −40 %\n")
                .contains("Charges indirectes affectées au projet", "habitants : ………", "9.1 Réparer ensemble : À venir")
                .contains("le 30 juin 2015 au plus tard");
    }

    @Test
    void a_report_without_known_lines_says_so() {
        assertThat(form(Reports.GRANT_ACCOUNTS, SILENT))
                .contains("Les lignes du compte rendu reçu ne sont pas renseignées.")
                .doesNotContain("Charges et produits, prévus et réalisés");
    }
}
