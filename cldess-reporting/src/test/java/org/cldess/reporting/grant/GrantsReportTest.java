package org.cldess.reporting.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.sample.Gift;
import org.junit.jupiter.api.Test;

class GrantsReportTest {
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);
    private static final Dossier SMALL = SmallDossier.dossier();
    private static final ActorId FUNDER = SmallDossier.CAPG;
    private static final ActorId BENEFICIARY = SmallDossier.ATELIER;

    private static final Gift AGREED = Gift.of(
            Grant.builder(GrantId.of("g-agreed"), "Accompagner vers l’emploi", FUNDER, BENEFICIARY)
                    .request(new GrantRequest(LocalDate.of(2013, 3, 4)))
                    .decision(GrantDecision.builder().date(DECIDED).build())
                    .notified(DECIDED.plusDays(6))
                    .agreement(GrantAgreement.builder()
                            .signed(DECIDED.plusDays(17))
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
                            Known.of(List.of(
                                    line(64, "Salaires", "24500", "24611.20"), line(70, "Ventes", "0", "1497.95"))),
                            Known.of(true)))
                    .completeUntil(LocalDate.of(2014, 6, 30))
                    .build(),
            "2013-03-04 REQUESTED 30000; 2013-06-14 AWARDED 26000; 2013-06-14 COMMITTED 26000;"
                    + " 2013-07-19 PAID 18200");

    private static final Gift AWAITING = Gift.of(
            Grant.builder(GrantId.of("g-late"), "Tenir le réseau", FUNDER, BENEFICIARY)
                    .decision(GrantDecision.builder().date(DECIDED).build())
                    .agreement(Known.none())
                    .earmarked(true)
                    .accountingYear(BeneficiaryYear.builder()
                            .yearEnd(LocalDate.of(2012, 12, 31))
                            .build())
                    .report(Known.none())
                    .build(),
            "2013-06-14 AWARDED 2000");

    private static final Gift REFUSED = Gift.of(
            Grant.builder(GrantId.of("g-refused"), "Acheter un véhicule", FUNDER, BENEFICIARY)
                    .decision(GrantDecision.builder()
                            .date(DECIDED)
                            .refusal("Un autre dispositif le permet.")
                            .build())
                    .build(),
            "");

    private static final Dossier DOSSIER = REFUSED.in(AWAITING.in(AGREED.in(SMALL)));

    private static FinancialReport.Line line(int account, String label, String forecast, String actual) {
        return new FinancialReport.Line(
                AccountClass.of(account), label, Known.of(Amount.euros(forecast)), Known.of(Amount.euros(actual)));
    }

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(Reports.GRANTS.of(dossier, LocalDate.of(2014, 6, 30), audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("subventions.txt", text(DOSSIER, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers("subventions-public.txt", text(DOSSIER, Audience.PUBLIC, Locale.FRENCH));
    }

    private static String verdict(Dossier dossier) {
        return plain(dossier)
                .lines()
                .dropWhile(line -> !line.startsWith("! VERDICT"))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_decision_without_its_amount_is_neither_an_award_nor_a_refusal() {
        Dossier unknown = DOSSIER.toBuilder().movements(List.of()).build();

        assertThat(verdict(unknown))
                .contains("Ce que 2 décisions attribuent n’est pas renseigné.")
                .doesNotContain("0,00")
                .doesNotContain("en retard");
        assertThat(plain(unknown)).contains("Décidée, suite non renseignée").contains("Refusée");
    }

    @Test
    void what_is_still_to_be_paid_leaves_out_grants_whose_payments_are_not_recorded() {
        assertThat(verdict(DOSSIER))
                .contains("2 subventions sont attribuées, pour 28 000,00 € ; reste à verser : 7 800,00 €,"
                        + " sans 1 subvention dont les versements ne sont pas renseignés.");
        assertThat(verdict(AWAITING.in(SMALL)))
                .contains("1 subvention est attribuée, pour 2 000,00 € ; les versements ne sont pas renseignés.");
        assertThat(verdict(REFUSED.in(SMALL))).contains("Aucune subvention n’est attribuée.");
    }

    @Test
    void tells_the_grants_of_one_association_apart_and_adds_them_up() {
        assertThat(plain(DOSSIER))
                .contains("Accompagner vers l’emploi <#subvention-g-agreed> | Pays d’Essai | Atelier du Vallon")
                .contains("Tenir le réseau <#subvention-g-late> | Pays d’Essai | Atelier du Vallon")
                .contains("Total |  |  |  | 28 000,00 | 18 200,00 | 7 800,00");
    }

    /** Of 18,200 € paid, 12,700 € are still awarded after three claims, and 500 € came back. */
    @Test
    void a_claim_for_repayment_is_expected_until_it_is_repaid() {
        Gift claimed = Gift.of(
                AGREED.grant(),
                "2013-06-14 AWARDED 18200; 2013-06-14 COMMITTED 18200; 2013-07-19 PAID 18200;"
                        + " 2014-03-12 WITHDRAWN 4000; 2014-03-13 WITHDRAWN 500; 2014-03-14 WITHDRAWN 70;"
                        + " 2014-05-02 RETURNED 500");

        assertThat(plain(claimed.in(SMALL)))
                .contains("sans date | Reversement de 4 070,00 €, demandé le 14/03/2014 : Accompagner vers l’emploi")
                .contains("12/03/2014 | retiré | 4 000,00", "02/05/2014 | reversé | 500,00")
                .contains("Rien n’est en retard.");
        assertThat(plain(Gift.of(AGREED.grant(), "2013-06-14 AWARDED 100; 2013-07-19 PAID 101")
                        .in(SMALL)))
                .contains("sans date | Reversement de 1,00 €, versés en trop : Accompagner vers l’emploi");
    }

    @Test
    void says_so_where_there_is_no_grant() {
        assertThat(Reports.GRANTS.concerns(SMALL)).isFalse();
        assertThat(Reports.GRANTS.concerns(DOSSIER)).isTrue();
        assertThat(text(SMALL, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune subvention n’est encore enregistrée.");
    }

    @Test
    void tells_the_public_nothing_of_why_a_grant_was_refused() {
        assertThat(text(DOSSIER, Audience.COMMITTEE, Locale.FRENCH)).contains("Un autre dispositif");
        assertThat(text(DOSSIER, Audience.PUBLIC, Locale.FRENCH)).doesNotContain("Un autre dispositif");
    }

    @Test
    void shows_what_an_undertaking_received_of_de_minimis_aid_beside_what_is_left_of_the_ceiling() {
        Undertaking undertaking = Undertaking.builder(UndertakingId.of("e-atelier"), BENEFICIARY)
                .economicActivity(true)
                .fiscalYearEnd(LocalDate.of(2013, 12, 31))
                .linked(List.of())
                .received(List.of(new ReceivedAid(
                        "Conseil régional",
                        Known.of(LocalDate.of(2012, 7, 5)),
                        Amount.euros("6000"),
                        Known.of(AidRegime.GENERAL))))
                .build();
        Gift aid = AWAITING.changed(
                grant -> grant.aid(StateAid.builder().regime(AidRegime.GENERAL).build()));
        Dossier told = aid.in(SMALL).with(undertaking);
        Dossier open = aid.in(SMALL)
                .with(undertaking.toBuilder().received(Known.notRecorded()).build());

        assertThat(plain(told))
                .contains("régime général (règle AID-02)")
                .contains("du 01/01/2012 au 30/06/2014")
                .contains("200 000 | 192 000")
                .contains("Conseil régional", "déclarée par l’entreprise");
        assertThat(plain(open)).contains("au moins 2 000 €").doesNotContain("192 000");
        assertThat(plain(DOSSIER)).doesNotContain("minimis");
    }

    private static String plain(Dossier dossier) {
        return ReportText.plain(
                Reports.GRANTS.of(dossier, LocalDate.of(2014, 6, 30), Audience.COMMITTEE, Locale.FRENCH));
    }
}
