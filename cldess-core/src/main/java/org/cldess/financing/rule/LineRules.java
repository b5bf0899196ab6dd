package org.cldess.financing.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.Listed;
import org.cldess.financing.AccountClass;
import org.cldess.financing.CofundingRate;
import org.cldess.financing.Expense;
import org.cldess.financing.Expense_;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FinancingPlan_;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.FundingStep;
import org.cldess.financing.FundingStep_;
import org.cldess.financing.Resource;
import org.cldess.financing.Resource_;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about single lines of financing plans: the steps of resources and of expenses. */
public final class LineRules {
    /** A funder commits at most the awarded amount, then pays at most the committed amount, in this order. */
    public static final Rule<Resource> FIN_05 = Rule.of(RuleRecord.shipped("FIN-05"))
            .<Resource>keyed(part -> KeyDate.on(LocalDate.of(part.subject().year(), 1, 1)))
            .test(LineRules::goesItsWay);

    /** A refusal or a return has a reason. */
    public static final Rule<FundingStep> FIN_06 = Rule.of(RuleRecord.shipped("FIN-06"))
            .<FundingStep>keyed(part -> KeyDate.on(part.subject().date()))
            .test(LineRules::saysWhy);

    /** A funder provides at most its ceiling. */
    public static final Rule<Share> FIN_07 = Rule.of(RuleRecord.shipped("FIN-07"))
            .<Share>keyed(part -> KeyDate.on(LocalDate.of(part.subject().line().year(), 1, 1)))
            .test(LineRules::staysBelowItsCeiling);

    /** A large deviation is explained. */
    public static final Rule<Expense> FIN_08 = Rule.of(RuleRecord.shipped("FIN-08"))
            .<Expense>keyed(part -> KeyDate.on(LocalDate.of(part.subject().year(), 12, 31)))
            .test(LineRules::isExplained);

    /** The class of grants, which need an award; sales and gifts do not. */
    private static final AccountClass GRANTS = AccountClass.of(74);

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

    /**
     * Returns the refusals and returns among the steps of the resources of a plan.
     *
     * @param plan the plan with its location
     * @return the steps with their locations
     */
    public static Stream<Located<FundingStep>> ends(Located<Known<FinancingPlan>> plan) {
        return resources(plan).flatMap(line -> {
            List<FundingStep> steps = line.subject().steps();
            return IntStream.range(0, steps.size())
                    .filter(i -> !steps.get(i).status().leadsToPayment())
                    .mapToObj(i -> named(line.path() + Resource_.STEPS.at(i), steps.get(i), line));
        });
    }

    /**
     * Returns the expenses of a plan in money.
     *
     * @param plan the plan with its location
     * @return the expenses with their locations
     */
    public static Stream<Located<Expense>> expenses(Located<Known<FinancingPlan>> plan) {
        return LineRules.<Expense>lines(plan, FinancingPlan_.EXPENSES, FinancingPlan::expenses)
                .filter(line -> !line.subject().account().isInKind());
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

    private static Verdict goesItsWay(RuleContext<Resource> it) {
        Resource line = it.subject();
        if (line.steps().isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("line.no-step", line.label()));
        }
        Optional<Amount> awarded = alone(line, FundingStatus.AWARDED);
        Optional<Amount> committed = alone(line, FundingStatus.COMMITTED);
        Amount paid = line.reached(FundingStatus.PAID);
        return it.needs()
                .lackingIf(
                        line.account().equals(GRANTS) && !paid.isZero() && awarded.isEmpty() && committed.isEmpty(),
                        it.at(Resource_.STEPS))
                .judge(() -> Verdict.of(faults(it, awarded, committed, paid)));
    }

