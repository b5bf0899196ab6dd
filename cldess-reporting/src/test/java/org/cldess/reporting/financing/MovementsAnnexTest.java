package org.cldess.reporting.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the movements of a plan with capital; the sums were computed by hand. */
class MovementsAnnexTest {
    private final Dossier dossier = SmallDossier.withCapital();

    private static String annex(Dossier dossier, Audience audience) {
        String text = ReportText.plain(Reports.FINANCING.of(dossier, SmallDossier.DAY, audience, Locale.FRENCH));
        return text.substring(text.indexOf("## Annexe : mouvements"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        PUBLIC;    Date | Nature | Ligne et action | Montant (€)
        PARTNER;   Date | Nature | Ligne et action | Payeur ou bénéficiaire | Montant (€)
        COMMITTEE; Date | Nature | Ligne et action | Payeur ou bénéficiaire | Montant (€) | Pièces | Pointé
        """)
    void names_documents_to_the_committee_and_parties_to_partners(Audience audience, String columns) {
        String annex = annex(dossier, audience);

        assertThat(annex).contains(columns + "\n");
        assertThat(annex.contains("mandat M-2013-118")).isEqualTo(audience == Audience.COMMITTEE);
        assertThat(annex.contains("Garage d’Essai")).isEqualTo(audience != Audience.PUBLIC);
        assertThat(annex).contains("06/05/2013 | Dépense : payé | 3.1.2 Fournitures");
    }

    @Test
    void sums_each_kind_by_year_in_each_section() {
        assertThat(annex(dossier, Audience.COMMITTEE)).contains("""
                Nature | 2012 (€) | 2013 (€) | 2014 (€) | Total (€)
                Fonctionnement, toutes taxes comprises
                Ressource : sollicité | 6 000 |  |  | 6 000
                Ressource : notifié |  | 1 200 | 8 000 | 9 200
                Ressource : engagé |  | 3 000 | 2 000 | 5 000
                Ressource : payé |  | 5 900 |  | 5 900
                Dépense : commandé |  | 1 100 |  | 1 100
                Dépense : facturé |  | 1 150 |  | 1 150
                Dépense : payé |  | 1 150 |  | 1 150
                Investissement, toutes taxes comprises
                Ressource : notifié |  | 6 000 |  | 6 000
                Dépense : commandé |  | 8 000 |  | 8 000
                Dépense : facturé |  | 5 000 |  | 5 000
                Dépense : avoir |  | 200 |  | 200
                """);
    }

    /** The invoice of 5,000 € was entered wrongly, and is corrected to 4,900 €. */
    @Test
    void lists_a_corrected_movement_once_with_its_right_amount() {
        Movement wrong = dossier.movements().stream()
                .filter(movement -> movement.id().value().equals("m-5"))
                .findFirst()
                .orElseThrow();
        Dossier right = dossier.with(wrong.corrected(
                MovementId.of("m-5b"),
                Amount.euros("4900"),
                new MovementCorrection(wrong.id(), LocalDate.of(2014, 1, 6), false, Known.notRecorded())));

        assertThat(annex(right, Audience.COMMITTEE))
                .contains("02/09/2013 | Dépense : facturé | 3.1.2 Travaux | – | 4 900 |")
                .contains("Dépense : facturé |  | 4 900 |  | 4 900\n")
                .containsOnlyOnce("02/09/2013")
                .doesNotContain("Dépense : facturé |  | 5 000");
    }

    @Test
    void is_left_out_without_movements() {
        Dossier without = dossier.toBuilder().movements(List.of()).build();

        assertThat(ReportText.plain(Reports.FINANCING.of(without, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .doesNotContain("Annexe");
    }
}
