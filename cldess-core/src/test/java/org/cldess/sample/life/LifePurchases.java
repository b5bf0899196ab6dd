package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.BuyerId;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.CpvCode;
import org.cldess.purchase.DataForm;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.PurchaseProcedure;
import org.cldess.purchase.Reservation;
import org.cldess.purchase.SocialConsideration;

/** Purchases of each nature and procedure, with several lots, contractors and forecasts. */
final class LifePurchases {
    private LifePurchases() {}

    static List<Purchase> all() {
        return List.of(
                LifeFields.SEGMENT.with(linen(), "Blanchisserie"),
                single(
                        "bois",
                        LifeBodies.UPPER,
                        "Bois de chauffage",
                        PurchaseNature.SUPPLIES,
                        PurchaseProcedure.WITHOUT_COMPETITION,
                        2016,
                        LifeBodies.SAWMILL,
                        "8000.00"),
                single(
                        "creche",
                        LifeBodies.MERGED,
                        "Accueil de la petite enfance",
                        PurchaseNature.SOCIAL_SERVICES,
                        PurchaseProcedure.EXEMPTED,
                        2020,
                        ActorId.of("accueil"),
                        "60000.00"),
                halle());
    }

    private static Purchase linen() {
        return Purchase.builder(PurchaseId.of("linge"), LifeBodies.MERGED, "Linge des cuisines")
                .nature(PurchaseNature.SERVICES)
                .cpv(CpvCode.parse("98310000-9"))
                .estimated(Amount.euros("48000.00"))
                .launched(LocalDate.of(2021, 1, 11))
                .procedure(PurchaseProcedure.ADAPTED)
                .notice(new Purchase.ContractNotice(LocalDate.of(2021, 1, 11), Known.of("R2113-7")))
                .need(LifeNeeds.LINEN)
                .action(ActionId.of("a-6"))
                .lots(List.of(
                        Lot.builder(LotId.of("linge-nord"), "Nord")
                                .considerations(List.of(
                                        SocialConsideration.SOCIAL_CLAUSE, SocialConsideration.RESERVED_CONTRACT))
                                .reasons("Des heures pour des personnes éloignées de l’emploi")
                                .reservedFor(List.of(Reservation.INTEGRATION))
                                .months(24)
                                .notified(LocalDate.of(2021, 3, 9))
                                .holders(List.of(
                                        new Lot.Holder(
                                                LifeBodies.LAUNDRY,
                                                Known.of(SiaeKind.EI),
                                                Known.none(),
                                                Known.of(new BigDecimal("70"))),
                                        new Lot.Holder(
                                                LifeBodies.GARDENS,
                                                Known.of(SiaeKind.ACI),
                                                Known.none(),
                                                Known.of(new BigDecimal("62.5")))))
                                .published(LocalDate.of(2021, 4, 9))
                                .dataForm(DataForm.FULL)
                                .considerationsPublished(true)
                                .forecast(List.of(
                                        new Lot.Forecast(2021, Amount.euros("14000.00")),
                                        new Lot.Forecast(2022, Amount.euros("16000.00"))))
                                .completeYears(List.of(2021, 2022))
                                .plannedHours(new BigDecimal("600"))
                                .hours(List.of(
                                        ClauseHours.worked(
                                                        LocalDate.of(2021, 3, 15),
                                                        LocalDate.of(2021, 12, 31),
                                                        Known.of(LifeBodies.LAUNDRY),
                                                        new BigDecimal("310.5"))
                                                .validated(LocalDate.of(2022, 1, 20), new BigDecimal("300")),
                                        ClauseHours.worked(
                                                LocalDate.of(2022, 1, 1),
                                                LocalDate.of(2022, 12, 31),
                                                Known.of(LifeBodies.GARDENS),
                                                new BigDecimal("280"))))
                                .build(),
                        Lot.builder(LotId.of("linge-sud"), "Sud")
                                .considerations(List.of(SocialConsideration.SOCIAL_CRITERION))
                                .reservedFor(List.of())
                                .notified(LocalDate.of(2021, 3, 9))
                                .holders(List.of(new Lot.Holder(
                                        ActorId.of("esat"), Known.none(), Known.of(InclusiveKind.ESAT), Known.none())))
                                .published(LocalDate.of(2021, 4, 9))
                                .dataForm(DataForm.YEARLY_LIST)
                                .considerationsPublished(true)
                                .forecast(List.of(new Lot.Forecast(2021, Amount.euros("9000.00"))))
                                .build()))
                .build();
    }

