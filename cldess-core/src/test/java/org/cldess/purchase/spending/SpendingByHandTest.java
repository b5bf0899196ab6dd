package org.cldess.purchase.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.sample.SampleActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Purchases of a few lots, with every sum computed by hand. */
class SpendingByHandTest {
    private static final CommuneCode GRASSE = CommuneCode.parse("06069");
    private static final CommuneCode MOUANS = CommuneCode.parse("06084");
    private static final ActorId INCLUSIVE = ActorId.of("chantier");
    private static final ActorId ORDINARY = ActorId.of("imprimerie");
    private static final ActorId UNKNOWN = ActorId.of("inconnu");

    private static final List<Actor> ACTORS = List.of(
            actor(INCLUSIVE, Known.of(SiaeKind.ACI), Known.none(), Known.of(GRASSE)),
            actor(ORDINARY, Known.none(), Known.none(), Known.of(MOUANS)),
            actor(UNKNOWN, Known.notRecorded(), Known.none(), Known.none()));

    private static Actor actor(
            ActorId id, Known<SiaeKind> siae, Known<InclusiveKind> inclusive, Known<CommuneCode> commune) {
        return Actor.builder(id, ActorKind.ORGANISATION, id.value())
                .siae(siae)
                .inclusive(inclusive)
                .commune(commune)
                .build();
    }

    private int lots;

    /** Returns a lot with forecasts and movements. */
    private Spent.Followed lot(List<ActorId> holders, String forecast, String spent) {
        lots++;
        Spent.Followed followed = Spent.lot("lot-" + lots, spent).heldBy(holders.toArray(ActorId[]::new));
        return new Spent.Followed(
                followed.lot().toBuilder().forecast(Spent.forecast(forecast)).build(), followed.movements());
    }

    private static PurchaseSpending spending(Spent.Followed... lots) {
        return PurchaseSpending.of(
                List.of(Purchase.builder(PurchaseId.of("a"), SampleActors.CAPAP, "Achat")
                        .lots(Arrays.stream(lots).map(Spent.Followed::lot).toList())
                        .build()),
                ACTORS,
                Spent.journal(List.of(lots)));
    }

    private static String told(Map<HolderKind, Amount> kinds) {
        List<String> told = new ArrayList<>();
        kinds.forEach((kind, amount) -> told.add(kind.say(Locale.ENGLISH) + " " + amount));
        return String.join(", ", told);
    }