    private static List<Message> faults(
            RuleContext<Resource> it, Optional<Amount> awarded, Optional<Amount> committed, Amount paid) {
        Resource line = it.subject();
        List<Message> faults = new ArrayList<>();
        awarded.ifPresent(maximum -> committed
                .filter(amount -> amount.compareTo(maximum) > 0)
                .ifPresent(amount -> faults.add(
                        Texts.WORDS.message("line.committed-beyond-award", it.name(), line.label(), maximum, amount))));
        committed
                .filter(maximum -> paid.compareTo(maximum) > 0)
                .ifPresent(maximum -> faults.add(
                        Texts.WORDS.message("line.paid-beyond-commitment", it.name(), line.label(), maximum, paid)));
        awarded.filter(maximum -> paid.compareTo(maximum) > 0)
                .ifPresent(maximum -> faults.add(
                        Texts.WORDS.message("line.paid-beyond-award", it.name(), line.label(), maximum, paid)));
        Amount returned = line.reached(FundingStatus.RETURNED);
        if (returned.compareTo(paid) > 0) {
            faults.add(Texts.WORDS.message("line.returned-beyond-payment", it.name(), line.label(), paid, returned));
        }
        faults.addAll(outOfOrder(it, line));
        return faults;
    }

    /**
     * Returns the amount of the last step of a status alone; {@link Resource#reached} would count paid amounts as
     * awarded.
     */
    private static Optional<Amount> alone(Resource line, FundingStatus status) {
        return line.last(status).map(FundingStep::amount);
    }

    private static List<Message> outOfOrder(RuleContext<Resource> it, Resource line) {
        List<FundingStep> firsts = FundingStatus.paymentPath().stream()
                .flatMap(status -> line.steps().stream()
                        .filter(step -> step.status() == status)
                        .min(Comparator.comparing(FundingStep::date))
                        .stream())
                .toList();
        return IntStream.range(1, firsts.size())
                .filter(i -> firsts.get(i).date().isBefore(firsts.get(i - 1).date()))
                .mapToObj(i -> Texts.WORDS.message(
                        "line.order",
                        it.name(),
                        line.label(),
                        firsts.get(i).status(),
                        firsts.get(i).date(),
                        firsts.get(i - 1).status(),
                        firsts.get(i - 1).date()))
                .toList();
    }

    private static Verdict saysWhy(RuleContext<FundingStep> it) {
        FundingStep step = it.subject();
        return it.needs()
                .recorded(FundingStep_.REASON, step)
                .judge(() -> Verdict.compliesIf(
                        !step.reason().isNone(),
                        () -> Texts.WORDS.message(
                                "line.unexplained", it.name(), step.amount(), step.status(), step.date())));
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
        List<CofundingRate> rates = it.subject().plan().rates().value().orElse(List.of());
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

    private static Verdict isExplained(RuleContext<Expense> it) {
        Expense line = it.subject();
        if (!it.day().isAfter(it.keyDate())) {
            return Verdict.notApplicable(Texts.WORDS.message("line.year-open", Integer.toString(line.year())));
        }
        Optional<BigDecimal> threshold = it.parameter("deviation").map(Parameter::number);
        return it.needs().recorded(Expense_.SPENDING, line).judge(() -> {
            Amount spent = line.spent().value().orElse(Amount.ZERO);
            if (threshold
                    .filter(maximum -> isSmall(line.amount(), spent, maximum))
                    .isPresent()) {
                return Verdict.complies();
            }
            return it.needs()
                    .recorded(Expense_.EXPLANATION, line)
                    .judge(() -> Verdict.compliesIf(
                            !line.explanation().isNone(),
                            () -> Texts.WORDS.message(
                                    "line.deviation",
                                    it.name(),
                                    line.label(),
                                    Integer.toString(line.year()),
                                    line.amount(),
                                    spent)));
        });
    }

    /** Checks whether the deviation, as a percentage of the planned amount, is within the threshold. */
    private static boolean isSmall(Amount planned, Amount spent, BigDecimal threshold) {
        BigDecimal deviation = spent.minus(planned).toBigDecimal().abs().multiply(HUNDRED);
        return deviation.compareTo(planned.toBigDecimal().multiply(threshold)) <= 0;
    }
}
