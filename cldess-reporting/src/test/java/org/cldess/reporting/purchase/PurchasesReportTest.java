package org.cldess.reporting.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.purchase.Purchase;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.sample.SmallPurchases;
import org.junit.jupiter.api.Test;

class PurchasesReportTest {
    private final Dossier dossier = SmallPurchases.in(SmallDossier.dossier());

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(Reports.PURCHASES.of(dossier, SmallDossier.DAY, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("achats.txt", text(dossier, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers("achats-public.txt", text(dossier, Audience.PUBLIC, Locale.FRENCH));
    }

    @Test
    void tells_that_nothing_was_spent_from_nothing_that_is_recorded() {
        Dossier unspent = dossier.toBuilder()
                .purchases(List.of(SmallPurchases.purchases().get(1)))
                .movements(List.of())
                .build();

        assertThat(text(unspent, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Aucune dépense n’est encore renseignée.")
                .doesNotContain("Par type de structure");
    }

    @Test
    void states_the_share_of_inclusive_structures_in_all_that_the_buyer_buys() {
        assertThat(ReportText.plain(Reports.PURCHASES.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("soit au moins 75 %")
                .contains("soit 1 200 000 € pour les années renseignées, la part inclusive est d’au moins 1,25 %.")
                .contains("Pays d’Essai | 2013 | 1 200 000 | 15 000 | 1,25 %");
    }

    @Test
    void says_that_it_is_not_known_what_the_holders_are() {
        Purchase first = SmallPurchases.purchases().get(0);
        Dossier unknown = dossier.toBuilder()
                .purchases(List.of(
                        first.toBuilder().lots(List.of(first.lots().get(2))).build()))
                .movements(List.of(SmallPurchases.movements().get(2)))
                .build();

        assertThat(text(unknown, Audience.COMMITTEE, Locale.FRENCH))
                .contains("la nature des titulaires ne l’est pas")
                .doesNotContain("la part inclusive est d’");
    }

    /** 312.5 of 400 hours are 78.1 %; 190 of the 275.5 whose validation is known are 69 %. */
    @Test
    void tells_the_hours_of_work_integration() {
        String text =
                ReportText.plain(Reports.PURCHASES.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(text)
                .contains(
                        "Heures d’insertion réalisées : 312,5, pour une prévision de 400. Le facilitateur en a validé 190.")
                .contains(
                        "Nord | 400 | 312,5 | 78 % | 190 | 69 % | 75,5",
                        "Total | 400 | 312,5 | 78 % | 190 | 69 % | 75,5")
                .contains("Nord | du 06/01/2014 au 28/03/2014 | Atelier du Vallon | 75,5 | s. o. | pas encore");
    }

    @Test
    void tells_no_hours_where_none_are_recorded() {
        Dossier without = dossier.toBuilder()
                .purchases(List.of(SmallPurchases.purchases().get(1)))
                .movements(List.of())
                .build();

        assertThat(text(without, Audience.COMMITTEE, Locale.FRENCH)).doesNotContain("Heures d’insertion");
    }

    @Test
    void keeps_the_estimate_for_the_committee() {
        assertThat(text(dossier, Audience.COMMITTEE, Locale.FRENCH)).contains("estimé à");
        assertThat(text(dossier, Audience.PARTNER, Locale.FRENCH)).doesNotContain("estimé à");
    }
}