    /**
     * A sum is attributed to the holder that it names, otherwise to the only holder, and to no one if there are two.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # holders             | spent                                | inclusive | share
            chantier              | 2013 100.00                          | 100.00    | 1.0000
            chantier;imprimerie   | 2013 100.00                          | 0.00      | 0.0000
            imprimerie;chantier   | 2013 100.00                          | 0.00      | 0.0000
            chantier;imprimerie   | 2013 100.00 chantier                 | 100.00    | 1.0000
            imprimerie;chantier   | 2013 100.00 chantier                 | 100.00    | 1.0000
            imprimerie            | 2013 100.00 chantier                 | 100.00    | 1.0000
            ''                    | 2013 100.00                          | 0.00      | 0.0000
            ''                    | 2013 100.00 chantier                 | 100.00    | 1.0000
            chantier;imprimerie   | 2013 1.00 chantier; 2013 2.00        | 1.00      | 0.3333
            chantier;imprimerie   | 2013 2.00 chantier; 2013 1.00        | 2.00      | 0.6667
            chantier              | 2013 0.00                            | 0.00      |
            chantier              | ''                                   |           |
            """, delimiter = '|')
    void of_two_holders_that_are_not_named_neither_is_booked(
            String holders, String spent, String inclusive, BigDecimal share) {
        PurchaseSpending spending = spending(lot(
                holders.isEmpty()
                        ? List.of()
                        : Arrays.stream(holders.split(";")).map(ActorId::of).toList(),
                "",
                spent));

        assertThat(spending.inclusive().map(Amount::toString).orElse(null)).isEqualTo(inclusive);
        assertThat(spending.inclusiveShare().orElse(null)).isEqualTo(share);
    }

    @Test
    void money_whose_holder_is_not_known_is_of_no_kind_and_in_no_commune() {
        PurchaseSpending spending =
                spending(lot(List.of(INCLUSIVE, ORDINARY), "", "2013 100.00; 2013 40.00 imprimerie"));

        assertThat(told(spending.byKind())).isEqualTo("kind not recorded 100.00, non-inclusive bodies 40.00");
        assertThat(spending.byCommune())
                .containsExactly(
                        Map.entry(Known.notRecorded(), Amount.euros("100.00")),
                        Map.entry(Known.of(MOUANS), Amount.euros("40.00")));
        assertThat(spending.lines())
                .extracting(line -> line.holder().map(Actor::id).isPresent())
                .containsExactly(false, true);
    }

    /** The spending is 10 € in 2012, 20 € in 2013 and 40 € in 2014, with forecasts of 1, 2 and 4 €. */
    @Test
    void narrowing_twice_keeps_what_is_in_both() {
        PurchaseSpending all = spending(
                lot(List.of(INCLUSIVE), "2012 1.00; 2013 2.00; 2014 4.00", "2012 10.00; 2013 20.00; 2014 40.00"));

        assertThat(all.spent()).contains(Amount.euros("70.00"));
        assertThat(all.forecast()).contains(Amount.euros("7.00"));
        assertThat(all.in(2013).spent()).contains(Amount.euros("20.00"));
        assertThat(all.in(2013).forecast()).contains(Amount.euros("2.00"));
        assertThat(all.in(2013).in(2013).spent()).contains(Amount.euros("20.00"));
        assertThat(all.in(2013).in(2014).spent()).isEmpty();
        assertThat(all.in(2013).in(2014).forecast()).isEmpty();
        assertThat(all.in(2013).in(2014).years()).isEmpty();
        assertThat(all.in(2013).years()).containsExactly(2013);
        assertThat(all.in(2013).by(SampleActors.CAPAP).spent()).contains(Amount.euros("20.00"));
        assertThat(all.by(SampleActors.CAPAP).in(2013).spent()).contains(Amount.euros("20.00"));
        assertThat(all.in(2013).by(SampleActors.REGION).spent()).isEmpty();
        assertThat(all.by(SampleActors.CAPAP).by(SampleActors.REGION).spent()).isEmpty();
    }

    /** A lot and a year with a forecast but no recorded spending count as missing once. Zero is a recorded sum. */
    @Test
    void a_forecast_without_a_sum_is_missing_lot_by_lot_and_year_by_year() {
        PurchaseSpending spending = spending(
                lot(List.of(INCLUSIVE), "2012 1.00; 2013 2.00; 2014 4.00", "2013 20.00"),
                lot(List.of(ORDINARY), "2013 2.00; 2014 4.00", "2014 0.00; 2012 5.00"));

        assertThat(spending.missing()).isEqualTo(3);
        assertThat(spending.in(2012).missing()).isEqualTo(1);
        assertThat(spending.in(2013).missing()).isEqualTo(1);
        assertThat(spending.in(2014).missing()).isEqualTo(1);
        assertThat(spending.in(2015).missing()).isZero();
        assertThat(spending.years()).containsExactly(2012, 2013, 2014);
    }

    /** Two kinds have 30 € each. The kind of the earlier purchase comes first. */
    @Test
    void the_largest_sum_comes_first_and_equal_ones_in_the_order_of_the_purchases() {
        PurchaseSpending spending = spending(
                lot(List.of(ORDINARY), "", "2013 30.00"),
                lot(List.of(INCLUSIVE), "", "2013 30.00"),
                lot(List.of(UNKNOWN), "", "2013 30.01"));

        assertThat(told(spending.byKind()))
                .isEqualTo("kind not recorded 30.01, non-inclusive bodies 30.00, " + SiaeKind.ACI.say(Locale.ENGLISH)
                        + " 30.00");
        assertThat(spending.byCommune().keySet()).containsExactly(Known.none(), Known.of(MOUANS), Known.of(GRASSE));
    }

