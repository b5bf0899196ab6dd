package org.cldess.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class DeadlinesReportTest {
    private final Dossier small = SmallDossier.dossier();

    private static String text(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return ReportText.of(Reports.DEADLINES.of(dossier, day, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.check("echeances.txt", text(small, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
        Golden.check("echeances-en.txt", text(small, SmallDossier.DAY, Audience.PUBLIC, Locale.ENGLISH));
    }

    @Test
    void has_nothing_to_say_after_the_last_day() {
        assertThat(text(small, LocalDate.of(2190, 1, 1), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune échéance n’est prévue après ce jour.");
    }

    @Test
    void tells_the_public_nothing_of_the_contacts_to_be_erased() {
        Contact contact = Contact.builder(
                        ContactId.of("c-1"), "Prénom", "Nom-de-personne", "Rencontres", LocalDate.of(2016, 7, 14))
                .build();
        Dossier kept = small.with(
                small.actors().get(0).toBuilder().contacts(List.of(contact)).build());

        assertThat(text(kept, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH))
                .contains("14/07/2016");
        assertThat(text(kept, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH)).doesNotContain("14/07/2016");
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

    private static Deliverable deliverable(LocalDate due, Known<LocalDate> delivered) {
        return new Deliverable("Guide", Known.none(), Known.of(due), delivered, Known.none());
    }
}
