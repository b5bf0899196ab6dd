package org.cldess.purchase.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.BuyerId;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.Reservation;
import org.cldess.purchase.SocialConsideration;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseSpendingTest {
    private static final CommuneCode GRASSE = CommuneCode.parse("06069");
    private static final CommuneCode MOUANS = CommuneCode.parse("06084");
    private static final ActorId JASMIN = ActorId.of("jasmin");
    private static final ActorId ESAT = ActorId.of("esat");
    private static final ActorId PRINTER = ActorId.of("imprimerie");
    private static final ActorId STRANGER = ActorId.of("inconnu");

    private static final List<Actor> ACTORS = List.of(
            actor(JASMIN, Known.of(SiaeKind.EI), Known.none(), Known.of(GRASSE)),
            actor(ESAT, Known.none(), Known.of(InclusiveKind.ESAT), Known.of(MOUANS)),
            actor(PRINTER, Known.none(), Known.none(), Known.of(GRASSE)),
            actor(STRANGER, Known.none(), Known.notRecorded(), Known.notRecorded()));

    private static Actor actor(
            ActorId id, Known<SiaeKind> siae, Known<InclusiveKind> inclusive, Known<CommuneCode> commune) {
        return Actor.builder(id, ActorKind.ORGANISATION, id.value())
                .siae(siae)
                .inclusive(inclusive)
                .commune(commune)
                .build();
    }

    private static Lot lot(Spent.Followed followed, Map<Integer, String> forecast) {
        return followed.lot().toBuilder()
                .notified(LocalDate.of(2013, 3, 1))
                .forecast(forecast.entrySet().stream()
                        .map(year -> new Lot.Forecast(year.getKey(), Amount.euros(year.getValue())))
                        .toList())
                .build();
    }

    private static final Spent.Followed NORTH =
            Spent.lot("nord", "2013 11500.50").heldBy(JASMIN);
    private static final Spent.Followed SOUTH =
            Spent.lot("sud", "2013 3000.00 jasmin; 2013 4499.50 esat").heldBy(JASMIN, ESAT);
    private static final Spent.Followed LETTER =
            Spent.lot("lettre", "2013 6000.00").heldBy(PRINTER);
    private static final Spent.Followed ADVICE =
            Spent.lot("conseil", "2014 5000.00").heldBy(STRANGER);

    private static final Purchase GREEN = Purchase.builder(
                    PurchaseId.of("espaces-verts"), SampleActors.CAPAP, "Entretien des espaces verts")
            .lots(List.of(lot(NORTH, Map.of(2013, "12000", 2014, "12000")), lot(SOUTH, Map.of(2013, "8000"))))
            .build();

    private static final Purchase PRINTING = Purchase.builder(
                    PurchaseId.of("impression"), SampleActors.CAPAP, "Impression de la lettre")
            .lots(List.of(lot(LETTER, Map.of(2013, "6000"))))
            .build();

    private static final Purchase OF_ANOTHER = Purchase.builder(
                    PurchaseId.of("conseil"), SampleActors.PAYS_DE_GRASSE, "Conseil")
            .lots(List.of(lot(ADVICE, Map.of())))
            .build();

    private final PurchaseSpending all = PurchaseSpending.of(
            List.of(GREEN, PRINTING, OF_ANOTHER), ACTORS, Spent.journal(List.of(NORTH, SOUTH, LETTER, ADVICE)));
    private final PurchaseSpending of2013 = all.by(SampleActors.CAPAP).in(2013);

    @Test
    void tells_forecast_beside_actual_and_the_inclusive_share_of_a_buyer_in_a_year() {
        assertThat(of2013.forecast()).contains(Amount.euros("26000"));
        assertThat(of2013.spent()).contains(Amount.euros("25000"));
        assertThat(of2013.inclusive()).contains(Amount.euros("19000"));
        assertThat(of2013.inclusiveShare()).contains(new BigDecimal("0.7600"));
        assertThat(all.buyers()).containsExactly(SampleActors.CAPAP, SampleActors.PAYS_DE_GRASSE);
        assertThat(all.years()).containsExactly(2013, 2014);
    }

    @Test
    void tells_the_share_of_inclusive_structures_in_all_that_a_buyer_buys_in_a_year() {
        List<Spent.Followed> lots = List.of(
                Spent.lot("nord", "2013 5940.00").heldBy(JASMIN),
                Spent.lot("sud", "2013 9790.00").heldBy(ESAT),
                Spent.lot("lettre", "2013 15377.40; 2014 100.00").heldBy(PRINTER));
        Buyer buyer = Buyer.builder(BuyerId.of("capap"), SampleActors.CAPAP)
                .years(List.of(
                        new Buyer.YearlyPurchases(2012, Known.of(Amount.euros("11240000"))),
                        new Buyer.YearlyPurchases(2013, Known.of(Amount.euros("11865000"))),
                        new Buyer.YearlyPurchases(2014, Known.notRecorded())))
                .build();
        PurchaseSpending spending = of(lots);

        assertThat(spending.in(2013).inclusive()).contains(Amount.euros("15730"));
        assertThat(spending.in(2013).inclusiveShare()).contains(new BigDecimal("0.5057"));
        assertThat(spending.in(2013).inclusiveShareOfAll(List.of(buyer))).contains(new BigDecimal("0.0013"));
        assertThat(spending.allPurchases(List.of(buyer))).contains(Amount.euros("11865000"));
        assertThat(spending.inclusiveShareOfAll(List.of(buyer))).contains(new BigDecimal("0.0013"));
        assertThat(spending.in(2012).inclusiveShareOfAll(List.of(buyer))).isEmpty();
        assertThat(spending.in(2014).inclusiveShareOfAll(List.of(buyer))).isEmpty();
        assertThat(spending.by(SampleActors.PAYS_DE_GRASSE).allPurchases(List.of(buyer)))
                .isEmpty();
        Buyer nothing = buyer.toBuilder()
                .years(List.of(new Buyer.YearlyPurchases(2013, Known.of(Amount.ZERO))))
                .build();
        assertThat(spending.inclusiveShareOfAll(List.of(nothing))).isEmpty();
    }

    @Test
    void tells_what_went_to_each_kind_of_structure_the_most_first() {
        assertThat(of2013.byKind().entrySet())
                .extracting(kind -> kind.getKey().say(Locale.FRENCH) + " " + kind.getValue())
                .containsExactly(
                        SiaeKind.EI.say(Locale.FRENCH) + " 14500.50",
                        "structures non inclusives 6000.00",
                        InclusiveKind.ESAT.say(Locale.FRENCH) + " 4499.50");
    }

    @Test
    void tells_where_the_holders_are() {
        assertThat(of2013.byCommune())
                .containsExactly(
                        Map.entry(Known.of(GRASSE), Amount.euros("20500.50")),
                        Map.entry(Known.of(MOUANS), Amount.euros("4499.50")));
    }

    @Test
    void what_nobody_recorded_is_missing_and_no_zero() {
        PurchaseSpending of2014 = all.by(SampleActors.CAPAP).in(2014);

        assertThat(of2014.forecast()).contains(Amount.euros("12000"));
        assertThat(of2014.spent()).isEmpty();
        assertThat(of2014.inclusiveShare()).isEmpty();
        assertThat(of2014.missing()).isEqualTo(1);
        assertThat(of2013.missing()).isZero();
    }

    @Test
    void a_holder_of_whom_nobody_recorded_what_it_is_counts_apart() {
        PurchaseSpending unknown = all.by(SampleActors.PAYS_DE_GRASSE);

        assertThat(unknown.forecast()).isEmpty();
        assertThat(unknown.inclusiveShare()).contains(new BigDecimal("0.0000"));
        assertThat(unknown.byKind().keySet())
                .singleElement()
                .satisfies(kind -> assertThat(kind.isRecorded()).isFalse());
        assertThat(unknown.byCommune()).containsKey(Known.notRecorded());
        assertThat(unknown.isAnyKindKnown()).isFalse();
        assertThat(all.isAnyKindKnown()).isTrue();
    }

    @Test
    void the_kind_on_the_day_of_the_contract_counts_and_not_that_of_today() {
        Lot.Holder then = new Lot.Holder(PRINTER, Known.of(SiaeKind.ACI), Known.notRecorded(), Known.notRecorded());

        assertThat(HolderKind.of(then, ACTORS.stream().skip(2).findFirst()).siae())
                .contains(SiaeKind.ACI);
        assertThat(HolderKind.of(Lot.Holder.of(PRINTER), ACTORS.stream().skip(2).findFirst()))
                .matches(HolderKind::isRecorded)
                .matches(kind -> !kind.isInclusive());
    }

    private static PurchaseSpending of(List<Spent.Followed> lots) {
        return PurchaseSpending.of(
                List.of(Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Linge")
                        .lots(lots.stream().map(Spent.Followed::lot).toList())
                        .build()),
                ACTORS,
                Spent.journal(lots));
    }

    @Test
    void each_of_several_holders_counts_as_what_it_was_when_it_got_the_lot() {
        Spent.Followed paid = Spent.lot("partage", "2013 10.00 imprimerie; 2013 20.00 esat");
        Lot shared = paid.lot().toBuilder()
                .holders(List.of(
                        new Lot.Holder(PRINTER, Known.of(SiaeKind.ACI), Known.notRecorded(), Known.notRecorded()),
                        Lot.Holder.of(ESAT)))
                .build();

        PurchaseSpending spending = of(List.of(new Spent.Followed(shared, paid.movements())));
        assertThat(spending.byKind().entrySet())
                .extracting(kind -> kind.getKey().say(Locale.FRENCH) + " " + kind.getValue())
                .containsExactly(
                        InclusiveKind.ESAT.say(Locale.FRENCH) + " 20.00", SiaeKind.ACI.say(Locale.FRENCH) + " 10.00");
        assertThat(spending.inclusive()).contains(Amount.euros("30"));
    }

    @Test
    void a_year_counts_of_which_only_the_forecast_or_only_the_spending_is_said_and_nothing_has_no_share() {
        Spent.Followed nothing = Spent.lot("seul", "2012 0.00").heldBy(JASMIN);
        PurchaseSpending apart = of(List.of(new Spent.Followed(lot(nothing, Map.of(2016, "100")), List.of())));

        assertThat(apart.years()).containsExactly(2012, 2016);
        assertThat(apart.spent()).contains(Amount.ZERO);
        assertThat(apart.inclusiveShare()).isEmpty();
    }

    @Test
    void what_was_spent_in_a_year_is_seen_from_its_last_day_on_and_holders_from_the_notification_on() {
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .purchases(List.of(Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Linge")
                        .lots(List.of(Lot.builder(LotId.of("linge"), "Linge")
                                .notified(LocalDate.of(2013, 3, 1))
                                .holders(List.of(Lot.Holder.of(SampleActors.PERFUMER)))
                                .completeYears(List.of(2012, 2014))
                                .build()))
                        .build()))
                .movements(Spent.lot("linge", "2013 100.00").movements())
                .build();

        assertThat(years(dossier, "2012-12-30")).isEmpty();
        assertThat(years(dossier, "2013-02-28")).containsExactly(2012);
        assertThat(years(dossier, "2013-12-30")).containsExactly(2012);
        assertThat(years(dossier, "2013-12-31")).containsExactly(2012, 2013);
        assertThat(years(dossier, "2014-12-30")).containsExactly(2012, 2013);
        assertThat(years(dossier, "2014-12-31")).containsExactly(2012, 2013, 2014);
        assertThat(GREEN.seenOn(LocalDate.of(2013, 2, 28)).lots())
                .allMatch(lot -> !lot.holders().isRecorded());
    }

    private static List<Integer> years(Dossier dossier, String day) {
        Dossier seen = dossier.seenOn(LocalDate.parse(day));
        return PurchaseSpending.of(seen.purchases(), seen.actors(), seen.journal())
                .years();
    }

    /** Of 100 € paid in 2013, 90 € are right, which is found in 2014; 50 € of 2014 were never paid. */
    @Test
    void a_correction_is_booked_on_the_day_of_the_movement_and_a_cancelled_one_does_not_count() {
        Movement paid = Spent.lot("linge", "2013 100.00").movements().get(0);
        Movement never = Spent.lot("autre", "2014 50.00").movements().get(0).toBuilder()
                .lot(LotId.of("linge"))
                .build();
        Known<String> why = Known.of("Erreur de saisie");
        LocalDate found = LocalDate.of(2015, 2, 1);
        Spent.Followed followed = new Spent.Followed(
                Spent.lot("linge", "").heldBy(JASMIN).lot(),
                List.of(
                        paid,
                        paid.corrected(
                                MovementId.of("juste"),
                                Amount.euros("90"),
                                new MovementCorrection(paid.id(), found, false, why)),
                        never,
                        never.corrected(
                                MovementId.of("annule"),
                                never.amount(),
                                new MovementCorrection(never.id(), found, true, why))));

        assertThat(of(List.of(followed)).lines())
                .extracting(line -> line.year() + " " + line.amount())
                .containsExactly("2013 90.00");
    }

    @Test
    void a_purchase_has_a_lot_and_says_for_whom_it_is_reserved_only_if_it_is() {
        Dossier dossier = SampleDossiers.grasse()
                .with(Purchase.builder(PurchaseId.of("papier"), SampleActors.CAPAP, "Papier")
                        .lots(List.of(Lot.builder(LotId.of("lot-unique"), "Lot unique")
                                .considerations(List.of(SocialConsideration.SOCIAL_CLAUSE))
                                .holders(List.of(Lot.Holder.of(SampleActors.PERFUMER)))
                                .build()))
                        .build());
        String lots = "/purchases/0/lots";

        assertThat(WrittenDossier.of(dossier).dossier().purchases()).isEqualTo(dossier.purchases());
        assertThat(WrittenDossier.of(dossier)
                        .with(lots + "/0/reservedFor", List.of(Reservation.INTEGRATION))
                        .with(lots + "/0/holders/0/share", new BigDecimal("100.5"))
                        .with("/purchases/0/cpv", "9091")
                        .violations())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.cpv", "form.reserved", "form.range");
        assertThat(WrittenDossier.of(dossier).with(lots, List.of()).violations())
                .extracting(Violation::code)
                .containsExactly("form.lots");
    }

    @ParameterizedTest
    @CsvSource({"-0.01, false", "0, true", "100, true", "100.01, false"})
    void the_share_of_workers_is_a_percentage(BigDecimal share, boolean isFine) {
        Lot.Holder holder = Lot.Holder.of(SampleActors.PERFUMER);
        WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse()
                .with(Purchase.builder(PurchaseId.of("papier"), SampleActors.CAPAP, "Papier")
                        .lots(List.of(Lot.builder(LotId.of("lot-unique"), "Lot unique")
                                .holders(List.of(holder))
                                .build()))
                        .build()));

        assertThat(written.with("/purchases/0/lots/0/holders/0/share", share).violations())
                .extracting(Violation::code)
                .isEqualTo(isFine ? List.of() : List.of("form.range"));
    }

    @Test
    void a_lot_is_reserved_where_its_considerations_say_so() {
        Lot lot = Lot.builder(LotId.of("lot-unique"), "Lot unique").build();

        assertThat(lot.isReserved()).isEqualTo(Known.notRecorded());
        assertThat(lot.toBuilder()
                        .considerations(List.of(SocialConsideration.SOCIAL_CLAUSE))
                        .build()
                        .isReserved())
                .isEqualTo(Known.of(false));
        assertThat(lot.toBuilder()
                        .considerations(List.of(SocialConsideration.RESERVED_CONTRACT))
                        .build()
                        .isReserved())
                .isEqualTo(Known.of(true));
    }

    @Test
    void a_kind_of_structure_has_the_name_of_its_day() {
        LocalDate day = LocalDate.of(2013, 3, 1);
        for (InclusiveKind inclusive : InclusiveKind.values()) {
            HolderKind kind = HolderKind.of(
                    new Lot.Holder(ESAT, Known.none(), Known.of(inclusive), Known.none()), Optional.empty());
            assertThat(kind.nameOn(day).say(Locale.FRENCH))
                    .isEqualTo(inclusive.nameOn(day).say(Locale.FRENCH));
        }
        HolderKind siae = HolderKind.of(
                new Lot.Holder(JASMIN, Known.of(SiaeKind.EI), Known.none(), Known.none()), Optional.empty());
        assertThat(siae.nameOn(day).say(Locale.FRENCH)).isEqualTo(SiaeKind.EI.say(Locale.FRENCH));
    }
}
