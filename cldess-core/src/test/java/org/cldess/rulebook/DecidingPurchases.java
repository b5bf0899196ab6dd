package org.cldess.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
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
import org.cldess.sample.SampleActors;
import org.cldess.sample.WrittenDossier;

/** Purchases in which each removed fact leaves a rule without an answer. */
final class DecidingPurchases {
    /** An actor with only its name recorded. */
    static final ActorId HOLDER = ActorId.of("zzzz-holder");

    private static final ActorId CHAMBER = ActorId.of("zzzzz-chamber");
    private static final List<SocialConsideration> RESERVED = List.of(SocialConsideration.RESERVED_CONTRACT);

    private DecidingPurchases() {}

    /** Returns a contract of 2013 that is reserved for an ESAT and also awarded to another body. */
    static WrittenDossier then(WrittenDossier written) {
        Lot lot = Lot.builder(LotId.of("reserve"), "Lot unique")
                .considerations(RESERVED)
                .reservedFor(List.of(Reservation.DISABILITY))
                .notified(LocalDate.of(2013, 5, 2))
                .holders(List.of(
                        holder(HOLDER, Known.none(), Known.of(InclusiveKind.ESAT)),
                        holder(CHAMBER, Known.none(), Known.none())))
                .build();
        return actors(written).with("/purchases", List.of(purchase("reserve", 2013, "30000", lot)));
    }

    /** Returns current purchases. */
    static WrittenDossier today(WrittenDossier written) {
        return actors(written)
                .with(
                        "/purchases",
                        List.of(
                                purchase(
                                                "direct",
                                                2026,
                                                "30000",
                                                Lot.builder(LotId.of("direct"), "Lot unique")
                                                        .build())
                                        .toBuilder()
                                        .procedure(PurchaseProcedure.WITHOUT_COMPETITION)
                                        .build(),
                                purchase("grand", 2027, "300000", reasoned()).toBuilder()
                                        .launched(LocalDate.of(2026, 9, 1))
                                        .build(),
                                purchase("reserve", 2024, "50000", reserved()),
                                social("social-1", 2022, "85310000", SampleActors.PERFUMER),
                                social("social-2", 2024, "85320000", SampleActors.PERFUMER),
                                purchase("zone", 2024, "50000", clause()),
                                endless(social("zz-social-1", 2023, "85310000", SampleActors.PERFUMER)),
                                social("zz-social-2", 2024, "85310000", SampleActors.PERFUMER),
                                split("zz-split-1"),
                                split("zz-split-2"),
                                purchase("zz-nobody", 2024, "50000", forNobody())))
                .with(
                        "/buyers",
                        List.of(
                                buyer("agglomeration", SampleActors.CAPAP, 2024),
                                buyer("chambre", CHAMBER, 2022),
                                buyer("pays", SampleActors.PAYS_DE_GRASSE, 2024).toBuilder()
                                        .schemes(List.of(new Buyer.Scheme(
                                                "SPASER",
                                                Known.of(LocalDate.of(2025, 1, 9)),
                                                Known.of(LocalDate.of(2025, 2, 9)))))
                                        .build(),
                                Buyer.builder(BuyerId.of("petit"), SampleActors.CAPAP)
                                        .years(List.of(new Buyer.YearlyPurchases(2024, Known.of(Amount.euros("1000")))))
                                        .build()));
    }

    /** Returns a purchase with a lot of unknown length. */
    private static Purchase endless(Purchase social) {
        return social.toBuilder()
                .lots(List.of(social.lots().get(0).toBuilder()
                        .months(Known.notRecorded())
                        .build()))
                .build();
    }

    private static WrittenDossier actors(WrittenDossier written) {
        int size = written.size("/actors");
        return written.with(
                        "/actors/" + size,
                        Actor.builder(HOLDER, ActorKind.ORGANISATION, "Atelier").build())
                .with(
                        "/actors/" + (size + 1),
                        Actor.builder(CHAMBER, ActorKind.ORGANISATION, "Chambre")
                                .publicBody(PublicBodyKind.OTHER)
                                .build());
    }

    private static Lot.Holder holder(ActorId actor, Known<SiaeKind> siae, Known<InclusiveKind> inclusive) {
        return new Lot.Holder(actor, siae, inclusive, Known.of(BigDecimal.valueOf(60)));
    }

