package org.cldess.reporting.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.Clause;
import org.cldess.agreement.Agreement.Obligation;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.Agreement.Review;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.contract.text.Envelope;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class AgreementReportTest {
    private static final LocalDate START = LocalDate.of(2013, 3, 1);
    private static final LocalDate END = LocalDate.of(2014, 12, 31);
    private static final ActorId CAPG = SmallDossier.CAPG;
    private static final ActorId ATELIER = SmallDossier.ATELIER;

    private static final Agreement RUNNING = Agreement.builder(
                    AgreementId.of("fichier"), "Tenir le fichier des ateliers")
            .partners(List.of(CAPG, ATELIER))
            .object("Un fichier commun des ateliers.")
            .preamble("Les ateliers se connaissent mal.")
            .start(START)
            .end(END)
            .articles(List.of(new Clause("Données", "L’atelier tient le fichier.\nIl le rend à la fin.")))
            .obligations(List.of(
                    new Obligation(ATELIER, "Tenir le fichier."),
                    new Obligation(CAPG, "Verser sa part."),
                    new Obligation(ATELIER, "Former deux personnes.")))
            .deliverables(List.of(
                    deliverable("Guide", LocalDate.of(2013, 6, 30), Known.of(LocalDate.of(2013, 7, 1))),
                    deliverable("Carte", LocalDate.of(2014, 5, 31), Known.none()),
                    deliverable("Bilan", LocalDate.of(2014, 11, 30), Known.none())))
            .envelopes(List.of(new Envelope(CAPG, 2013, Amount.euros("2000"))))
            .renewal(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.of(3), Known.of(1)))
            .renewals(List.of())
            .terminationNotice(3)
            .termination(Known.none())
            .signatures(List.of(signed(CAPG, START), signed(ATELIER, START.plusDays(20))))
            .reviews(List.of(new Review(LocalDate.of(2013, 12, 12), "Le fichier sert.")))
            .build();

    private static final Agreement DRAFT = Agreement.builder(AgreementId.of("projet"), "Prêter une salle")
            .partners(List.of(CAPG, ATELIER))
            .envelopes(List.of())
            .deliverables(List.of())
            .build();

    private static final Agreement ENDED = RUNNING.toBuilder()
            .renewals(List.of(new AgreementRenewal(END.plusDays(1), END.plusYears(1))))
            .termination(new Termination(
                    LocalDate.of(2014, 2, 3),
                    Known.of(LocalDate.of(2014, 4, 1)),
                    Known.of(ATELIER),
                    Known.of("La subvention manque.")))
            .build();

    private static Deliverable deliverable(String title, LocalDate due, Known<LocalDate> delivered) {
        return new Deliverable(
                title, Known.of(ATELIER), Known.of(due), delivered, delivered.map(day -> "Version du " + day));
    }

    private static PartnerSignature signed(ActorId actor, LocalDate day) {
        return new PartnerSignature(
                actor,
                Known.of(day),
                Known.of(new Representative("Maud", "Signataire", Known.of("directrice"))),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static String text(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return ReportText.of(Reports.AGREEMENTS.of(dossier, day, audience, locale));
    }

    private static String text(Agreement agreement, LocalDate day) {
        return ReportText.plain(
                Reports.AGREEMENTS.of(SmallDossier.dossier().with(agreement), day, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Dossier dossier = SmallDossier.dossier().with(RUNNING).with(DRAFT);

        Golden.checkOthers(
                "convention-partenariat.txt", text(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers(
                "convention-partenariat-public.txt", text(dossier, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH));
    }

    @Test
    void says_so_where_there_is_no_agreement() {
        assertThat(Reports.AGREEMENTS.concerns(SmallDossier.dossier())).isFalse();
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH))
                .contains("Aucune convention de partenariat n’est encore enregistrée.");
    }

    @Test
    void says_that_nobody_can_tell_whether_it_went_on_by_itself_until_somebody_records_it() {
        assertThat(text(RUNNING, END.plusDays(1)))
                .contains("le dossier ne dit pas si elle a été reconduite. Enregistrez sa reconduction, ou sa fin.");
        assertThat(text(
                        RUNNING.toBuilder()
                                .renewals(List.of(new AgreementRenewal(END.plusDays(1), END.plusYears(1))))
                                .build(),
                        END.plusDays(1)))
                .contains("La convention est en vigueur jusqu’au 31 décembre 2015.")
                .contains("Reconduite le 1er janvier 2015, jusqu’au 31 décembre 2015.");
    }

    @Test
    void says_who_ended_it_and_whether_the_notice_was_kept() {
        assertThat(text(ENDED, SmallDossier.DAY))
                .contains("La convention a pris fin le 31 mars 2014.")
                .contains("Résiliation notifiée le 3 février 2014 par", "Motif : La subvention manque.")
                .contains("Le préavis n’est pas respecté.");
        assertThat(text(ENDED, LocalDate.of(2014, 2, 2))).contains("en vigueur").doesNotContain("Résiliation notifiée");
    }

    @Test
    void tells_the_public_nothing_of_persons_reviews_and_why_it_was_ended() {
        assertThat(text(SmallDossier.dossier().with(ENDED), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH))
                .doesNotContain("Signataire", "Le fichier sert", "La subvention manque");
        assertThat(text(SmallDossier.dossier().with(ENDED), SmallDossier.DAY, Audience.PARTNER, Locale.FRENCH))
                .contains("Signataire", "Le fichier sert", "La subvention manque");
    }
}
