package org.cldess.reporting.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.ReferenceKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.sample.ReportText;
import org.junit.jupiter.api.Test;

class VouchersReportTest {
    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.plain(Reports.VOUCHERS.of(dossier, EverySection.DAY, audience, locale));
    }

    private static Dossier withReferences(Known<List<AccountReference>> references) {
        Dossier dossier = EverySection.dossier();
        return dossier.toBuilder()
                .movements(dossier.movements().stream()
                        .map(movement ->
                                movement.toBuilder().references(references).build())
                        .toList())
                .build();
    }

    @Test
    void says_that_every_movement_has_its_voucher() {
        Dossier all = withReferences(Known.of(List.of(new AccountReference(ReferenceKind.INVOICE, "F-12"))));

        assertThat(text(all, Audience.COMMITTEE, Locale.FRENCH))
                .contains(
                        "Les 6 mouvements ont tous leur pièce.",
                        "Versements des financeurs, avec leurs pièces",
                        "facture F-12")
                .doesNotContain("Sans pièce");
        assertThat(text(all, Audience.COMMITTEE, Locale.ENGLISH))
                .contains("All 6 movements have their vouchers.", "Payments of funders, with their vouchers");
    }

    @Test
    void lists_first_what_has_no_voucher_and_says_how_much_was_spent_so() {
        String without = text(withReferences(Known.none()), Audience.COMMITTEE, Locale.FRENCH);

        assertThat(without)
                .contains(
                        "6 mouvements sur 6 n’ont pas de pièce.",
                        "Des dépenses sont payées sans pièce, pour 900 €.",
                        "## Sans pièce (sans-piece, SAME)")
                .doesNotContain("## Dépenses, avec leurs pièces");
        assertThat(text(withReferences(Known.none()), Audience.COMMITTEE, Locale.ENGLISH))
                .contains("6 of 6 movements have no voucher.", "Expenses of €900 were paid without a voucher.");
    }

    @Test
    void what_is_not_recorded_is_not_said_to_be_missing() {
        String unknown = text(withReferences(Known.notRecorded()), Audience.COMMITTEE, Locale.FRENCH);

        assertThat(unknown)
                .contains(
                        "Les pièces de 6 mouvements sur 6 ne sont pas renseignées.",
                        "## Pièces non renseignées (non-renseignees, SAME)")
                .doesNotContain("n’ont pas de pièce", "payées sans pièce", "## Sans pièce");
        assertThat(text(withReferences(Known.notRecorded()), Audience.COMMITTEE, Locale.ENGLISH))
                .contains("The vouchers of 6 of 6 movements are not recorded.");
    }

    @Test
    void only_the_committee_reads_them() {
        assertThat(text(EverySection.dossier(), Audience.PARTNER, Locale.FRENCH))
                .contains("Cette partie est réservée au comité de pilotage.")
                .doesNotContain("facture F-1", "5 000,00");
    }
}