    private static Purchase single(
            String id,
            ActorId buyer,
            String object,
            PurchaseNature nature,
            PurchaseProcedure procedure,
            int year,
            ActorId holder,
            String amount) {
        return Purchase.builder(PurchaseId.of(id), buyer, object)
                .nature(nature)
                .estimated(Amount.euros(amount))
                .launched(LocalDate.of(year, 4, 4))
                .procedure(procedure)
                .need(Known.none())
                .action(Known.none())
                .lots(List.of(Lot.builder(LotId.of(id + "-lot"), "Lot unique")
                        .considerations(List.of())
                        .reasons("Rien ne s’y prête")
                        .reservedFor(List.of())
                        .notified(LocalDate.of(year, 5, 10))
                        .holders(List.of(Lot.Holder.of(holder)))
                        .forecast(List.of(new Lot.Forecast(year, Amount.euros(amount))))
                        .completeYears(List.of(year))
                        .build()))
                .build();
    }

    /** Returns works that were given up before any contract. */
    private static Purchase halle() {
        return Purchase.builder(PurchaseId.of("halle"), LifeBodies.MERGED, "Une halle couverte")
                .nature(PurchaseNature.WORKS)
                .estimated(Amount.euros("900000.00"))
                .launched(Known.none())
                .procedure(PurchaseProcedure.FORMAL)
                .lots(List.of(Lot.builder(LotId.of("halle-bois"), "Charpente")
                        .considerations(List.of(SocialConsideration.RESERVED_CONTRACT))
                        .reservedFor(
                                List.of(Reservation.DISABILITY, Reservation.SOCIAL_ECONOMY, Reservation.PRISON_WORK))
                        .notified(Known.none())
                        .forecast(List.of(new Lot.Forecast(2023, Amount.euros("300000.00"))))
                        .build()))
                .build();
    }

    static List<Buyer> buyers() {
        return List.of(Buyer.builder(BuyerId.of("acheteur"), LifeBodies.MERGED)
                .statutory(true)
                .years(List.of(
                        new Buyer.YearlyPurchases(2021, Known.of(Amount.euros("61000000.00"))),
                        new Buyer.YearlyPurchases(2022, Known.of(Amount.euros("58000000.00")))))
                .schemes(List.of(new Buyer.Scheme(
                        "Acheter mieux", Known.of(LocalDate.of(2020, 6, 4)), Known.of(LocalDate.of(2020, 7, 1)))))
                .build());
    }

    static List<Movement> movements() {
        return List.of(
                lot("linge-nord", 2021, "9800.00", LifeBodies.LAUNDRY),
                lot("linge-nord", 2021, "3900.00", LifeBodies.GARDENS),
                lot("linge-nord", 2022, "15200.00", LifeBodies.LAUNDRY),
                lot("linge-sud", 2021, "8700.00", ActorId.of("esat")),
                lot("bois-lot", 2016, "7950.00", LifeBodies.SAWMILL),
                lot("creche-lot", 2020, "58100.00", ActorId.of("accueil")));
    }

    private static Movement lot(String lot, int year, String amount, ActorId holder) {
        return Movement.builder(
                        MovementId.of(lot + "-" + holder.value() + "-" + year), MovementKind.PAID, Amount.euros(amount))
                .lot(LotId.of(lot))
                .date(LocalDate.of(year, 12, 10))
                .holder(holder)
                .correction(Known.none())
                .references(List.of(
                        new AccountReference(ReferenceKind.INVOICE, "F-" + year),
                        new AccountReference(ReferenceKind.DELIBERATION, "D-" + year)))
                .build();
    }
}
