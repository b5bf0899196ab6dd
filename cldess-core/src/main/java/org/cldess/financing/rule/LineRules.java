package org.cldess.financing.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.Listed;
import org.cldess.financing.CofundingRate;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FinancingPlan_;
import org.cldess.financing.Resource;
import org.cldess.financing.Resource_;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about single lines of financing plans: the shares of funders. */
public final class LineRules {
    /** A funder provides at most its ceiling. */
    public static final Rule<Share> FIN_07 = Rule.of(RuleRecord.shipped("FIN-07"))
            .<Share>keyed(part -> KeyDate.on(LocalDate.of(part.subject().line().year(), 1, 1)))
            .test(LineRules::staysBelowItsCeiling);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private LineRules() {}

    /**
     * A resource with its plan.
     *
     * @param line the resource
     * @param plan the plan
     */
    public record Share(Resource line, FinancingPlan plan) {}

    /**
     * Returns the resources of a plan.
     *
     * @param plan the plan with its location
     * @return the resources with their locations
     */
    public static Stream<Located<Resource>> resources(Located<Known<FinancingPlan>> plan) {
        return lines(plan, FinancingPlan_.RESOURCES, FinancingPlan::resources);
    }

    /**
     * Returns the resources in money of a plan, each with the plan.
     *
     * @param plan the plan with its location
     * @return the resources with the plan
     */
    public static Stream<Located<Share>> shares(Located<Known<FinancingPlan>> plan) {
        return resources(plan)
                .filter(line -> !line.subject().account().isInKind())
                .map(line -> named(
                        line.path(),
                        new Share(line.subject(), plan.subject().value().orElseThrow()),
                        line));
    }

    private static <L> Stream<Located<L>> lines(
            Located<Known<FinancingPlan>> plan,
            Listed<FinancingPlan, L> place,
            Function<FinancingPlan, Known<List<L>>> of) {
        List<L> lines = plan.subject().flatMap(of).value().orElse(List.of());
        return IntStream.range(0, lines.size()).mapToObj(i -> named(place.at(i).in(plan.path()), lines.get(i), plan));
    }

    private static <S> Located<S> named(String path, S subject, Located<?> like) {
        return like.name().map(name -> Located.of(path, subject, name)).orElseGet(() -> Located.of(path, subject));
    }

    private static Verdict staysBelowItsCeiling(RuleContext<Share> it) {
        Resource line = it.subject().line();
        if (line.ceiling().isNone()) {
            return Verdict.notApplicable(Texts.WORDS.message("line.no-ceiling", line.label()));
        }
        return it.needs()
                .recorded(Resource_.CEILING, line)
                .recorded(Resource_.FUNDER, line)
                .judge(() -> belowCeiling(it, line));
    }

    private static Verdict belowCeiling(RuleContext<Share> it, Resource line) {
        int maximum = line.ceiling().value().orElseThrow();
        List<CofundingRate> rates =
                it.subject().plan().of(line.section()).rates().value().orElse(List.of());
        Amount all = Amount.sum(rates.stream().map(CofundingRate::amount).toList());
        Amount own = Amount.sum(rates.stream()
                .filter(rate -> rate.funder().equals(line.funder()))
                .map(CofundingRate::amount)
                .toList());
        boolean below = own.toBigDecimal()
                        .multiply(HUNDRED)
                        .compareTo(all.toBigDecimal().multiply(BigDecimal.valueOf(maximum)))
                <= 0;
        return Verdict.compliesIf(
                below, () -> Texts.WORDS.message("line.ceiling", it.name(), line.label(), own, all, maximum));
    }
}
