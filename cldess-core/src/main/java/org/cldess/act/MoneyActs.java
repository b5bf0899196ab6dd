package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.action.Action_;
import org.cldess.component.ListFact;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FinancingPlan_;
import org.cldess.financing.FundingStep;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Spending;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;

/** The acts that fund an action and spend its money. Each finds its line in the plans of the dossier. */
final class MoneyActs {
    private MoneyActs() {}

    static Answer<Dossier> fund(Dossier dossier, Conditions conditions, ResourceId id, FundingStep step) {
        Optional<Resource> line = dossier.find(Resource.class, id);
        String place = place(dossier, FinancingPlan::resources, FinancingPlan_.RESOURCES, id);
        Act act = new Act(place, dossier, conditions);
        if (line.isEmpty()) {
            act.refuse("fund.unknown", id.value());
            return act.refused();
        }
        LocalDate day = step.date();
        act.refuseFar(day);
        act.refuseIf(step.amount().isZero(), "fund.nothing", line.get().label());
        line.get().funder().value().ifPresent(funder -> act.bodies().refuseUnlessThere(act, funder, day));
        return act.outcome(
                Gate.FUNDING, Optional.of(day), () -> dossier.with(line.get().with(step)), ActBasis.of(place));
    }

    static Answer<Dossier> spend(Dossier dossier, Conditions conditions, ExpenseId id, Spending step) {
        Optional<Expense> line = dossier.find(Expense.class, id);
        String place = place(dossier, FinancingPlan::expenses, FinancingPlan_.EXPENSES, id);
        Act act = new Act(place, dossier, conditions);
        if (line.isEmpty()) {
            act.refuse("spend.unknown", id.value());
            return act.refused();
        }
        act.refuseFar(step.date());
        act.refuseIf(step.amount().isZero(), "spend.nothing", line.get().label());
        act.refuseIf(!step.voucher().isRecorded(), "spend.voucher", line.get().label());
        return act.outcome(
                Gate.FUNDING,
                Optional.of(step.date()),
                () -> dossier.with(line.get().with(step)),
                ActBasis.of(place));
    }

    /** Returns the pointer to a line of a plan, or to the actions if no plan has the line. */
    private static <I extends Id<I>, L extends Identified<I>> String place(
            Dossier dossier, Function<FinancingPlan, Known<List<L>>> lines, ListFact<FinancingPlan, L> list, I id) {
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
