package org.cldess.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.ClauseHours_;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.PurchaseId;
import org.cldess.sample.SampleActors;

/** Faults for which an invoice of a lot, or hours of work under its clause, are refused. */
final class PurchaseActFaults {
    private static final LotId WEST = LotId.of("ouest");
    private static final LocalDate FIRST = LocalDate.of(2013, 9, 2);
    private static final LocalDate MISTYPED = LocalDate.of(2113, 9, 2);
    private static final String LOT = "/purchases/0/lots/1";

    /** An invoice of a lot. */
    record Invoice(LotId lot, LocalDate day, Amount amount, String number) {}

    /** Hours that were worked under a lot. */
    record Work(PurchaseId purchase, int lot, ClauseHours hours) {
        Work with(UnaryOperator<ClauseHours> change) {
            return new Work(purchase, lot, change.apply(hours));
        }
    }

    private static final Fault.Scene<Invoice> INVOICE = new Fault.Scene<>(
            "an invoice of a lot",
            "Acts.invoice(LotId, LocalDate, Amount, String)",
            life -> PurchaseActsTest.DOSSIER,
            (life, dossier) -> new Invoice(
                    WEST, life.from(FIRST, 200), Amount.ofCents(1 + life.below(100_000)), "F-" + life.below(100)),
            (dossier, asked) -> Acts.of(dossier).invoice(asked.lot(), asked.day(), asked.amount(), asked.number()));

    private static final Fault.Scene<Work> WORK = new Fault.Scene<>(
            "hours of work",
            "PurchaseActs.work(int, ClauseHours)",
            life -> PurchaseActsTest.DOSSIER,
            (life, dossier) -> {
                LocalDate first = life.from(FIRST, 30);
                return new Work(
                        PurchaseActsTest.GREEN,
                        1,
                        ClauseHours.worked(
                                first,
                                first.plusDays(life.below(50)),
                                Known.of(SampleActors.WORKSHOP),
                                BigDecimal.valueOf(20L + life.below(80))));
            },
            (dossier, asked) -> Acts.of(dossier).purchase(asked.purchase()).work(asked.lot(), asked.hours()));

    private PurchaseActFaults() {}

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(invoices());
        all.addAll(works());
        return all;
    }

    private static Movement movement(Invoice asked) {
        return Movement.of(MovementId.of("old"), asked.lot(), asked.day(), MovementKind.INVOICED, asked.amount())
                .toBuilder()
                .references(List.of(new AccountReference(ReferenceKind.INVOICE, "F")))
                .build();
    }

    private static List<Fault<?>> invoices() {
        return List.of(
                INVOICE.request(
                        "there is no such lot",
                        asked -> new Invoice(LotId.of("nul"), asked.day(), asked.amount(), asked.number()),
                        "buy.unknown"),
                INVOICE.request(
                        "nobody holds the lot",
                        asked -> new Invoice(LotId.of("nord"), asked.day(), asked.amount(), asked.number()),
                        "buy.holder"),
                INVOICE.written(
                        "two hold the lot",
                        "/purchases/0/lots/2/holders",
                        List.of(Lot.Holder.of(SampleActors.WORKSHOP), Lot.Holder.of(SampleActors.PERFUMER)),
                        "buy.holder"),
                INVOICE.request(
                        "its number is blank",
                        asked -> new Invoice(asked.lot(), asked.day(), asked.amount(), " "),
                        "form.required"),
                INVOICE.request(
                        "it is nothing",
                        asked -> new Invoice(asked.lot(), asked.day(), Amount.ZERO, asked.number()),
                        "form.amount"),
                INVOICE.request(
                        "its year is mistyped",
                        asked -> new Invoice(asked.lot(), MISTYPED, asked.amount(), asked.number()),
                        "act.far"),
                INVOICE.ceased("who holds the lot has ceased", SampleActors.WORKSHOP, FIRST, "body.gone"),
                INVOICE.fault(
                        "it is there already",
                        (life, matter) ->
                                new Fault.Matter<>(matter.dossier().with(movement(matter.request())), matter.request()),
                        "move.again"),
                new Fault.Scene<>(
                                "a movement of a lot",
                                "Acts.move(Movement)",
                                life -> PurchaseActsTest.DOSSIER,
                                (life, dossier) ->
                                        movement(new Invoice(WEST, life.from(FIRST, 200), Amount.euros("5"), "F")),
                                (Dossier dossier, Movement asked) ->
                                        Acts.of(dossier).move(asked))
                        .request(
                                "it has no voucher",
                                asked -> asked.toBuilder()
                                        .references(Known.notRecorded())
                                        .build(),
                                "buy.voucher"));
    }

    private static ClauseHours of(ClauseHours hours, LocalDate from, LocalDate until) {
        return ClauseHours.worked(from, until, hours.structure(), hours.worked());
    }

    private static List<Fault<?>> works() {
        return List.of(
                WORK.request(
                        "there is no such purchase",
                        asked -> new Work(PurchaseId.of("nul"), asked.lot(), asked.hours()),
                        "hours.no-purchase"),
                WORK.request(
                        "there is no such lot", asked -> new Work(asked.purchase(), 3, asked.hours()), "hours.no-lot"),
                WORK.request(
                        "its year is mistyped",
                        asked -> asked.with(given -> of(given, MISTYPED, MISTYPED.plusDays(30))),
                        "act.far",
                        "PUR-09"),
                WORK.fault(
                        "they are there already",
                        (life, matter) -> new Fault.Matter<>(
                                Acts.of(matter.dossier())
                                        .purchase(PurchaseActsTest.GREEN)
                                        .work(1, matter.request().hours())
                                        .orElseThrow(),
                                matter.request()),
                        "hours.again"),
                WORK.ceased("who works has ceased", SampleActors.WORKSHOP, FIRST.minusDays(1), "body.gone")
                        .of(ClauseHours_.STRUCTURE),
                WORK.written("the lot asks for nothing", LOT + "/considerations", List.of(), "PUR-08"),
                WORK.written(
                        "what the lot asks for is not recorded",
                        LOT + "/considerations",
                        Known.notRecorded(),
                        "act.unrecorded"),
                WORK.written("the lot is notified later", LOT + "/notified", LocalDate.of(2014, 2, 1), "PUR-09"),
                WORK.request(
                        "the lot is over",
                        asked -> asked.with(given -> of(given, given.from(), LocalDate.of(2013, 12, 1))),
                        "PUR-09"),
                WORK.request(
                        "more is recognised than was worked",
                        asked -> asked.with(given -> given.validated(
                                given.until().plusDays(1), given.worked().add(BigDecimal.ONE))),
                        "PUR-10"));
    }
}
