package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.PurchaseProcedure;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Purchase direct = Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Lavage du linge")
            .nature(PurchaseNature.SERVICES)
            .estimated(Amount.euros("14999.99"))
            .launched(LocalDate.of(2013, 2, 18))
            .procedure(PurchaseProcedure.WITHOUT_COMPETITION)
            .lots(List.of(Lot.builder(LotId.of("lot-unique"), "Lot unique").build()))
            .build();

    private static Ruling ruling(String code, Purchase... purchases) {
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .purchases(List.of(purchases))
                .build();
        return Ruling.of(code, dossier, TODAY);
    }

    @Test
    void a_purchase_without_competition_stays_under_the_threshold_of_its_day() {
        Purchase dear = direct.toBuilder().estimated(Amount.euros("15000")).build();

        assertThat(ruling("PUR-01", direct).outcome("/purchases/0")).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("PUR-01", dear).outcome("/purchases/0")).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("PUR-01", dear).french("/purchases/0"))
                .isEqualTo(
                        "L’achat « Lavage du linge » est estimé à 15 000,00 € (services) et se fait sans mise en concurrence ; le"
                                + " 18 février 2013, il fallait rester sous le seuil hors taxes de 15 000,00 €. Mettez-le en concurrence,"
                                + " ou corrigez son estimation.");
    }

    @Test
    void what_is_not_known_of_a_purchase_is_named_and_no_pass() {
        Purchase vague = direct.toBuilder()
                .estimated(Known.notRecorded())
                .nature(Known.notRecorded())
                .build();

        assertThat(ruling("PUR-01", vague).at("/purchases/0").missing())
                .containsExactly("/purchases/0/estimated", "/purchases/0/nature");
        assertThat(ruling("PUR-03", direct).at("/purchases/0/lots/0").missing())
                .containsExactly(
                        "/purchases/0/lots/0/considerations",
                        "/purchases/0/lots/0/reservedFor",
                        "/purchases/0/lots/0/holders",
                        "/purchases/0/notice");
    }

    @Test
    void a_purchase_on_another_ground_does_not_rest_on_the_threshold() {
        Purchase urgent = direct.toBuilder()
                .procedure(PurchaseProcedure.EXEMPTED)
                .estimated(Amount.euros("90000"))
                .build();

        assertThat(ruling("PUR-01", urgent).outcome("/purchases/0")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-23, WORKS, 39999.99, COMPLIES",
        "2020-07-23, WORKS, 40000.00, BREACHED",
        "2020-07-23, WORKS, 60000.00, BREACHED",
        "2020-07-24, WORKS, 60000.00, COMPLIES",
        "2020-07-24, WORKS, 70000.00, BREACHED",
        "2020-07-24, SERVICES, 40000.00, BREACHED",
        "2020-12-07, WORKS, 69999.99, COMPLIES",
        "2020-12-07, WORKS, 70000.00, BREACHED",
        "2020-12-08, WORKS, 99999.99, COMPLIES",
        "2020-12-08, WORKS, 100000.00, BREACHED",
        "2020-12-08, SERVICES, 40000.00, BREACHED",
        "2026-04-01, SUPPLIES, 59999.99, COMPLIES",
        "2026-04-01, SUPPLIES, 60000.00, BREACHED"
    })
    void works_have_a_threshold_of_their_own_since_the_summer_of_2020(
            LocalDate launched, PurchaseNature nature, String estimated, Outcome outcome) {
        Purchase purchase = direct.toBuilder()
                .launched(launched)
                .nature(nature)
                .estimated(Amount.euros(estimated))
                .build();

        assertThat(ruling("PUR-01", purchase).outcome("/purchases/0")).isEqualTo(outcome);
    }

    @Test
    void a_private_body_is_no_public_buyer() {
        Purchase own = Purchase.builder(PurchaseId.of("bois"), SampleActors.PERFUMER, "Palettes")
                .launched(LocalDate.of(2024, 1, 9))
                .lots(List.of(Lot.builder(LotId.of("lot-unique"), "Lot unique")
                        .notified(LocalDate.of(2024, 2, 9))
                        .build()))
                .build();

        for (String code : List.of("PUR-02", "PUR-04", "PUR-05", "PUR-07")) {
            assertThat(ruling(code, own).outcome("/purchases/0/lots/0"))
                    .as(code)
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void the_same_holder_does_not_get_the_same_reserved_services_again_within_three_years() {
        Purchase first = DecidingPurchases.social("a", 2022, "85310000", SampleActors.APEAS);
        Purchase again = DecidingPurchases.social("b", 2024, "85310000-5", SampleActors.APEAS);
        Purchase longBefore = DecidingPurchases.social("a", 2018, "85310000", SampleActors.APEAS);
        Purchase other = DecidingPurchases.social("b", 2024, "85320000", SampleActors.APEAS);
        String held = "/purchases/1/lots/0";

        assertThat(ruling("PUR-05", first, again).french(held)).contains("notifié le 1er juin 2022");
        assertThat(ruling("PUR-05", longBefore, again).outcome(held)).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("PUR-05", first, other).outcome(held)).isEqualTo(Outcome.COMPLIES);
    }
}
