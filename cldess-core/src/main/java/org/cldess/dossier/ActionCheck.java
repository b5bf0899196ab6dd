package org.cldess.dossier;

import java.util.List;
import org.cldess.action.ActionDraft;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlanDraft;
import org.cldess.financing.FinancingPlanDraft.ExpenseDraft;
import org.cldess.financing.FinancingPlanDraft.ResourceDraft;
import org.cldess.money.Amount;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of the actions and of their financing plans. */
@NullUnmarked
final class ActionCheck {
    private final CrossCheck check;

    ActionCheck(CrossCheck check) {
        this.check = check;
    }

    void check(List<ActionDraft> actions, Pointer at) {
        check.each(actions, at, this::action);
    }

    private void action(ActionDraft action, Pointer at) {
        check.ids.declare(Kind.ACTION, action.id(), at);
        references(action, at);
        check.period(action.start(), action.end(), at.at("end"));
        for (int i = 0; i < action.years().size(); i++) {
            check.year(action.years().get(i), at.at("years").at(i));
        }
        check.distinct(action.years(), at.at("years"));
        check.each(action.milestones(), at.at("milestones"), (milestone, there) -> {
            check.ids.declare(Kind.MILESTONE, milestone.id(), there);
        });
        action.plan().value().ifPresent(plan -> plan(plan, at.at("plan")));
    }

    private void references(ActionDraft action, Pointer at) {
        check.refer(Kind.OBJECTIVE, action.objectives(), at.at("objectives"));
        check.refer(Kind.ACTOR, action.lead(), at.at("lead"));
        check.refer(Kind.CONTACT, action.leadPerson(), at.at("leadPerson"));
        List<String> partners = action.partners().value().orElse(List.of());
        check.refer(Kind.ACTOR, partners, at.at("partners"));
        check.refer(Kind.INDICATOR, action.indicators(), at.at("indicators"));
        check.distinct(action.objectives(), at.at("objectives"));
        check.distinct(partners, at.at("partners"));
        check.distinct(action.indicators(), at.at("indicators"));
    }

    private void plan(FinancingPlanDraft plan, Pointer at) {
        check.each(plan.expenses(), at.at("expenses"), this::expense);
        check.each(plan.resources(), at.at("resources"), this::resource);
    }

    private void expense(ExpenseDraft expense, Pointer at) {
        account(expense.account(), AccountClass.BudgetSide.EXPENSE, at.at("account"));
        check.year(expense.year(), at.at("year"));
        notNegative(expense.amount(), at.at("amount"));
    }

    private void resource(ResourceDraft resource, Pointer at) {
        account(resource.account(), AccountClass.BudgetSide.RESOURCE, at.at("account"));
        check.refer(Kind.ACTOR, resource.funder(), at.at("funder"));
        check.year(resource.year(), at.at("year"));
        notNegative(resource.amount(), at.at("amount"));
        check.each(resource.steps(), at.at("steps"), (step, there) -> {
            notNegative(step.amount(), there.at("amount"));
        });
    }

    private void account(AccountClass account, AccountClass.BudgetSide side, Pointer at) {
        if (account != null && account.side() != side) {
            String key = side == AccountClass.BudgetSide.EXPENSE ? "form.account.expense" : "form.account.resource";
            check.complaints.add("form.account", at, key, account.toString(), account);
        }
    }

    private void notNegative(Amount amount, Pointer at) {
        if (amount != null && amount.isNegative()) {
            check.complaints.add("form.amount", at, "form.amount.negative", amount);
        }
    }
}
