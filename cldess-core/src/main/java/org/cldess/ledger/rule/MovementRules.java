package org.cldess.ledger.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.component.ListComponent;
import org.cldess.component.Listed;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.Expense_;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FinancingPlan_;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Resource_;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.Movement_;
import org.cldess.ledger.ReferenceKind;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.thing.Id;

/** The rules about the movements of resources and expenses. */
public final class MovementRules {
    /** A funder pays at most the planned amount. */
    public static final Rule<FundedLine> FIN_04 = Rule.of(RuleRecord.shipped("FIN-04"))
            .<FundedLine>keyed(MovementRules::firstDay)
            .test(MovementRules::isNotOverpaid);

    /** A funder commits at most the awarded amount, then pays at most the committed amount, in this order. */
    public static final Rule<FundedLine> FIN_05 = Rule.of(RuleRecord.shipped("FIN-05"))
            .<FundedLine>keyed(MovementRules::firstDay)
            .test(MovementRules::goesItsWay);

    /** A refusal, a withdrawal or a repayment has a reason. */
    public static final Rule<Movement> FIN_06 = Rule.of(RuleRecord.shipped("FIN-06"))
            .<Movement>keyed(part -> KeyDate.on(part.subject().lastDay()))
            .test(MovementRules::saysWhy);

    /** A large deviation is explained. */
    public static final Rule<SpentLine> FIN_08 = Rule.of(RuleRecord.shipped("FIN-08"))
            .<SpentLine>keyed(
                    part -> KeyDate.on(LocalDate.of(part.subject().line().year(), 12, 31)))
            .test(MovementRules::isExplained);

    /** An expense does not cost more than planned, or its deviation is explained. */
    public static final Rule<SpentLine> FIN_10 = Rule.of(RuleRecord.shipped("FIN-10"))
            .<SpentLine>keyed(
                    part -> KeyDate.on(LocalDate.of(part.subject().line().year(), 1, 1)))
            .test(MovementRules::staysInItsPlan);

    /** The same movement is entered once. */
    public static final Rule<FollowedLine> FIN_11 =
            Rule.of(RuleRecord.shipped("FIN-11")).<FollowedLine>asOf().test(MovementRules::isEnteredOnce);

    /** A contribution in kind is not paid. */
    public static final Rule<Movement> FIN_12 = Rule.of(RuleRecord.shipped("FIN-12"))
            .<Movement>keyed(part -> KeyDate.on(part.subject().lastDay()))
            .test(it -> Verdict.breached(Texts.WORDS.message(
                    "line.in-kind", it.name(), it.subject().kind(), it.subject().amount())));

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private MovementRules() {}

    /**
     * A line, a grant or a lot with the movements that count.
     *
     * @param label its label
     * @param movements the movements
     */
    public record FollowedLine(String label, List<Movement> movements) {}

    /** What movements have in common that may be one movement entered twice. */
    record Like(MovementKind kind, LocalDate day, Amount amount, Known<ActorId> holder) {
        static Like of(Movement movement) {
            return new Like(movement.kind(), movement.lastDay(), movement.amount(), movement.holder());
        }
    }

    /** An invoice: contractors number theirs independently. */
    private record Invoice(String number, Known<ActorId> holder) {}

    /**
     * Returns the lines in money with movements.
     *
     * @param plans supplies the plans with their locations
     * @param journal the journal of the same dossier
     * @return the lines with their locations
     */
    public static Stream<Located<FollowedLine>> lines(
            Supplier<Stream<Located<Known<FinancingPlan>>>> plans, Journal journal) {
        return Stream.concat(
                        resources(plans.get(), journal)
                                .map(at -> named(
                                        at.path(),
                                        new FollowedLine(
                                                at.subject().line().label(),
                                                at.subject().movements().stream()
                                                        .filter(movement ->
                                                                movement.grant().isEmpty())
                                                        .toList()),
                                        at)),
                        expenses(plans.get(), journal)
                                .map(at -> named(
                                        at.path(),
                                        new FollowedLine(
                                                at.subject().line().label(),
                                                at.subject().movements()),
                                        at)))
                .filter(line -> !line.subject().movements().isEmpty());
    }

