package org.cldess.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action_;
import org.cldess.actor.ActorId;
import org.cldess.component.ListFact;
import org.cldess.contract.party.Party;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FinancingPlan_;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/** The acts that add a movement to the journal. */
final class MoneyActs {
    private final Dossier dossier;
    private final Conditions conditions;

    MoneyActs(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
    }

    /** Adds a payment of a resource. */
    Answer<Dossier> pay(ResourceId line, LocalDate day, Amount amount) {
        MovementId id = freeId(dossier, line.value(), MovementKind.PAID);
        return made(() -> Movement.of(id, line, day, MovementKind.PAID, amount), false);
    }

    /** Adds an invoice of an expense. */
    Answer<Dossier> invoice(ExpenseId line, LocalDate day, Amount amount, String number) {
        MovementId id = freeId(dossier, line.value(), MovementKind.INVOICED);
        return made(
                () -> Movement.of(id, line, day, MovementKind.INVOICED, amount).toBuilder()
                        .references(List.of(new AccountReference(ReferenceKind.INVOICE, number)))
                        .build(),
                false);
    }

    /** Adds a movement that corrects another one, with another amount. */
    Answer<Dossier> correct(MovementId wrong, LocalDate day, Amount amount, String reason) {
        return corrected(wrong, day, amount, reason, false);
    }

    /** Adds a movement that cancels another one. */
    Answer<Dossier> cancel(MovementId wrong, LocalDate day, String reason) {
        Amount same = dossier.find(Movement.class, wrong).map(Movement::amount).orElse(Amount.ZERO);
        return corrected(wrong, day, same, reason, true);
    }

    private Answer<Dossier> corrected(MovementId wrong, LocalDate day, Amount amount, String reason, boolean cancels) {
        Optional<Movement> found = dossier.find(Movement.class, wrong);
        if (found.isEmpty()) {
            Act act = new Act(Dossier_.MOVEMENTS, dossier, conditions);
            act.refuse("move.unknown", wrong.value());
            return act.refused();
        }
        MovementId id = freeId(dossier, wrong.value(), found.get().kind());
        return made(
                () -> found.get().corrected(id, amount, new MovementCorrection(wrong, day, cancels, Known.of(reason))),
                false);
    }

    /** Returns a free id for a movement of a line. */
    static MovementId freeId(Dossier dossier, String line, MovementKind kind) {
        Set<String> taken =
                dossier.movements().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        return MovementId.of(FreeId.beginningWith(line + "-" + EnumCodes.of(kind), taken));
    }

    /** Adds a movement that may make no sense. */
    private Answer<Dossier> made(Supplier<Movement> making, boolean again) {
        try {
            return move(making.get(), again);
        } catch (Violations senseless) {
            return Answer.refused(senseless);
        }
    }

    /**
     * Adds a movement.
     *
     * @param movement the movement
     * @param again whether it may be like one that is already there
     */
    Answer<Dossier> move(Movement movement, boolean again) {
        return movement.resource()
                .map(line -> fund(line, movement, again))
                .orElseGet(() -> spend(movement.expense().orElseThrow(), movement, again));
    }

    private Answer<Dossier> fund(ResourceId id, Movement movement, boolean again) {
        Optional<Resource> line = dossier.find(Resource.class, id);
        String place = place(FinancingPlan::resources, FinancingPlan_.RESOURCES, id);
        Act act = new Act(place, dossier, conditions);
        if (line.isEmpty()) {
            act.refuse("fund.unknown", id.value());
            return act.refused();
        }
        act.refuseIf(line.get().account().isInKind(), "move.in-kind", line.get().label());
        if (movement.kind() == MovementKind.PAID && line.get().account().isGrant()) {
            refuseUnfounded(act, line.get());
        }
        Movement paid = withPayer(movement, line.get());
        paid.party()
                .value()
                .or(line.get().funder()::value)
                .ifPresent(funder -> act.bodies().refuseUnlessThere(act, funder, paid.lastDay()));
        return added(act, paid, line.get().label(), place, again);
    }

    /** Refuses to pay a grant that was refused, or of which neither an award nor a commitment is recorded. */
    private void refuseUnfounded(Act act, Resource line) {
        FundedLine funded = dossier.journal().find(line.id()).orElseThrow();
        boolean isFounded = funded.has(MovementKind.AWARDED) || funded.has(MovementKind.COMMITTED);
        if (isFounded) {
            return;
        }
        funded.last(MovementKind.REFUSED)
                .ifPresentOrElse(
                        last -> act.refuse("move.refused", line.label(), last.lastDay()),
                        () -> act.refuse("move.no-award", line.label()));
        act.silence(new Act.ReportedRule("FIN-05"), Act.ReportedRule.MISSING);
    }

