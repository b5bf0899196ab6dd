package org.cldess.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.StateAgreement;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.sample.Gift;
import org.junit.jupiter.api.Test;

class DeadlinesReportTest {
    private final Dossier small = SmallDossier.dossier();

    private static String text(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return ReportText.of(Reports.DEADLINES.of(dossier, day, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("echeances.txt", text(small, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers("echeances-public.txt", text(small, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH));
    }

    @Test
    void the_end_of_the_contract_is_a_deadline_on_the_day_itself_and_not_on_the_morrow() {
        LocalDate end = small.contract().term().end();

        assertThat(text(small, end.minusDays(1), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Fin du contrat");
        assertThat(text(small, end, Audience.COMMITTEE, Locale.FRENCH)).contains("Fin du contrat");
        assertThat(text(small, end.plusDays(1), Audience.COMMITTEE, Locale.FRENCH))
                .doesNotContain("Fin du contrat");
    }

    @Test
    void has_nothing_to_say_after_the_last_day() {
        assertThat(text(small, LocalDate.of(2190, 1, 1), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune échéance n’est prévue à partir de ce jour.");
    }

    @Test
    void tells_the_public_nothing_of_the_contacts_to_be_erased() {
        Contact contact = Contact.builder(
                        ContactId.of("c-1"), "Prénom", "Nom-de-personne", "Rencontres", LocalDate.of(2016, 7, 14))
                .build();
        Dossier kept = small.with(
                small.actors().get(0).toBuilder().contacts(List.of(contact)).build());

        for (Audience audience : Audience.values()) {
            assertThat(text(kept, SmallDossier.DAY, audience, Locale.FRENCH).contains("14/07/2016"))
                    .as("for %s", audience)
                    .isEqualTo(audience.sees(Audience.COMMITTEE));
        }
    }

    @Test
    void has_the_last_day_to_speak_of_a_renewal_and_nothing_that_was_handed_over_early() {
        Agreement agreement = Agreement.builder(AgreementId.of("fichier"), "Tenir le fichier")
                .partners(List.of(SmallDossier.CAPG))
                .end(LocalDate.of(2014, 12, 31))
                .renewal(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.of(3), Known.none()))
                .renewals(List.of())
                .deliverables(List.of(
                        deliverable(LocalDate.of(2014, 10, 17), Known.none()),
                        deliverable(LocalDate.of(2014, 10, 18), Known.of(SmallDossier.DAY))))
                .build();

        assertThat(text(small.with(agreement), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH))
                .contains("30/09/2014 | Tenir le fichier", "dernier jour pour se prononcer sur sa reconduction")
                .contains("17/10/2014")
                .doesNotContain("18/10/2014");
    }

    @Test
    void has_what_is_overdue_and_what_is_due_on_that_day_and_what_the_law_sets() {
        LocalDate asked = LocalDate.of(2014, 3, 1);
        Gift late = grant("g-late", "Payer tard", LocalDate.of(2013, 12, 31), "; 2014-03-01 PAID 80")
                .changed(grant -> grant.instalments(List.of(
                        new Instalment(Instalment.Kind.ADVANCE, asked, Amount.euros("80")),
                        new Instalment(Instalment.Kind.BALANCE, asked, Amount.euros("900")))));
        Gift agora = grant("g-agora", "Tenir l’agora", LocalDate.of(2014, 12, 31), "");
        Gift older = grant("g-older", "Rendre compte", LocalDate.of(2012, 12, 31), "");

        assertThat(plain(older.in(agora.in(late.in(small))), SmallDossier.DAY))
                .contains("La première est le 30 juin 2014. 3 échéances sont dépassées.")
                .contains(
                        "## En retard (retard, SAME)",
                        "30/06/2013 | Subvention « Rendre compte », compte rendu financier de l’Atelier du Vallon")
                .containsOnlyOnce("01/03/2014 | Subvention « Payer tard », solde de 900,00 € du Pays d’Essai")
                .contains("30/06/2014 | Subvention « Payer tard », compte rendu financier de l’Atelier du Vallon")
                .contains("30/06/2015 | Subvention « Tenir l’agora », compte rendu financier de l’Atelier du Vallon")
                .contains(
                        "31/12/2014 | Fin de l’exercice que la subvention « Tenir l’agora » finance | Atelier du Vallon");
        assertThat(english(agora.in(small), SmallDossier.DAY))
                .contains("End of the accounting year that the grant “Tenir l’agora” finances");
    }

    @Test
    void has_the_payment_that_the_law_sets_where_no_day_is_agreed() {
        Gift notified = grant("g-notified", "Acheter un four", LocalDate.of(2021, 12, 31), "")
                .changed(grant -> grant.notified(LocalDate.of(2021, 7, 3))
                        .paymentTerms(Known.none())
                        .instalments(List.of()));

        assertThat(plain(notified.in(small), LocalDate.of(2021, 9, 1)))
                .contains(
                        "01/09/2021 | Subvention « Acheter un four », versement de 1 000,00 € du Pays d’Essai dans le");
        assertThat(plain(notified.in(small), LocalDate.of(2021, 9, 2)))
                .contains("## En retard")
                .contains(
                        "01/09/2021 | Subvention « Acheter un four », versement de 1 000,00 € du Pays d’Essai dans le");
    }

    @Test
    void awaits_nothing_that_is_done_or_dropped_before_its_day() {
        LocalDate end = LocalDate.of(2014, 11, 17);
        Action action = Action.builder(ActionId.of("ouvrir"), "4.1.1", "Ouvrir")
                .end(end)
                .milestones(List.of(
                        new Milestone(
                                MilestoneId.of("m1"), "Bail", Known.of(end.plusDays(1)), Known.of(SmallDossier.DAY)),
                        new Milestone(MilestoneId.of("m2"), "Clés", Known.of(end.plusDays(2)), Known.none()),
                        new Milestone(MilestoneId.of("m3"), "Plan", Known.of(end.minusYears(1)), Known.none()),
                        new Milestone(MilestoneId.of("m4"), "Devis", Known.of(end.minusYears(1)), Known.notRecorded())))
                .build();
        List<FollowUp> over =
                List.of(FollowUp.dropped(SmallDossier.DAY, "Plus de local."), FollowUp.done(SmallDossier.DAY));

        assertThat(plain(small.with(action), SmallDossier.DAY))
                .contains("17/11/2014", "19/11/2014", "17/11/2013 | Plan, étape de l’action 4.1.1 Ouvrir | ")
                .contains("2 échéances sont dépassées.")
                .doesNotContain("18/11/2014", "Devis");
        assertThat(over)
                .allSatisfy(last -> assertThat(plain(small.with(action.with(last)), SmallDossier.DAY))
                        .contains("1 échéance est dépassée.")
                        .doesNotContain("l’action 4.1.1"));
    }

    @Test
    void does_not_take_for_a_deadline_how_far_the_record_goes() {
        LocalDate day = LocalDate.of(2014, 11, 17);
        Action action = Action.builder(ActionId.of("ouvrir"), "4.1.1", "Ouvrir")
                .plan(FinancingPlan.builder()
                        .resources(List.of(Resource.builder(
                                        ResourceId.of("r1"), AccountClass.of(74), 2014, "Part", Amount.euros("9"))
                                .completeUntil(day)
                                .build()))
                        .build())
                .build();
        Dossier told = small.with(action).toBuilder().asOf(day).build();

        assertThat(plain(told, day)).doesNotContain("17/11/2014 |");
        assertThat(plain(told, SmallDossier.DAY)).doesNotContain("17/11/2014 |");
    }

    @Test
    void has_one_row_for_the_agreements_with_the_state_that_end_on_one_day() {
        Credentials until2014 = Credentials.builder()
                .agreements(List.of(new StateAgreement(LocalDate.of(2012, 1, 1), Known.of(LocalDate.of(2014, 12, 31)))))
                .build();
        Dossier dossier = small.with(small.getActor(SmallDossier.ATELIER).toBuilder()
                        .credentials(until2014)
                        .build())
                .with(small.getActor(SmallDossier.GARAGE).toBuilder()
                        .credentials(until2014)
                        .build());

        assertThat(plain(dossier, SmallDossier.DAY))
                .contains("31/12/2014 | Fin de 2 conventions avec l’État : Atelier du Vallon et Garage d’Essai | ");
        assertThat(english(dossier, SmallDossier.DAY))
                .contains("End of 2 agreements with the State: Atelier du Vallon");
    }

    @Test
    void has_the_term_of_the_contract_once_and_its_start_until_it_begins() {
        LocalDate before = LocalDate.of(2011, 12, 31);

        assertThat(plain(small, before))
                .contains("01/01/2012 | Début du contrat | ")
                .containsOnlyOnce("Fin du contrat");
        assertThat(english(small, before)).contains("Start of the contract", "End of the contract");
    }

    private static String english(Dossier dossier, LocalDate day) {
        return ReportText.plain(Reports.DEADLINES.of(dossier, day, Audience.COMMITTEE, Locale.ENGLISH));
    }

    private static String plain(Dossier dossier, LocalDate day) {
        return ReportText.plain(Reports.DEADLINES.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH));
    }

    private static Gift grant(String id, String object, LocalDate yearEnd, String moves) {
        Grant grant = Grant.builder(GrantId.of(id), object, SmallDossier.CAPG, SmallDossier.ATELIER)
                .decision(GrantDecision.builder().build())
                .earmarked(true)
                .accountingYear(BeneficiaryYear.builder().yearEnd(yearEnd).build())
                .report(Known.none())
                .build();
        return Gift.of(grant, "2012-06-14 AWARDED 1000" + moves);
    }

    private static Deliverable deliverable(LocalDate due, Known<LocalDate> delivered) {
        return new Deliverable("Guide", Known.none(), Known.of(due), delivered, Known.none());
    }
}
