package org.cldess.rulebook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.Action_;
import org.cldess.contract.Contract;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FinancingPlan_;
import org.cldess.financing.Resource;
import org.cldess.financing.rule.FinancingRules;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule that the lines of a financing plan fall in years of the contract. */
final class PlanYears {
    static final Rule<Dossier> FIN_02 = Rule.of(RuleRecord.shipped("FIN-02"))
            .keyed(PlanYears::firstDay)
            .test(PlanYears::areThoseOfTheContract)
            .whereKnown()
            .within(PlanYears::plans);

    private record PlanInTerm(FinancingPlan plan, Contract contract) {}

    private PlanYears() {}

    private static Stream<Located<Known<PlanInTerm>>> plans(Dossier dossier) {
        return IntStream.range(0, dossier.actions().size()).mapToObj(i -> {
            Action action = dossier.actions().get(i);
            return Located.of(
                    Dossier_.ACTIONS.at(i).then(Action_.PLAN),
                    action.plan().map(plan -> new PlanInTerm(plan, dossier.contract())),
                    Texts.WORDS.message("action.number", action.number()));
        });
    }

    private static KeyDate firstDay(Located<PlanInTerm> part) {
        return FinancingRules.firstDay(Located.of(part.path(), part.subject().plan()));
    }

    private static Verdict areThoseOfTheContract(RuleContext<PlanInTerm> it) {
        FinancingPlan plan = it.subject().plan();
        List<Integer> years = it.subject().contract().term(it.day()).years();
        Localizable name = it.name();
        return it.needs()
                .recorded(FinancingPlan_.EXPENSES, plan)
                .recorded(FinancingPlan_.RESOURCES, plan)
                .judge(() -> Verdict.of(yearsOf(plan)
                        .filter(year -> !years.contains(year))
                        .map(year -> Texts.WORDS.message(
                                "plan.year",
                                name,
                                Integer.toString(year),
                                Integer.toString(years.get(0)),
                                Integer.toString(years.get(years.size() - 1))))
                        .toList()));
    }

    private static Stream<Integer> yearsOf(FinancingPlan plan) {
        return Stream.concat(
                        plan.expenses().value().stream().flatMap(List::stream).map(Expense::year),
                        plan.resources().value().stream().flatMap(List::stream).map(Resource::year))
                .distinct()
                .sorted();
    }
}