    /** Of each year, what was spent with the only contractor, as the movements until its end show it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # movements                                                     | spent
            2013 100.00; 2013 50.00                                         | 2013 150.00
            2013 INVOICED 100.00; 2013-02-01 PAID 30.00                     | 2013 100.00
            2013 INVOICED 100.00; 2013 PAID 120.00                          | 2013 120.00
            2013 INVOICED 100.00; 2013 PAID 100.00; 2013 CREDITED 20.00     | 2013 80.00
            2013-12-20 INVOICED 100.00; 2014-01-15 PAID 100.00              | 2013 100.00, 2014 0.00
            2013-12-20 INVOICED 100.00; 2014 INVOICED 50.00; 2014 PAID 120  | 2013 100.00, 2014 50.00
            2013-12-20 INVOICED 100.00; 2014 PAID 130.00                    | 2013 100.00, 2014 30.00
            2012 INVOICED 100.00; 2013 PAID 60.00; 2014 PAID 60.00          | 2012 100.00, 2013 0.00, 2014 20.00
            2013 PAID 100.00; 2014 INVOICED 50.00                           | 2013 100.00, 2014 50.00
            2013 INVOICED 100.00; 2014 CREDITED 20.00; 2014 PAID 80.00      | 2013 100.00, 2014 -20.00
            2013 INVOICED 100.00; 2013 CREDITED 100.00; 2014 PAID 40.00     | 2013 0.00, 2014 40.00
            2013 CREDITED 20.00                                             | 2013 0.00
            2013 ORDERED 100.00                                             | ''
            2013 ORDERED 100.00; 2013 0.00                                  | 2013 0.00
            2012 0.00; 2014 5.00; 2014 0.00                                 | 2012 0.00, 2014 5.00
            ''                                                              | ''
            """, delimiter = '|')
    void an_invoice_is_spent_in_its_year_and_not_again_when_it_is_paid(String movements, String spent) {
        assertThat(spending(lot(List.of(INCLUSIVE), "", movements)).lines().stream()
                        .map(line -> line.year() + " " + line.amount())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(spent);
    }

    /** The contractor of the first movement is named, that of the second is the only one of the lot. */
    @Test
    void the_only_contractor_is_the_same_whether_it_is_named_or_not() {
        PurchaseSpending spending =
                spending(lot(List.of(INCLUSIVE), "", "2013-03-01 INVOICED 100.00 chantier; 2013-04-01 PAID 100.00"));

        assertThat(spending.spent()).contains(Amount.euros("100.00"));
        assertThat(spending.inclusiveShare()).contains(new BigDecimal("1.0000"));
    }

    /** In 2014, 30 € are spent with one contractor and 20 € credited by the other, the inclusive one. */
    @Test
    void credit_notes_that_exceed_the_invoices_of_a_year_leave_no_share() {
        PurchaseSpending spending = spending(lot(
                List.of(INCLUSIVE, ORDINARY),
                "",
                "2013 100.00 chantier; 2014 CREDITED 20.00 chantier; 2014 30.00 imprimerie"));

        assertThat(spending.in(2014).spent()).contains(Amount.euros("10.00"));
        assertThat(spending.in(2014).inclusive()).contains(Amount.euros("-20.00"));
        assertThat(spending.in(2014).inclusiveShare()).isEmpty();
        assertThat(spending.inclusiveShare()).contains(new BigDecimal("0.7273"));
        PurchaseSpending credited = spending(lot(
                List.of(INCLUSIVE, ORDINARY),
                "",
                "2013 100.00 imprimerie; 2014 CREDITED 20.00 imprimerie; 2014 30.00 chantier"));
        assertThat(credited.in(2014).inclusiveShare()).isEmpty();
    }
}