    /**
     * Returns the movements that count on contributions in kind, and the payments of grants in kind.
     *
     * @param movements the list of the dossier
     * @param all its movements
     * @param plans the plans with their locations
     * @param journal the journal of the same dossier
     * @return the movements with their locations, named after the lines and grants
     */
    public static Stream<Located<Movement>> inKind(
            ListComponent<?, Movement> movements,
            List<Movement> all,
            Stream<Located<Known<FinancingPlan>>> plans,
            Journal journal) {
        Map<Id<?>, String> labels = new HashMap<>();
        plans.flatMap(plan -> plan.subject().value().stream()).forEach(plan -> {
            plan.resourcesInKind().forEach(line -> labels.put(line.id(), line.label()));
            plan.expensesInKind().forEach(line -> labels.put(line.id(), line.label()));
        });
        Set<MovementId> counting =
                Journal.counting(all).stream().map(Movement::id).collect(Collectors.toSet());
        Stream<Located<Movement>> ofLines = IntStream.range(0, all.size())
                .filter(i -> counting.contains(all.get(i).id()))
                .boxed()
                .flatMap(i -> line(all.get(i))
                        .flatMap(line -> Optional.ofNullable(labels.get(line)))
                        .map(label -> Located.of(movements.at(i).toString(), all.get(i), (Localizable) locale -> label))
                        .stream());
        return Stream.concat(
                ofLines, GrantMovementRules.movements(movements, all, journal, GrantMovementRules.Which.IN_KIND));
    }

    private static Optional<Id<?>> line(Movement movement) {
        return Optional.<Id<?>>ofNullable(movement.resource().orElse(null))
                .or(() -> movement.expense().map(id -> id));
    }

    private static KeyDate firstDay(Located<FundedLine> part) {
        return KeyDate.on(LocalDate.of(part.subject().line().year(), 1, 1));
    }

    /**
     * Returns the resources in money of some plans with their movements.
     *
     * @param plans the plans with their locations
     * @param journal the journal of the same dossier
     * @return the resources with their locations
     */
    public static Stream<Located<FundedLine>> resources(Stream<Located<Known<FinancingPlan>>> plans, Journal journal) {
        Map<ResourceId, FundedLine> lines = new HashMap<>();
        journal.resources().forEach(line -> lines.put(line.line().id(), line));
        return plans.flatMap(plan -> followed(
                plan,
                FinancingPlan_.RESOURCES,
                plan.subject().flatMap(FinancingPlan::resources).value().orElse(List.of()),
                line -> Optional.ofNullable(lines.get(line.id()))));
    }

    /**
     * Returns the expenses in money of some plans with their movements.
     *
     * @param plans the plans with their locations
     * @param journal the journal of the same dossier
     * @return the expenses with their locations
     */
    public static Stream<Located<SpentLine>> expenses(Stream<Located<Known<FinancingPlan>>> plans, Journal journal) {
        Map<ExpenseId, SpentLine> lines = new HashMap<>();
        journal.expenses().forEach(line -> lines.put(line.line().id(), line));
        return plans.flatMap(plan -> followed(
                plan,
                FinancingPlan_.EXPENSES,
                plan.subject().flatMap(FinancingPlan::expenses).value().orElse(List.of()),
                line -> Optional.ofNullable(lines.get(line.id()))));
    }

