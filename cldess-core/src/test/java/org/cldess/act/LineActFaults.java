package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.validation.Answer;

/** Faults for which a movement of a line of a financing plan, or its correction, is refused. */
final class LineActFaults {
    private static final ResourceId SHARE = ResourceId.of("bdis-74-400000");
    private static final ResourceId WORK_FOR_FREE = ResourceId.of("bdis-87-150000");
    private static final ExpenseId SALARIES = ExpenseId.of("bdis-2013-64");
    private static final ExpenseId VOLUNTEERS = ExpenseId.of("bdis-2013-86");
    private static final MovementId PAID = MovementId.of("bdis-74-400000-m01");
    private static final LocalDate AWARDED = LocalDate.of(2013, 5, 2);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);
    private static final LocalDate MISTYPED = LocalDate.of(1913, 6, 3);
    private static final Amount MORE = Amount.euros("4000.01");

    /** What is paid or invoiced. */
    record Sum<L>(L line, LocalDate day, Amount amount, String number) {
        Sum<L> at(L other) {
            return new Sum<>(other, day, amount, number);
        }

        Sum<L> on(LocalDate other) {
            return new Sum<>(line, other, amount, number);
        }

        Sum<L> of(Amount other) {
            return new Sum<>(line, day, other, number);
        }

        Sum<L> numbered(String other) {
            return new Sum<>(line, day, amount, other);
        }
    }

    /** A movement that was entered wrongly, and what it should be. */
    record Mending(MovementId wrong, LocalDate day, Amount amount, String reason) {
        Mending of(MovementId other) {
            return new Mending(other, day, amount, reason);
        }

        Mending on(LocalDate other) {
            return new Mending(wrong, other, amount, reason);
        }

        Mending amount(Amount other) {
            return new Mending(wrong, day, other, reason);
        }

        Mending because(String other) {
            return new Mending(wrong, day, amount, other);
        }
    }

    private static final Fault.Scene<Sum<ResourceId>> PAYMENT = new Fault.Scene<>(
            "a payment of a line",
            "Acts.pay(ResourceId, LocalDate, Amount)",
            life -> moved(life, "2013-05-02 AWARDED 4000"),
            (life, dossier) -> new Sum<>(SHARE, life.from(JUNE, 200), amount(life), ""),
            (dossier, sum) -> Acts.of(dossier).pay(sum.line(), sum.day(), sum.amount()));

    private static final Fault.Scene<Movement> MOVEMENT = moving("a movement", "Acts.move(Movement)", Acts::move);

    private static final Fault.Scene<Movement> REPEATED =
            moving("a movement that is like another", "Acts.moveAgain(Movement)", Acts::moveAgain);

    private static final Fault.Scene<Sum<ExpenseId>> INVOICE = new Fault.Scene<>(
            "an invoice of an expense",
            "Acts.invoice(ExpenseId, LocalDate, Amount, String)",
            life -> moved(life, ""),
            (life, dossier) -> new Sum<>(SALARIES, life.from(JUNE, 200), amount(life), "F-" + life.below(100)),
            (dossier, sum) -> Acts.of(dossier).invoice(sum.line(), sum.day(), sum.amount(), sum.number()));

    private static final Fault.Scene<Mending> CORRECTION = mending(
            "a correction of a movement",
            "Acts.correct(MovementId, LocalDate, Amount, String)",
            (acts, made) -> acts.correct(made.wrong(), made.day(), made.amount(), made.reason()));

    private static final Fault.Scene<Mending> CANCELLATION = mending(
            "a cancellation of a movement",
            "Acts.cancel(MovementId, LocalDate, String)",
            (acts, made) -> acts.cancel(made.wrong(), made.day(), made.reason()));

    private LineActFaults() {}

    private interface Asked<R> {
        Answer<?> by(Acts acts, R request);
    }

    private static Fault.Scene<Movement> moving(String name, String method, Asked<Movement> act) {
        return new Fault.Scene<>(
                name,
                method,
                life -> moved(life, "2013-05-02 AWARDED 4000; 2013-05-20 PAID 50"),
                (life, dossier) ->
                        Movement.of(MovementId.of("new"), SHARE, life.from(JUNE, 200), MovementKind.PAID, amount(life)),
                (dossier, movement) -> act.by(Acts.of(dossier), movement));
    }

    private static Fault.Scene<Mending> mending(String name, String method, Asked<Mending> act) {
        return new Fault.Scene<>(
                name,
                method,
                life -> moved(life, "2013-05-02 AWARDED 4000; 2013-06-03 PAID 1500"),
                (life, dossier) -> new Mending(PAID, life.from(JUNE, 200), amount(life), "Saisie n° " + life.below(9)),
                (dossier, made) -> act.by(Acts.of(dossier), made));
    }

    /** Draws an amount of at most 1,900 €, so that two of them are less than the award. */
    private static Amount amount(FaultyLives life) {
        return Amount.ofCents(1 + life.below(190_000));
    }

    private static Dossier moved(FaultyLives life, String moves) {
        return with(life.chartered(), Moves.of(SHARE, moves));
    }

    private static Dossier with(Dossier dossier, List<Movement> more) {
        List<Movement> all = new ArrayList<>(dossier.movements());
        all.addAll(more);
        return dossier.toBuilder().movements(all).build();
    }

    private static Dossier only(Dossier dossier, Movement... moves) {
        List<Movement> all = dossier.movements().stream()
                .filter(movement -> !movement.resource().equals(Optional.of(SHARE)))
                .toList();
        return with(dossier.toBuilder().movements(all).build(), List.of(moves));
    }

    private static Movement refusal(String reason) {
        return Moves.reasoned(MovementId.of("no"), SHARE, AWARDED, MovementKind.REFUSED, "4000", Known.of(reason));
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(payments());
        all.addAll(movements(MOVEMENT));
        all.addAll(movements(REPEATED));
        all.add(MOVEMENT.fault(
                "it is there already",
                (life, matter) -> new Fault.Matter<>(
                        with(matter.dossier(), List.of(named("old", matter.request()))), matter.request()),
                "move.again"));
        all.addAll(invoices());
        all.addAll(corrections(CORRECTION));
        all.addAll(corrections(CANCELLATION));
        all.add(CORRECTION.request("it is more than was awarded", made -> made.amount(MORE), "FIN-05"));
        all.add(CORRECTION.request("nothing is left of it", made -> made.amount(Amount.ZERO), "form.amount"));
        return all;
    }

    private static List<Fault<?>> payments() {
        return List.of(
                PAYMENT.request("no plan has it", sum -> sum.at(ResourceId.of("nul")), "fund.unknown"),
                PAYMENT.request("it is nothing", sum -> sum.of(Amount.ZERO), "form.amount"),
                PAYMENT.request("it is less than nothing", sum -> sum.of(Amount.euros("-5")), "form.amount"),
                PAYMENT.request("it is a cent more than was awarded", sum -> sum.of(MORE), "FIN-05"),
                PAYMENT.request("its year is mistyped", sum -> sum.on(MISTYPED), "act.far", "FIN-05"),
                PAYMENT.request("it is before the award", sum -> sum.on(AWARDED.minusDays(1)), "FIN-05"),
                PAYMENT.request("it is a contribution in kind", sum -> sum.at(WORK_FOR_FREE), "move.in-kind"),
                PAYMENT.fact("nothing was awarded", dossier -> only(dossier), "move.no-award"),
                PAYMENT.fact("it was refused", dossier -> only(dossier, refusal("Rien.")), "move.refused"),
                PAYMENT.ceased("who pays has ceased", SampleActors.CAPAP, AWARDED, "body.gone"),
                PAYMENT.fact(
                        "who pays is not there yet",
                        dossier -> FaultyLives.actor(
                                dossier, SampleActors.CAPAP, capap -> capap.created(LocalDate.of(2013, 12, 31))),
                        "body.not-yet"),
                PAYMENT.fault(
                        "it was paid that day",
                        (life, matter) -> new Fault.Matter<>(
                                Acts.of(matter.dossier())
                                        .pay(SHARE, matter.request().day(), Amount.euros("50"))
                                        .orElseThrow(),
                                matter.request().of(Amount.euros("50"))),
                        "move.again"));
    }

    private static Movement named(String id, Movement like) {
        return Movement.of(MovementId.of(id), SHARE, like.lastDay(), like.kind(), like.amount());
    }

    private static UnaryOperator<Movement> as(MovementKind kind, String amount) {
        return as(kind, amount, Known.none());
    }

    private static UnaryOperator<Movement> as(MovementKind kind, String amount, Known<String> reason) {
        return given -> Movement.of(given.id(), SHARE, given.lastDay(), kind, Amount.euros(amount)).toBuilder()
                .reason(reason)
                .build();
    }

    private static List<Fault<?>> movements(Fault.Scene<Movement> scene) {
        return List.of(
                scene.request("its id is taken", given -> named(PAID.value(), given), "form.duplicate"),
                scene.request(
                        "a body pays that has a successor",
                        given -> given.toBuilder()
                                .date(LocalDate.of(2014, 2, 10))
                                .party(SampleActors.CAPAP)
                                .build(),
                        "body.succeeded"),
                scene.fault(
                        "a refusal has no reason",
                        (life, matter) -> new Fault.Matter<>(
                                only(matter.dossier()),
                                as(MovementKind.REFUSED, "4000").apply(matter.request())),
                        "FIN-06"),
                scene.request(
                        "what was awarded is refused",
                        as(MovementKind.REFUSED, "0.01", Known.of("Trop tard.")),
                        "move.refused-more"),
                scene.fault(
                        "what was refused is committed",
                        (life, matter) -> new Fault.Matter<>(
                                only(matter.dossier(), refusal("Rien.")),
                                as(MovementKind.COMMITTED, "10").apply(matter.request())),
                        "move.refused"),
                scene.request(
                        "it is paid five years after the year of the line",
                        given -> given.toBuilder()
                                .date(LocalDate.of(2018, 1, 1))
                                .party(SampleActors.REGION)
                                .build(),
                        "move.year"),
                scene.request("a withdrawal has no reason", as(MovementKind.WITHDRAWN, "100"), "FIN-06"),
                scene.request(
                        "more is withdrawn than was awarded",
                        as(MovementKind.WITHDRAWN, "3950.01", Known.of("Moins.")),
                        "move.withdrawn"),
                scene.request("more is committed than was awarded", as(MovementKind.COMMITTED, "4000.01"), "FIN-05"),
                scene.fault(
                        "it is awarded after the end of the contract",
                        (life, matter) -> new Fault.Matter<>(
                                FaultyLives.terminated(matter.dossier(), AWARDED),
                                as(MovementKind.AWARDED, "10").apply(matter.request())),
                        "award.ended"),
                scene.request(
                        "an expense has no voucher",
                        given -> Movement.of(given.id(), SALARIES, given.lastDay(), MovementKind.PAID, given.amount()),
                        "spend.voucher"),
                scene.request(
                        "no plan has the expense",
                        given -> Moves.spent(given.id(), ExpenseId.of("nul"), given.lastDay(), MovementKind.PAID, "1"),
                        "spend.unknown"),
                scene.request(
                        "a contribution in kind is paid",
                        given -> Moves.spent(given.id(), VOLUNTEERS, given.lastDay(), MovementKind.PAID, "1"),
                        "move.in-kind"));
    }

    private static List<Fault<?>> invoices() {
        return List.of(
                INVOICE.request("no plan has it", sum -> sum.at(ExpenseId.of("nul")), "spend.unknown"),
                INVOICE.request("it is a contribution in kind", sum -> sum.at(VOLUNTEERS), "move.in-kind"),
                INVOICE.request("its number is blank", sum -> sum.numbered(" "), "form.required"),
                INVOICE.request("it is less than nothing", sum -> sum.of(Amount.euros("-5")), "form.amount"),
                INVOICE.request("its year is mistyped", sum -> sum.on(MISTYPED), "act.far"),
                INVOICE.request("it is two years before", sum -> sum.on(LocalDate.of(2011, 12, 31)), "move.year"),
                INVOICE.fault(
                        "it is there already",
                        (life, matter) -> new Fault.Matter<>(invoiced(matter), matter.request()),
                        "move.again"));
    }

    private static Dossier invoiced(Fault.Matter<Sum<ExpenseId>> matter) {
        Sum<ExpenseId> sum = matter.request();
        return with(
                matter.dossier(),
                List.of(
                        Movement.of(MovementId.of("old"), sum.line(), sum.day(), MovementKind.INVOICED, sum.amount())
                                .toBuilder()
                                .references(List.of(new AccountReference(ReferenceKind.INVOICE, "F")))
                                .build()));
    }

    private static List<Fault<?>> corrections(Fault.Scene<Mending> scene) {
        return List.of(
                scene.request("nobody knows what it corrects", made -> made.of(MovementId.of("nul")), "move.unknown"),
                scene.request("no word says why", made -> made.because(" "), "form.required"),
                scene.request("its year is mistyped", made -> made.on(LocalDate.of(2113, 7, 9)), "act.far"),
                scene.fault(
                        "it is before the correction that it corrects",
                        (life, matter) -> new Fault.Matter<>(
                                Acts.of(matter.dossier())
                                        .correct(PAID, JUNE.plusDays(300), Amount.euros("20"), "Mal lu")
                                        .orElseThrow(),
                                matter.request().of(MovementId.of("bdis-74-400000-m01-paid"))),
                        "form.movement-order"));
    }
}