    /** Returns the movement with the body that succeeded the funder by then, if no payer is recorded. */
    private Movement withPayer(Movement movement, Resource line) {
        Bodies bodies = new Bodies(dossier);
        Optional<ActorId> payer = line.funder()
                .value()
                .filter(unused -> !movement.party().isRecorded())
                .flatMap(bodies::successor)
                .filter(party -> !movement.lastDay().isBefore(party.from()))
                .map(Party::actor);
        return payer.map(body -> movement.toBuilder().party(body).build()).orElse(movement);
    }

    private Answer<Dossier> spend(ExpenseId id, Movement movement, boolean again) {
        Optional<Expense> line = dossier.find(Expense.class, id);
        String place = place(FinancingPlan::expenses, FinancingPlan_.EXPENSES, id);
        Act act = new Act(place, dossier, conditions);
        if (line.isEmpty()) {
            act.refuse("spend.unknown", id.value());
            return act.refused();
        }
        act.refuseIf(line.get().account().isInKind(), "move.in-kind", line.get().label());
        act.refuseIf(
                !movement.references().isRecorded(), "spend.voucher", line.get().label());
        return added(act, movement, line.get().label(), place, again);
    }

    private Answer<Dossier> added(Act act, Movement movement, String line, String place, boolean again) {
        act.refuseFar(movement.lastDay());
        movement.correction().value().ifPresent(made -> act.refuseFar(made.date()));
        if (dossier.find(Movement.class, movement.id()).isPresent()) {
            act.refuseDuplicate("movement", movement.id().value(), Dossier_.MOVEMENTS.toString());
            return act.refused();
        }
        if (!again && movement.correction().value().isEmpty()) {
            twin(movement)
                    .ifPresent(other -> act.refuse(
                            "move.again",
                            line,
                            other.kind(),
                            other.amount(),
                            other.lastDay(),
                            other.id().value()));
        }
        return act.outcome(
                Gate.FUNDING,
                Optional.of(movement.correction()
                        .value()
                        .map(MovementCorrection::date)
                        .orElse(movement.lastDay())),
                () -> dossier.with(movement),
                basis(movement, place));
    }

    /** Returns the places of the line and of all its movements, after the act. */
    private ActBasis basis(Movement movement, String place) {
        List<Movement> after = with(dossier.movements(), movement).stream()
                .sorted(Comparator.comparing(Movement::id))
                .toList();
        return ActBasis.of(Stream.concat(
                        Stream.of(place),
                        IntStream.range(0, after.size())
                                .filter(i -> isOfSameLine(after.get(i), movement))
                                .mapToObj(i -> Dossier_.MOVEMENTS.at(i).toString()))
                .toArray());
    }

    private static boolean isOfSameLine(Movement one, Movement other) {
        return one.resource().equals(other.resource()) && one.expense().equals(other.expense());
    }

    static List<Movement> with(List<Movement> movements, Movement movement) {
        return Stream.concat(movements.stream(), Stream.of(movement)).toList();
    }

    /** Returns a movement that counts and is like another: of the same line, kind, day and amount. */
    private Optional<Movement> twin(Movement movement) {
        return Journal.counting(dossier.movements()).stream()
                .filter(other -> other.kind() == movement.kind()
                        && other.lastDay().equals(movement.lastDay())
                        && other.amount().equals(movement.amount())
                        && isOfSameLine(other, movement))
                .findFirst();
    }

    /** Returns the pointer to a line of a plan, or to the actions if no plan has the line. */
    private <I extends Id<I>, L extends Identified<I>> String place(
            Function<FinancingPlan, Known<List<L>>> lines, ListFact<FinancingPlan, L> list, I id) {
        for (int i = 0; i < dossier.actions().size(); i++) {
            List<L> all = dossier.actions().get(i).plan().flatMap(lines).value().orElse(List.of());
            for (int j = 0; j < all.size(); j++) {
                if (all.get(j).id().equals(id)) {
                    return Dossier_.ACTIONS
                            .at(i)
                            .then(Action_.PLAN)
                            .then(list.at(j))
                            .toString();
                }
            }
        }
        return Dossier_.ACTIONS.toString();
    }
}