    /** Returns the lines of a plan that the journal has, with their locations. */
    private static <L, F> Stream<Located<F>> followed(
            Located<Known<FinancingPlan>> plan,
            Listed<FinancingPlan, L> list,
            List<L> lines,
            Function<L, Optional<F>> journal) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i ->
                        journal
                                .apply(lines.get(i))
                                .map(line -> named(list.at(i).in(plan.path()), line, plan))
                                .stream());
    }

    /**
     * Returns the refusals, withdrawals and repayments that count.
     *
     * @param movements the list of the dossier
     * @param all its movements
     * @param plans the plans with their locations
     * @param journal the journal of the same dossier
     * @return the movements with their locations, named after their actions and grants
     */
    public static Stream<Located<Movement>> ends(
            ListComponent<?, Movement> movements,
            List<Movement> all,
            Stream<Located<Known<FinancingPlan>>> plans,
            Journal journal) {
        Map<MovementId, Located<FundedLine>> owners = new HashMap<>();
        resources(plans, journal)
                .forEach(line -> line.subject().movements().forEach(movement -> owners.put(movement.id(), line)));
        Stream<Located<Movement>> ofLines = IntStream.range(0, all.size())
                .filter(i -> MovementKind.ends().contains(all.get(i).kind())
                        && all.get(i).grant().isEmpty())
                .boxed()
                .flatMap(i -> Optional.ofNullable(owners.get(all.get(i).id()))
                        .map(line -> named(movements.at(i).toString(), all.get(i), line))
                        .stream());
        return Stream.concat(
                ofLines, GrantMovementRules.movements(movements, all, journal, GrantMovementRules.Which.ENDS));
    }

    private static <S> Located<S> named(String path, S subject, Located<?> like) {
        return like.name().map(name -> Located.of(path, subject, name)).orElseGet(() -> Located.of(path, subject));
    }

    private static Verdict staysInItsPlan(RuleContext<SpentLine> it) {
        SpentLine subject = it.subject();
        Amount spent = subject.costs().spent();
        return it.needs()
                .recorded(Expense_.COMPLETE_UNTIL, subject.spent())
                .judge(() -> Verdict.compliesIf(
                        spent.compareTo(subject.line().amount()) <= 0
                                || subject.line().explanation().value().isPresent(),
                        () -> Texts.WORDS.message(
                                "line.overspent",
                                it.name(),
                                subject.line().label(),
                                subject.line().amount(),
                                spent)));
    }

    private static Verdict isEnteredOnce(RuleContext<FollowedLine> it) {
        Map<Like, Integer> likes = new LinkedHashMap<>();
        Map<Invoice, Integer> invoices = new LinkedHashMap<>();
        for (Movement movement : it.subject().movements()) {
            likes.merge(Like.of(movement), 1, Integer::sum);
            movement.references().value().orElse(List.of()).stream()
                    .filter(reference ->
                            reference.kind() == ReferenceKind.INVOICE && movement.kind() == MovementKind.INVOICED)
                    .map(reference -> new Invoice(reference.number(), movement.holder()))
                    .distinct()
                    .forEach(invoice -> invoices.merge(invoice, 1, Integer::sum));
        }
        List<Message> faults = new ArrayList<>();
        likes.forEach((like, times) -> {
            if (times > 1) {
                faults.add(Texts.WORDS.message(
                        "line.twice", it.name(), it.subject().label(), times, like.kind(), like.amount(), like.day()));
            }
        });
        invoices.forEach((invoice, times) -> {
            if (times > 1) {
                faults.add(Texts.WORDS.message(
                        "line.invoice-twice", it.name(), it.subject().label(), times, invoice.number()));
            }
        });
        return Verdict.of(faults);
    }

    private static Verdict isNotOverpaid(RuleContext<FundedLine> it) {
        Resource line = it.subject().line();
        Amount paid = it.subject().funding().paid();
        return it.needs()
                .lackingIf(!it.subject().isRecorded(), it.at(Resource_.COMPLETE_UNTIL))
                .judge(() -> Verdict.compliesIf(
                        paid.compareTo(line.amount()) <= 0,
                        () -> Texts.WORDS.message("line.overpaid", it.name(), line.amount(), line.label(), paid)));
    }

    private static Verdict goesItsWay(RuleContext<FundedLine> it) {
        FundedLine funded = it.subject();
        if (funded.movements().isEmpty() && funded.isRecorded()) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("line.no-movement", funded.line().label()));
        }
        boolean isUnfounded = funded.has(MovementKind.PAID)
                && !funded.has(MovementKind.AWARDED)
                && !funded.has(MovementKind.COMMITTED);
        return it.needs()
                .lackingIf(
                        !funded.isRecorded()
                                || (funded.line().account().isGrant()
                                        && isUnfounded
                                        && !funded.line().completeUntil().isRecorded()),
                        it.at(Resource_.COMPLETE_UNTIL))
                .judge(() -> Verdict.of(faults(it, isUnfounded)));
    }

    /**
     * Returns the first payment beyond the award of its day: what is withdrawn later does not make the payment wrong.
     */
    private static Optional<Message> beyondAward(RuleContext<FundedLine> it) {
        FundedLine funded = it.subject();
        if (!funded.has(MovementKind.AWARDED)) {
            return Optional.empty();
        }
        return funded.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.PAID)
                .map(movement -> funded.until(movement.lastDay()))
                .flatMap(then -> {
                    Amount paid = then.funding().paid();
                    Amount maximum = then.has(MovementKind.AWARDED)
                            ? then.funding().awarded()
                            : funded.sum(MovementKind.AWARDED);
                    return paid.compareTo(maximum) > 0
                            ? Stream.of(fault(it, "line.paid-beyond-award", maximum, paid))
                            : Stream.empty();
                })
                .findFirst();
    }

    /**
     * Returns the faults of a line. A commitment is compared with all awards, because a funder that withdraws a part of
     * an award, or is repaid, need not have committed less.
     */
    private static List<Message> faults(RuleContext<FundedLine> it, boolean isUnfounded) {
        FundedLine funded = it.subject();
        Funding figures = funded.funding();
        List<Message> faults = new ArrayList<>();
        if (isUnfounded && funded.line().account().isGrant()) {
            faults.add(Texts.WORDS.message(
                    "line.paid-without-award", it.name(), funded.line().label(), funded.sum(MovementKind.PAID)));
        }
        Optional<Amount> committed =
                funded.has(MovementKind.COMMITTED) ? Optional.of(funded.sum(MovementKind.COMMITTED)) : Optional.empty();
        Amount paid = figures.paid();
        Amount gross = funded.sum(MovementKind.AWARDED);
        committed
                .filter(amount -> funded.has(MovementKind.AWARDED) && amount.compareTo(gross) > 0)
                .ifPresent(amount -> faults.add(fault(it, "line.committed-beyond-award", gross, amount)));
        committed
                .filter(maximum -> paid.compareTo(maximum) > 0)
                .ifPresent(maximum -> faults.add(fault(it, "line.paid-beyond-commitment", maximum, paid)));
        beyondAward(it).ifPresent(faults::add);
        Amount payments = funded.sum(MovementKind.PAID);
        if (figures.returned().compareTo(payments) > 0) {
            faults.add(fault(it, "line.returned-beyond-payment", payments, figures.returned()));
        }
        faults.addAll(outOfOrder(it));
        return faults;
    }

    private static Message fault(RuleContext<FundedLine> it, String key, Amount maximum, Amount amount) {
        return Texts.WORDS.message(key, it.name(), it.subject().line().label(), maximum, amount);
    }

    private static List<Message> outOfOrder(RuleContext<FundedLine> it) {
        FundedLine funded = it.subject();
        List<Movement> firsts = MovementKind.paymentPath().stream()
                .flatMap(kind -> funded.movements().stream()
                        .filter(movement -> movement.kind() == kind)
                        .min(Comparator.comparing(Movement::lastDay))
                        .stream())
                .toList();
        return IntStream.range(1, firsts.size())
                .filter(i -> firsts.get(i).lastDay().isBefore(firsts.get(i - 1).lastDay()))
                .mapToObj(i -> Texts.WORDS.message(
                        "line.order",
                        it.name(),
                        funded.line().label(),
                        firsts.get(i).kind(),
                        firsts.get(i).lastDay(),
                        firsts.get(i - 1).kind(),
                        firsts.get(i - 1).lastDay()))
                .toList();
    }

    private static Verdict saysWhy(RuleContext<Movement> it) {
        Movement movement = it.subject();
        return it.needs()
                .recorded(Movement_.REASON, movement)
                .judge(() -> Verdict.compliesIf(
                        !movement.reason().isNone(),
                        () -> Texts.WORDS.message(
                                "line.unexplained",
                                it.name(),
                                movement.amount(),
                                movement.kind(),
                                movement.lastDay())));
    }

    private static Verdict isExplained(RuleContext<SpentLine> it) {
        SpentLine subject = it.subject();
        Expense line = subject.line();
        if (!it.day().isAfter(it.keyDate())) {
            return Verdict.notApplicable(Texts.WORDS.message("line.year-open", Integer.toString(line.year())));
        }
        Optional<BigDecimal> threshold = it.parameter("deviation").map(Parameter::number);
        return it.needs().recorded(Expense_.COMPLETE_UNTIL, subject.spent()).judge(() -> {
            Amount spent = subject.costs().spent();
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
