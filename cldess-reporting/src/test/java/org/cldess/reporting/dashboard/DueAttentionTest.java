package org.cldess.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

/**
 * Tests the items that the dashboard calls to attention apart from the progress of actions, each on its first day and
 * on the day before.
 */
class DueAttentionTest {
    private static final LocalDate DAY = SmallDossier.DAY;

    private static String dashboard(Dossier dossier) {
        return ReportText.plain(Reports.DASHBOARD.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    /** Returns an agreement that renews tacitly unless a partner gives three months’ notice. */
    private static Agreement until(LocalDate end) {
        return Agreement.builder(AgreementId.of("zz-convention"), "Base de données")
                .partners(List.of(SmallDossier.CAPG, SmallDossier.ATELIER))
                .start(LocalDate.of(2013, 1, 1))
                .end(end)
                .renewal(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.of(3), Known.none()))
                .renewals(List.of())
                .termination(Known.none())
                .signatures(List.of(signature(SmallDossier.CAPG), signature(SmallDossier.ATELIER)))
                .build();
    }

    private static PartnerSignature signature(ActorId actor) {
        return new PartnerSignature(actor, Known.of(LocalDate.of(2013, 1, 1)), Known.notRecorded());
    }

    @Test
    void an_agreement_is_spoken_of_three_months_before_the_last_day_to_speak() {
        Dossier dossier = SmallDossier.dossier();

        assertThat(dashboard(dossier.with(until(LocalDate.of(2014, 12, 31)))))
                .contains(
                        "Convention] | « Base de données » : la reconduction se demande ou se refuse au plus tard le 30");
        assertThat(dashboard(dossier.with(until(LocalDate.of(2015, 1, 1))))).doesNotContain("Base de données");
        assertThat(dashboard(dossier.with(until(DAY.minusDays(1)))))
                .contains("« Base de données » : le terme est passé, et rien ne dit si elle se poursuit.");
    }

    @Test
    void a_deliverable_is_asked_for_from_the_day_after_its_own() {
        Deliverable late = new Deliverable(
                "Un annuaire", Known.notRecorded(), Known.of(DAY.minusDays(1)), Known.none(), Known.none());
        Deliverable inTime = new Deliverable("Un plan", Known.notRecorded(), Known.of(DAY), Known.none(), Known.none());

        String text = dashboard(SmallDossier.dossier()
                .with(until(LocalDate.of(2016, 12, 31)).toBuilder()
                        .deliverables(List.of(late, inTime))
                        .build()));

        assertThat(text).contains("Livrable] / 29/06/2014 | Base de données. Livrable attendu : Un annuaire.");
        assertThat(text).doesNotContain("Un plan.");
    }

    @Test
    void a_ceiling_is_near_from_eighty_euros_of_a_hundred_on() {
        assertThat(dashboard(received("160000"))).contains("Plafond] | L’Atelier du Vallon a reçu 160 000,00 €");
        assertThat(dashboard(received("159999.99"))).doesNotContain("Plafond]");
    }

    private static Dossier received(String euros) {
        return SmallDossier.dossier()
                .with(Undertaking.builder(UndertakingId.of("e-atelier"), SmallDossier.ATELIER)
                        .economicActivity(true)
                        .fiscalYearEnd(LocalDate.of(2013, 12, 31))
                        .linked(List.of())
                        .received(List.of(new ReceivedAid(
                                "Région",
                                Known.of(LocalDate.of(2013, 5, 2)),
                                Amount.euros(euros),
                                Known.of(AidRegime.GENERAL))))
                        .build());
    }

    @Test
    void an_application_without_a_decision_is_told_once_the_jury_sat() {
        assertThat(dashboard(SmallDossier.dossier().with(sitting(DAY.minusDays(1)))))
                .contains("Appel] / 29/06/2014 | « Appel d’essai » : 1 candidature attend une décision.");
        assertThat(dashboard(SmallDossier.dossier().with(sitting(DAY)))).doesNotContain("attend une décision");
    }

    private static CallForProjects sitting(LocalDate day) {
        ApplicantId applicant = ApplicantId.of("zz-applicant");
        return CallForProjects.builder(CallId.of("zz-call"), "Appel d’essai")
                .jurySits(day)
                .applicants(List.of(
                        Applicant.builder(applicant).actor(SmallDossier.ATELIER).build()))
                .applications(List.of(
                        ProjectApplication.builder(ApplicationId.of("zz-application"), "1", "Des vélos", applicant)
                                .received(DAY.minusDays(30))
                                .build()))
                .build();
    }
}
