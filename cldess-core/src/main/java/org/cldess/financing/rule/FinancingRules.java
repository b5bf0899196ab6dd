package org.cldess.financing.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Balance;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FinancingPlan_;
import org.cldess.financing.Resource;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about a single financing plan. */
public final class FinancingRules {
    /** The plan balances, in money and in kind. */
    public static final Rule<FinancingPlan> GRT_14 = Rule.of(RuleRecord.shipped("GRT-14"))
            .keyed(FinancingRules::firstDay)
            .test(FinancingRules::balances);

    /** The plan states whether its amounts exclude or include tax. */
    public static final Rule<FinancingPlan> FIN_01 = Rule.of(RuleRecord.shipped("FIN-01"))
            .keyed(FinancingRules::firstDay)
            .test(FinancingRules::saysItsTaxBasis);

    /** The plan contains each line only once. */
    public static final Rule<FinancingPlan> FIN_03 = Rule.of(RuleRecord.shipped("FIN-03"))
            .keyed(FinancingRules::firstDay)
            .test(FinancingRules::entersLinesOnce);

    /** Operating and capital each balance. */
    public static final Rule<FinancingPlan> FIN_09 = Rule.of(RuleRecord.shipped("FIN-09"))
            .keyed(FinancingRules::firstDay)
            .test(FinancingRules::balancesEachSection);

    private FinancingRules() {}

    /**
     * Returns the day that selects the law that applies to a plan.
     *
     * @param part the plan
     * @return 1 January of the first year of its lines; not applicable if it is known to have no lines
     */
    public static KeyDate firstDay(Located<FinancingPlan> part) {
        FinancingPlan plan = part.subject();
        if (plan.firstYear().isPresent()) {
            return KeyDate.on(LocalDate.of(plan.firstYear().get(), 1, 1));
        }
        List<String> missing = new ArrayList<>();
        if (!plan.expenses().isRecorded()) {
            missing.add(part.at(FinancingPlan_.EXPENSES));
        }
        if (!plan.resources().isRecorded()) {
            missing.add(part.at(FinancingPlan_.RESOURCES));
        }
        return missing.isEmpty() ? KeyDate.none(Texts.WORDS.message("plan.empty")) : KeyDate.missing(missing);
    }

    private static Verdict balances(RuleContext<FinancingPlan> it) {
        FinancingPlan plan = it.subject();
        it.parameter("accounting-regulation");
        return it.needs()
                .recorded(FinancingPlan_.EXPENSES, plan)
                .recorded(FinancingPlan_.RESOURCES, plan)
                .judge(() -> Verdict.of(faults(it.name(), plan)));
    }

    /** Returns the imbalances, in total and per year. */
    private static List<Message> faults(Localizable name, FinancingPlan plan) {
        List<Message> faults = new ArrayList<>(faultsOfOne(name, plan));
        List<Integer> years = plan.years();
        if (years.size() > 1) {
            for (int year : years) {
                Localizable inTheYear = Texts.WORDS.message("plan.in-year", name, Integer.toString(year));
                faults.addAll(faultsOfOne(inTheYear, plan.ofYear(year)));
            }
        }
        return faults;
    }

    private static List<Message> faultsOfOne(Localizable name, FinancingPlan plan) {
        Balance balance = plan.balance().value().orElseThrow();
        List<Message> faults = new ArrayList<>();
        if (!balance.cash().isZero()) {
            faults.add(Texts.WORDS.message(
                    balance.cash().isNegative() ? "plan.lacking" : "plan.over",
                    name,
                    expenses(plan.expensesInMoney()),
                    resources(plan.resourcesInMoney()),
                    difference(balance.cash())));
        }
        if (!balance.inKind().isZero()) {
            faults.add(Texts.WORDS.message(
                    "plan.in-kind", name, expenses(plan.expensesInKind()), resources(plan.resourcesInKind())));
        }
        return faults;
    }

    private static Verdict balancesEachSection(RuleContext<FinancingPlan> it) {
        FinancingPlan plan = it.subject();
        FinancingPlan capital = plan.of(BudgetSection.CAPITAL);
        if (plan.expenses().isRecorded()
                && plan.resources().isRecorded()
                && capital.expenses().is(List.of())
                && capital.resources().is(List.of())) {
            return Verdict.notApplicable(Texts.WORDS.message("plan.no-capital", it.name()));
        }
        return it.needs()
                .recorded(FinancingPlan_.EXPENSES, plan)
                .recorded(FinancingPlan_.RESOURCES, plan)
                .judge(() -> Verdict.of(Stream.of(BudgetSection.values())
                        .flatMap(section -> unevenSection(it.name(), section, plan.of(section)).stream())
                        .toList()));
    }

    private static Optional<Message> unevenSection(Localizable name, BudgetSection section, FinancingPlan part) {
        Amount over = part.balance().value().orElseThrow().cash();
        return over.isZero()
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message(
                        "plan.section",
                        name,
                        section,
                        expenses(part.expensesInMoney()),
                        resources(part.resourcesInMoney())));
    }

    private static Amount difference(Amount amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    private static Amount expenses(Stream<Expense> lines) {
        return Amount.sum(lines.map(Expense::amount).toList());
    }

    private static Amount resources(Stream<Resource> lines) {
        return Amount.sum(lines.map(Resource::amount).toList());
    }

    private static Verdict saysItsTaxBasis(RuleContext<FinancingPlan> it) {
        Known<VatBasis> basis = it.subject().vat();
        return it.needs()
                .recorded(FinancingPlan_.VAT, basis)
                .judge(() ->
                        Verdict.compliesIf(!basis.isNone(), () -> Texts.WORDS.message("plan.without-vat", it.name())));
    }

    private record Line(String label, AccountClass account, BudgetSection section, int year, Known<ActorId> funder) {}

    private static Verdict entersLinesOnce(RuleContext<FinancingPlan> it) {
        FinancingPlan plan = it.subject();
        List<Resource> resources = plan.resources().value().orElse(List.of());
        RequiredFacts needs =
                it.needs().recorded(FinancingPlan_.EXPENSES, plan).recorded(FinancingPlan_.RESOURCES, plan);
        Map<Line, Integer> count = new LinkedHashMap<>();
        plan.expenses()
                .value()
                .orElse(List.of())
                .forEach(expense -> count.merge(
                        new Line(expense.label(), expense.account(), expense.section(), expense.year(), Known.none()),
                        1,
                        Integer::sum));
        resources.forEach(resource -> count.merge(
                new Line(resource.label(), resource.account(), resource.section(), resource.year(), resource.funder()),
                1,
                Integer::sum));
        return needs.judge(() -> Verdict.of(count.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> repeated(it.name(), entry.getKey(), entry.getValue()))
                .toList()));
    }

    private static Message repeated(Localizable name, Line line, int times) {
        return Texts.WORDS.message(
                "plan.repeated", name, times, line.label(), line.account().toString(), Integer.toString(line.year()));
    }
}
