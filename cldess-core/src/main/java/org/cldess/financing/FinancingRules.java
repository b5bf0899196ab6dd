package org.cldess.financing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.money.Amount;
import org.cldess.rule.Case;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Part;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules over one financing plan. */
public final class FinancingRules {
    /** The plan balances, in money and in kind. */
    public static final Rule<FinancingPlan> GRT_14 = Rule.of(RuleRecord.shipped("GRT-14"))
            .keyed(FinancingRules::firstDay)
            .test(FinancingRules::balances);

    private FinancingRules() {}

    private static KeyDate firstDay(Part<FinancingPlan> part) {
        FinancingPlan plan = part.subject();
        if (plan.firstYear().isPresent()) {
            return KeyDate.on(LocalDate.of(plan.firstYear().get(), 1, 1));
        }
        List<String> missing = new ArrayList<>();
        if (!plan.expenses().isRecorded()) {
            missing.add(part.at("/expenses"));
        }
        if (!plan.resources().isRecorded()) {
            missing.add(part.at("/resources"));
        }
        return missing.isEmpty() ? KeyDate.none(Texts.WORDS.message("plan.empty")) : KeyDate.missing(missing);
    }

    private static Verdict balances(Case<FinancingPlan> it) {
        FinancingPlan plan = it.subject();
        it.parameter("accounting-regulation");
        return it.needs()
                .recorded("/expenses", plan.expenses())
                .recorded("/resources", plan.resources())
                .judge(() -> Verdict.of(faults(it.name(), plan)));
    }

    private static List<Message> faults(Sayable name, FinancingPlan plan) {
        Balance balance = plan.balance().value().orElseThrow();
        List<Message> faults = new ArrayList<>();
        if (!balance.cash().isZero()) {
            faults.add(Texts.WORDS.message(
                    balance.cash().isNegative() ? "plan.lacking" : "plan.over",
                    name,
                    expenses(plan, false),
                    resources(plan, false),
                    difference(balance.cash())));
        }
        if (!balance.inKind().isZero()) {
            faults.add(Texts.WORDS.message("plan.in-kind", name, expenses(plan, true), resources(plan, true)));
        }
        return faults;
    }

    private static Amount difference(Amount amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    private static Amount expenses(FinancingPlan plan, boolean inKind) {
        return Amount.sum(plan.expenseLines(inKind).map(Expense::amount).toList());
    }

    private static Amount resources(FinancingPlan plan, boolean inKind) {
        return Amount.sum(plan.resourceLines(inKind).map(Resource::amount).toList());
    }
}
