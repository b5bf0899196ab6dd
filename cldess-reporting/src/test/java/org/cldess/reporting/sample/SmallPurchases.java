package org.cldess.reporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocumentId;
import org.cldess.planning.PlanningKind;
import org.cldess.planning.PlanningProposal;
import org.cldess.planning.PlanningProposalBuilder;
import org.cldess.planning.PlanningProposalId;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.planning.ProposalState;
import org.cldess.planning.TextState;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.BuyerId;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotBuilder;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.PurchaseProcedure;
import org.cldess.purchase.Reservation;
import org.cldess.purchase.SocialConsideration;

/** Purchases and a planning document with figures computed by hand. */
public final class SmallPurchases {
    private SmallPurchases() {}

    /**
     * Returns purchases of 20,000 euros in total, of which 15,000 went to an inclusive structure; the rest includes
     * a natural person and a later year.
     */
    public static List<Purchase> purchases() {
        return List.of(
                Purchase.builder(PurchaseId.of("p-1"), SmallDossier.CAPG, "Entretien des chemins")
                        .nature(PurchaseNature.SERVICES)
                        .estimated(Amount.euros("30000"))
                        .launched(LocalDate.of(2013, 2, 4))
                        .procedure(PurchaseProcedure.ADAPTED)
                        .lots(List.of(
                                lot("Nord", "16000", SmallDossier.ATELIER)
                                        .holders(List.of(new Lot.Holder(
                                                SmallDossier.ATELIER,
                                                Known.of(SiaeKind.ACI),
                                                Known.notRecorded(),
                                                Known.notRecorded())))
                                        .considerations(List.of(
                                                SocialConsideration.SOCIAL_CLAUSE,
                                                SocialConsideration.RESERVED_CONTRACT))
                                        .reservedFor(List.of(Reservation.INTEGRATION))
                                        .months(12)
                                        .plannedHours(new BigDecimal("400"))
                                        .hours(hours())
                                        .build(),
                                lot("Sud", "4000", SmallDossier.PARFUMS)
                                        .considerations(List.of())
                                        .reasons("Rien ne s’y prête.")
                                        .build(),
                                lot("Est", "2000", SmallDossier.ZOE).build()))
                        .build(),
                Purchase.builder(PurchaseId.of("p-2"), SmallDossier.CAPG, "Peinture d’une salle")
                        .nature(PurchaseNature.WORKS)
                        .launched(Known.none())
                        .lots(List.of(Lot.builder(LotId.of("p-2-unique"), "Lot unique")
                                .considerations(List.of(SocialConsideration.SOCIAL_CRITERION))
                                .notified(Known.none())
                                .forecast(List.of(new Lot.Forecast(2014, Amount.euros("7000"))))
                                .build()))
                        .build());
    }

    /** Returns 312.5 hours: 200 of which 190 are validated, 75.5 of known and 37 of unknown validation. */
    private static List<ClauseHours> hours() {
        LocalDate first = LocalDate.of(2013, 5, 2);
        LocalDate last = LocalDate.of(2013, 12, 20);
        Known<ActorId> atelier = Known.of(SmallDossier.ATELIER);
        return List.of(
                ClauseHours.worked(first, last, atelier, new BigDecimal("200"))
                        .validated(LocalDate.of(2014, 1, 14), new BigDecimal("190")),
                ClauseHours.worked(
                        LocalDate.of(2014, 1, 6), LocalDate.of(2014, 3, 28), atelier, new BigDecimal("75.5")),
                new ClauseHours(
                        first,
                        last,
                        Known.notRecorded(),
                        new BigDecimal("37"),
                        Known.notRecorded(),
                        Known.notRecorded()));
    }

    private static LotBuilder lot(String title, String forecast, ActorId holder) {
        return Lot.builder(lot(title), title)
                .notified(LocalDate.of(2013, 4, 2))
                .holders(List.of(Lot.Holder.of(holder)))
                .forecast(List.of(new Lot.Forecast(2013, Amount.euros(forecast))));
    }

    private static LotId lot(String title) {
        return LotId.of("p-1-" + title.toLowerCase(Locale.ROOT));
    }

    /** Returns what was paid for the lots of {@link #purchases}, in the year 2013. */
    public static List<Movement> movements() {
        return List.of(paid("Nord", "15000"), paid("Sud", "3000"), paid("Est", "2000"));
    }

    private static Movement paid(String title, String amount) {
        MovementId id = MovementId.of(lot(title).value() + "-paid");
        return Movement.builder(id, MovementKind.PAID, Amount.euros(amount))
                .lot(lot(title))
                .year(2013)
                .build();
    }

    /** Returns a dossier with these purchases, what was paid for them, and these buyers. */
    public static Dossier in(Dossier dossier) {
        return dossier.toBuilder()
                .purchases(purchases())
                .movements(Stream.concat(dossier.movements().stream(), movements().stream())
                        .toList())
                .buyers(buyers())
                .build();
    }

    public static List<Buyer> buyers() {
        return List.of(Buyer.builder(BuyerId.of("b-1"), SmallDossier.CAPG)
                .years(List.of(new Buyer.YearlyPurchases(2013, Known.of(Amount.euros("1200000")))))
                .schemes(List.of(new Buyer.Scheme("SPASER", Known.of(LocalDate.of(2014, 2, 3)), Known.none())))
                .build());
    }

    /** Returns a scheme before its debate, with a proposal in each status but one. */
    public static List<PlanningDocument> planningDocuments() {
        return List.of(PlanningDocument.builder(PlanningDocumentId.of("scot"), PlanningKind.SCOT, "SCOT du Loup")
                .author(SmallDossier.CAPG)
                .stages(List.of(
                        PlanningStep.reached(PlanningStage.INITIATION, LocalDate.of(2012, 3, 1)),
                        PlanningStep.planned(PlanningStage.DEBATE, LocalDate.of(2014, 10, 16)),
                        PlanningStep.planned(PlanningStage.INQUIRY, LocalDate.of(2015, 9, 14))))
                .proposals(List.of(
                        proposal("a", "Des locaux à loyer modéré.")
                                .draftText("Des locaux.")
                                .reason("Les ateliers en manquent.")
                                .answer(new PlanningProposal.Answer(
                                        Known.of(LocalDate.of(2014, 5, 2)),
                                        ProposalState.PARTLY_ADOPTED,
                                        Known.of(new PlanningProposal.Quotation(
                                                "Projet de DOO",
                                                Known.of("Orientation 2"),
                                                Known.of("12"),
                                                "Des locaux de petite surface.",
                                                Known.of(TextState.DRAFT))),
                                        Known.of("Le loyer reste libre.")))
                                .build(),
                        proposal("b", "Des terres pour le maraîchage.")
                                .draftText(Known.none())
                                .build(),
                        proposal("c", "Un lieu de réemploi.")
                                .answer(new PlanningProposal.Answer(
                                        Known.of(LocalDate.of(2014, 5, 2)),
                                        ProposalState.SET_ASIDE,
                                        Known.none(),
                                        Known.notRecorded()))
                                .build()))
                .build());
    }

    private static PlanningProposalBuilder proposal(String id, String text) {
        return PlanningProposal.builder(PlanningProposalId.of(id), "DOO", text)
                .passage("p. " + id)
                .sent(LocalDate.of(2013, 11, 19));
    }
}