    private static Purchase purchase(String id, int year, String estimated, Lot lot) {
        LocalDate launched = LocalDate.of(year, 2, 1);
        return Purchase.builder(PurchaseId.of(id), SampleActors.CAPAP, "Entretien")
                .nature(PurchaseNature.SERVICES)
                .estimated(Amount.euros(estimated))
                .launched(launched)
                .procedure(PurchaseProcedure.ADAPTED)
                .notice(new Purchase.ContractNotice(launched, Known.of("L. 2113-12")))
                .lots(List.of(lot))
                .build();
    }

    private static Lot reasoned() {
        return Lot.builder(LotId.of("grand"), "Lot unique")
                .considerations(List.of())
                .reasons("Rien ne s’y prête.")
                .build();
    }

    private static Lot reserved() {
        return Lot.builder(LotId.of("reserve"), "Lot unique")
                .considerations(RESERVED)
                .reservedFor(List.of(Reservation.INTEGRATION, Reservation.DISABILITY))
                .notified(LocalDate.of(2024, 4, 2))
                .holders(List.of(
                        holder(HOLDER, Known.of(SiaeKind.EI), Known.none()),
                        holder(CHAMBER, Known.none(), Known.of(InclusiveKind.EA))))
                .published(LocalDate.of(2024, 5, 2))
                .dataForm(DataForm.FULL)
                .considerationsPublished(true)
                .forecast(List.of(new Lot.Forecast(2024, Amount.euros("48000"))))
                .build();
    }

    /** Returns a part of a need that is above the threshold as a whole. */
    private static Purchase split(String id) {
        return purchase(
                        id,
                        2026,
                        "25000",
                        Lot.builder(LotId.of(id), "Lot unique").build())
                .toBuilder()
                .cpv(CpvCode.parse("77310000"))
                .procedure(PurchaseProcedure.WITHOUT_COMPETITION)
                .build();
    }

    private static Lot forNobody() {
        return Lot.builder(LotId.of("zz-nobody"), "Lot unique")
                .considerations(RESERVED)
                .reservedFor(List.of())
                .build();
    }

    /** Returns a payment for the reserved lot. */
    static Movement paid() {
        return Movement.builder(MovementId.of("zz-reserve-paid"), MovementKind.PAID, Amount.euros("12000"))
                .lot(LotId.of("reserve"))
                .date(LocalDate.of(2024, 6, 3))
                .holder(HOLDER)
                .build();
    }

    /** Returns a lot with hours of work integration, some of which are validated. */
    private static Lot clause() {
        LocalDate notified = LocalDate.of(2024, 4, 2);
        return Lot.builder(LotId.of("zone"), "Lot unique")
                .considerations(List.of(SocialConsideration.SOCIAL_CLAUSE))
                .notified(notified)
                .months(12)
                .hours(List.of(ClauseHours.worked(notified, notified.plusMonths(2), Known.of(HOLDER), BigDecimal.TEN)
                        .validated(notified.plusMonths(3), BigDecimal.ONE)))
                .build();
    }

    /** Returns a lot of social services for a company whose credentials show that it belongs to the social economy. */
    static Purchase social(String id, int year, String cpv, ActorId holder) {
        return purchase(
                        id,
                        year,
                        "30000",
                        Lot.builder(LotId.of(id), "Lot unique").build())
                .toBuilder()
                .nature(PurchaseNature.SOCIAL_SERVICES)
                .cpv(CpvCode.parse(cpv))
                .lots(List.of(Lot.builder(LotId.of(id), "Lot unique")
                        .considerations(RESERVED)
                        .reservedFor(List.of(Reservation.SOCIAL_ECONOMY))
                        .months(24)
                        .notified(LocalDate.of(year, 6, 1))
                        .holders(List.of(Lot.Holder.of(holder)))
                        .build()))
                .build();
    }

    private static Buyer buyer(String id, ActorId actor, int year) {
        return Buyer.builder(BuyerId.of(id), actor)
                .statutory(true)
                .years(List.of(new Buyer.YearlyPurchases(year, Known.of(Amount.euros("160000000")))))
                .schemes(List.of(new Buyer.Scheme(
                        "SPASER", Known.of(LocalDate.of(year, 1, 9)), Known.of(LocalDate.of(year, 2, 9)))))
                .build();
    }
}
