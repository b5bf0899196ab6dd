package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.BuyerBuilder;
import org.cldess.purchase.BuyerId;
import org.cldess.purchase.DataForm;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotBuilder;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.SocialConsideration;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the publication duties of buyers: data on their contracts, and their schemes. */
class PublishedPurchasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ActorId CHAMBER = ActorId.of("zz-chambre");
    private static final String LOT = "/purchases/0/lots/0";
    private static final String YEAR = "/buyers/0/years/0";

    private static Ruling published(String code, String estimated, LocalDate notified, LotBuilder lot, LocalDate day) {
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .purchases(List.of(Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Lavage du linge")
                        .nature(PurchaseNature.SERVICES)
                        .launched(notified)
                        .estimated(Amount.euros(estimated))
                        .lots(List.of(lot.notified(notified).build()))
                        .build()))
                .build();
        return Ruling.of(code, dossier, day);
    }

    /**
     * Article R. 2196-1: publication in full within two months. From 25,000 to 40,000 euros a list in the first quarter
     * has sufficed since 2020.
     */
    @ParameterizedTest
    @CsvSource({
        "24999.99, 2024-01-15, FULL, 2026-01-01, NOT_APPLICABLE",
        "25000.00, 2024-01-15, YEARLY_LIST, 2025-03-31, COMPLIES",
        "39999.99, 2024-01-15, YEARLY_LIST, 2025-04-01, BREACHED",
        "40000.00, 2024-01-15, YEARLY_LIST, 2024-03-01, BREACHED",
        "40000.00, 2024-01-15, FULL, 2024-03-15, COMPLIES",
        "40000.00, 2024-01-15, FULL, 2024-03-16, BREACHED",
        "30000.00, 2024-01-15, FULL, 2024-03-15, COMPLIES",
        "30000.00, 2024-01-15, FULL, 2024-03-16, BREACHED",
        "30000.00, 2019-12-31, YEARLY_LIST, 2020-02-01, BREACHED",
        "30000.00, 2019-12-31, FULL, 2020-02-29, COMPLIES",
        "30000.00, 2019-12-31, FULL, 2020-03-01, BREACHED",
        "30000.00, 2020-01-01, YEARLY_LIST, 2021-03-31, COMPLIES",
        "40000.00, 2020-01-01, YEARLY_LIST, 2020-02-01, BREACHED",
        "24999.99, 2019-12-31, FULL, 2020-03-16, NOT_APPLICABLE",
        "25000.00, 2020-01-15, FULL, 2020-03-16, BREACHED"
    })
    void the_data_of_a_contract_are_published_in_time_and_in_the_form_that_its_value_asks_for(
            String estimated, LocalDate notified, DataForm form, LocalDate published, Outcome outcome) {
        LotBuilder lot = Lot.builder(LotId.of("lot-unique"), "Lot unique")
                .published(published)
                .dataForm(form)
                .considerationsPublished(true);

        assertThat(published("PUR-07", estimated, notified, lot, TODAY).outcome(LOT))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "40000.00, 2024-03-15, NOT_EVALUABLE",
        "40000.00, 2024-03-16, BREACHED",
        "30000.00, 2025-03-31, NOT_EVALUABLE",
        "30000.00, 2025-04-01, BREACHED"
    })
    void data_that_are_not_published_are_missing_from_the_day_after_the_last(
            String estimated, LocalDate day, Outcome outcome) {
        LotBuilder lot = Lot.builder(LotId.of("lot-unique"), "Lot unique").published(Known.none());

        assertThat(published("PUR-07", estimated, LocalDate.of(2024, 1, 15), lot, day)
                        .outcome(LOT))
                .isEqualTo(outcome);
    }

    @Test
    void they_say_the_social_considerations_but_in_a_list_and_what_is_not_recorded_is_named() {
        LocalDate notified = LocalDate.of(2024, 1, 15);
        LotBuilder full = Lot.builder(LotId.of("lot-unique"), "Lot unique")
                .published(LocalDate.of(2024, 2, 1))
                .dataForm(DataForm.FULL);
        LotBuilder list = Lot.builder(LotId.of("lot-unique"), "Lot unique")
                .published(LocalDate.of(2024, 2, 1))
                .dataForm(DataForm.YEARLY_LIST);

        assertThat(published("PUR-07", "30000", notified, full, TODAY).at(LOT).missing())
                .containsExactly(LOT + "/considerationsPublished");
        assertThat(published("PUR-07", "30000", notified, full.considerationsPublished(false), TODAY)
                        .outcome(LOT))
                .isEqualTo(Outcome.BREACHED);
        assertThat(published("PUR-07", "30000", notified, list, TODAY).outcome(LOT))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(published("PUR-07", "30000", notified, Lot.builder(LotId.of("lot-unique"), "Lot unique"), TODAY)
                        .at(LOT)
                        .missing())
                .contains(LOT + "/published", LOT + "/dataForm");
    }

    /**
     * Before the duty of 2026 nothing is required. The threshold is reported only if it is known which one would apply.
     */
    @Test
    void before_social_conditions_are_a_duty_it_is_told_where_the_purchase_stands() {
        LocalDate day = LocalDate.of(2014, 1, 20);

        assertThat(published("PUR-02", "206999.99", day, Lot.builder(LotId.of("lot-unique"), "Lot unique"), TODAY)
                        .french(LOT))
                .contains("207 000,00 €");
        Dossier vague = SampleDossiers.grasse().toBuilder()
                .purchases(List.of(Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Lavage du linge")
                        .launched(day)
                        .estimated(Amount.euros("300000"))
                        .lots(List.of(Lot.builder(LotId.of("lot-unique"), "Lot unique")
                                .build()))
                        .build()))
                .build();
        assertThat(Ruling.of("PUR-02", vague, TODAY).outcome(LOT)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("PUR-02", vague, TODAY).french(LOT)).doesNotContain("€");
    }

    private static Ruling conditions(
            PublicBodyKind buyer, PurchaseNature nature, String estimated, LocalDate launched, LotBuilder lot) {
        List<Actor> actors = new ArrayList<>(SampleDossiers.grasse().actors());
        actors.add(Actor.builder(CHAMBER, ActorKind.ORGANISATION, "Chambre")
                .publicBody(buyer)
                .build());
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .actors(actors)
                .purchases(List.of(Purchase.builder(PurchaseId.of("linge"), CHAMBER, "Lavage du linge")
                        .nature(nature)
                        .launched(launched)
                        .estimated(Amount.euros(estimated))
                        .lots(List.of(lot.build()))
                        .build()))
                .build();
        return Ruling.of("PUR-02", dossier, LocalDate.of(2028, 6, 1));
    }

    /** Article L. 2112-2-1: from the European threshold for this kind of contract and of buyer. */
    @ParameterizedTest
    @CsvSource({
        "EPCI, SERVICES, 215999.99, 2026-08-22, NOT_APPLICABLE",
        "EPCI, SERVICES, 216000.00, 2026-08-22, BREACHED",
        "EPCI, SERVICES, 216000.00, 2026-08-21, NOT_APPLICABLE",
        "EPCI, SUPPLIES, 216000.00, 2026-08-22, BREACHED",
        "STATE, SERVICES, 139999.99, 2026-08-22, NOT_APPLICABLE",
        "STATE, SERVICES, 140000.00, 2026-08-22, BREACHED",
        "EPCI, SOCIAL_SERVICES, 749999.99, 2026-08-22, NOT_APPLICABLE",
        "EPCI, SOCIAL_SERVICES, 750000.00, 2026-08-22, BREACHED",
        "STATE, WORKS, 5403999.99, 2026-08-22, NOT_APPLICABLE",
        "EPCI, WORKS, 5404000.00, 2026-08-22, BREACHED",
        "EPCI, WORKS, 5404000.00, 2028-01-01, NOT_APPLICABLE"
    })
    void a_large_contract_has_social_conditions_or_says_why_not(
            PublicBodyKind buyer, PurchaseNature nature, String estimated, LocalDate launched, Outcome outcome) {
        LotBuilder neither = Lot.builder(LotId.of("lot-unique"), "Lot unique")
                .considerations(List.of())
                .reasons(Known.none());
        LotBuilder reasoned = Lot.builder(LotId.of("lot-unique"), "Lot unique")
                .considerations(List.of())
                .reasons("Rien ne s’y prête.");
        LotBuilder social = Lot.builder(LotId.of("lot-unique"), "Lot unique")
                .considerations(List.of(SocialConsideration.SOCIAL_CLAUSE));

        assertThat(conditions(buyer, nature, estimated, launched, neither).outcome(LOT))
                .isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(conditions(buyer, nature, estimated, launched, reasoned).outcome(LOT))
                    .isEqualTo(Outcome.COMPLIES);
            assertThat(conditions(buyer, nature, estimated, launched, social).outcome(LOT))
                    .isEqualTo(Outcome.COMPLIES);
            assertThat(conditions(buyer, nature, estimated, launched, Lot.builder(LotId.of("lot-unique"), "Lot unique"))
                            .at(LOT)
                            .missing())
                    .containsExactly(LOT + "/considerations", LOT + "/reasons");
        }
    }

    @Test
    void before_the_duty_a_purchase_reaches_the_threshold_or_stays_below_it() {
        LocalDate day = LocalDate.of(2014, 1, 20);

        assertThat(published("PUR-02", "206999.99", day, Lot.builder(LotId.of("lot-unique"), "Lot unique"), TODAY)
                        .french(LOT))
                .isNotEqualTo(
                        published("PUR-02", "207000", day, Lot.builder(LotId.of("lot-unique"), "Lot unique"), TODAY)
                                .french(LOT));
    }

    private static BuyerBuilder buyer(int year, String amount) {
        return Buyer.builder(BuyerId.of("acheteur"), CHAMBER)
                .statutory(false)
                .years(List.of(new Buyer.YearlyPurchases(year, Known.of(Amount.euros(amount)))))
                .schemes(List.of());
    }

    private static Ruling scheme(PublicBodyKind kind, BuyerBuilder buyer) {
        List<Actor> actors = new ArrayList<>(SampleDossiers.grasse().actors());
        actors.add(Actor.builder(CHAMBER, ActorKind.ORGANISATION, "Chambre")
                .publicBody(kind)
                .build());
        return Ruling.of(
                "PUR-06",
                SampleDossiers.grasse().toBuilder()
                        .actors(actors)
                        .buyers(List.of(buyer.build()))
                        .build(),
                TODAY);
    }

    /** Local authorities and buyers whose status is set by law; since 25 October 2023 all of them. */
    @ParameterizedTest
    @CsvSource({
        "REGION, false, 2022, 100000000.01, BREACHED",
        "DEPARTEMENT, false, 2022, 100000000.01, BREACHED",
        "COMMUNE, false, 2022, 100000000.01, BREACHED",
        "COMMUNE, false, 2022, 100000000.00, NOT_APPLICABLE",
        "EPCI, false, 2023, 50000000.01, BREACHED",
        "EPCI, false, 2023, 50000000.00, NOT_APPLICABLE",
        "OTHER, false, 2022, 100000000.01, NOT_APPLICABLE",
        "OTHER, true, 2022, 100000000.01, BREACHED",
        "OTHER, false, 2023, 50000000.01, BREACHED",
        "STATE, false, 2022, 100000000.01, NOT_APPLICABLE"
    })
    void a_buyer_that_the_law_names_has_a_scheme_above_the_threshold_of_its_year(
            PublicBodyKind kind, boolean statutory, int year, String amount, Outcome outcome) {
        assertThat(scheme(kind, buyer(year, amount).statutory(statutory)).outcome(YEAR))
                .isEqualTo(outcome);
    }

    private static Buyer.Scheme spaser(Known<LocalDate> adopted, Known<LocalDate> published) {
        return new Buyer.Scheme("SPASER", adopted, published);
    }

    /** A scheme counts for a year if it is adopted and published by its end. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2023-12-31, COMPLIES",
        "2023-12-31, 2024-01-01, BREACHED",
        "2024-01-01, 2024-01-01, BREACHED",
        "2029-05-01, 2029-06-01, BREACHED",
        "2016-05-01, 2016-06-01, COMPLIES"
    })
    void a_scheme_of_later_counts_for_no_year_before(LocalDate adopted, LocalDate published, Outcome outcome) {
        BuyerBuilder large = buyer(2023, "60000000");

        assertThat(scheme(PublicBodyKind.EPCI, large.schemes(List.of(spaser(Known.of(adopted), Known.of(published)))))
                        .outcome(YEAR))
                .isEqualTo(outcome);
    }

    @Test
    void a_scheme_counts_once_it_is_adopted_and_published() {
        Known<LocalDate> day = Known.of(LocalDate.of(2024, 2, 1));
        BuyerBuilder large = buyer(2024, "60000000");

        assertThat(scheme(PublicBodyKind.EPCI, large.schemes(List.of(spaser(day, day))))
                        .outcome(YEAR))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(scheme(PublicBodyKind.EPCI, large.schemes(List.of(spaser(day, Known.none()))))
                        .french(YEAR))
                .isNotEqualTo(
                        scheme(PublicBodyKind.EPCI, large.schemes(List.of())).french(YEAR));
        assertThat(scheme(PublicBodyKind.EPCI, large.schemes(List.of(spaser(Known.none(), day))))
                        .french(YEAR))
                .as("a scheme that nobody adopted is none")
                .isEqualTo(scheme(PublicBodyKind.EPCI, large.schemes(List.of())).french(YEAR));
        assertThat(scheme(PublicBodyKind.EPCI, large.schemes(List.of(spaser(Known.none(), day))))
                        .outcome(YEAR))
                .isEqualTo(Outcome.BREACHED);
        assertThat(scheme(
                                PublicBodyKind.EPCI,
                                large.schemes(List.of(
                                        spaser(Known.none(), Known.none()),
                                        spaser(Known.notRecorded(), Known.none()),
                                        spaser(day, Known.notRecorded()))))
                        .at(YEAR)
                        .missing())
                .containsExactly("/buyers/0/schemes/1/adopted", "/buyers/0/schemes/2/published");
        assertThat(scheme(PublicBodyKind.EPCI, large.schemes(Known.notRecorded()))
                        .at(YEAR)
                        .missing())
                .containsExactly("/buyers/0/schemes");
        assertThat(scheme(PublicBodyKind.OTHER, buyer(2022, "160000000").statutory(Known.notRecorded()))
                        .at(YEAR)
                        .missing())
                .containsExactly("/buyers/0/statutory");
    }
}
