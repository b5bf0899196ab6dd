package org.cldess.budget;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Costs;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.RecordedUntil;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;

/**
 * The budget of a dossier: costs and funding of its actions, aggregated by objective and for the contract, and compared
 * with the envelope of each funder and year.
 *
 * <pre>{@code
 * Budget budget = Budget.of(dossier.seenOn(day));
 * budget.total().funding().toFund();
 * }</pre>
 *
 * <p>An action that serves several objectives is split among them in equal parts, to the cent; so the totals of the
 * objectives, plus the actions without an objective, add up exactly to the total of the contract. A sub-action serves
 * the objectives of its action. Unrecorded plans do not count; {@link #unrecorded()} returns their actions.
 *
 * <p>If a call for projects awards money to another action of the contract, and the action that runs the call has a
 * plan, the money counts only once, in that plan. The lines of the other action that receive the money are left out,
 * together with the same amount of its costs in the same section ({@link #passedOn()}). The plans themselves stay
 * unchanged.
 *
 * <p>{@link #of(Dossier)} counts all actions. {@link #kept()} leaves out those that were dropped: what they planned is
 * no longer planned, and {@link #dropped()} has their money apart.
 *
 * <p>Amounts with and without value-added tax cannot be added up. If the plans are on several tax bases, use the budget
 * of each of the {@link #parts()}.
 */
public final class Budget {
    private final Dossier dossier;
    private final Contract contract;
    private final Set<ObjectiveId> known;
    private final List<Action> among;
    private final List<Entry> entries;
    private final List<FundedLine> countedElsewhere;
    private final Map<ActionId, Rollup> actions = new LinkedHashMap<>();
    private final Map<ObjectiveId, Rollup> shares = new HashMap<>();
    private Rollup withoutObjective = Rollup.NONE;

    /** The money of an action in one part of the budget. */
    private record Entry(Action action, BudgetPart part, Rollup rollup, List<FundedLine> lines) {
        Amount planned() {
            return rollup.costs().planned().plus(rollup.funding().planned());
        }
    }

    private Budget(Dossier dossier, List<Action> among, List<Entry> entries, List<FundedLine> countedElsewhere) {
        this.dossier = dossier;
        this.among = among;
        this.contract = dossier.contract().consolidated(LocalDate.MAX);
        this.known = contract.objectives().stream().flatMap(Budget::ids).collect(Collectors.toSet());
        this.entries = entries;
        this.countedElsewhere = countedElsewhere;
        for (Entry entry : entries) {
            actions.merge(entry.action().id(), entry.rollup(), Rollup::plus);
            share(dossier.objectivesOf(entry.action()), entry);
        }
    }

    /**
     * {@return the budget of a dossier; if the dossier is seen on a day, the budget on that day}
     *
     * @param dossier the dossier
     */
    public static Budget of(Dossier dossier) {
        PassedOn passedOn = new PassedOn(dossier);
        Map<Boolean, List<FundedLine>> lines = dossier.journal().resources().stream()
                .collect(Collectors.partitioningBy(line -> passedOn.isCountedElsewhere(line.line())));
        List<FundedLine> counted = lines.getOrDefault(false, List.of());
        List<FundedLine> elsewhere = lines.getOrDefault(true, List.of());
        return new Budget(dossier, dossier.actions(), entries(dossier, counted, elsewhere), elsewhere);
    }

    /** {@return the budget of the actions that were not dropped} */
    public Budget kept() {
        return of(action -> action.status() != ActionStatus.DROPPED);
    }

    /** {@return the budget of the dropped actions; what was paid for them stays paid} */
    public Budget dropped() {
        return of(action -> action.status() == ActionStatus.DROPPED);
    }

    private Budget of(Predicate<Action> which) {
        return new Budget(
                dossier,
                among.stream().filter(which).toList(),
                entries.stream().filter(entry -> which.test(entry.action())).toList(),
                countedElsewhere.stream()
                        .filter(line -> which.test(line.action()))
                        .toList());
    }

    private static List<Entry> entries(Dossier dossier, List<FundedLine> counted, List<FundedLine> elsewhere) {
        Map<ActionId, List<FundedLine>> funded = byAction(counted);
        Map<ActionId, List<FundedLine>> passed = byAction(elsewhere);
        Map<ActionId, List<SpentLine>> spent = dossier.journal().expenses().stream()
                .collect(Collectors.groupingBy(line -> line.action().id()));
        List<Entry> entries = new ArrayList<>();
        for (Action action : dossier.actions()) {
            List<FundedLine> own = funded.getOrDefault(action.id(), List.of());
            List<FundedLine> others = passed.getOrDefault(action.id(), List.of());
            List<SpentLine> expenses = spent.getOrDefault(action.id(), List.of());
            List<BudgetPart> parts = Stream.of(
                            own.stream().map(FundedLine::part),
                            others.stream().map(FundedLine::part),
                            expenses.stream().map(SpentLine::part))
                    .flatMap(each -> each)
                    .distinct()
                    .toList();
            for (BudgetPart part : parts) {
                entries.add(entry(
                        action,
                        part,
                        expenses.stream()
                                .filter(line -> line.part().equals(part))
                                .toList(),
                        own.stream().filter(line -> line.part().equals(part)).toList(),
                        others.stream().filter(line -> line.part().equals(part)).toList()));
            }
        }
        return List.copyOf(entries);
    }

    private static Entry entry(
            Action action, BudgetPart part, List<SpentLine> spent, List<FundedLine> lines, List<FundedLine> elsewhere) {
        Costs costs = Costs.sum(spent.stream().map(SpentLine::costs)).less(sum(elsewhere));
        Funding funding = sum(lines);
        Rollup rollup = new Rollup(
                costs,
                funding,
                isRecorded(action, FinancingPlan::resources) ? Amount.ZERO : costs.planned(),
                isRecorded(action, FinancingPlan::expenses) ? Amount.ZERO : funding.planned(),
                RecordedUntil.earliest(spent.stream().map(SpentLine::recordedUntil)),
                RecordedUntil.earliest(lines.stream().map(FundedLine::recordedUntil)));
        return new Entry(action, part, rollup, lines);
    }

    private static Map<ActionId, List<FundedLine>> byAction(List<FundedLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.action().id()));
    }

    private static Funding sum(List<FundedLine> lines) {
        return Funding.sum(lines.stream().map(FundedLine::funding));
    }

    private static <T> boolean isRecorded(Action action, Function<FinancingPlan, Known<T>> side) {
        return action.plan().value().map(side).filter(Known::isRecorded).isPresent();
    }

    private void share(List<ObjectiveId> served, Entry entry) {
        int parts = Math.max(1, served.size());
        List<List<Funding>> ofLines =
                entry.lines().stream().map(line -> line.split(parts)).toList();
        List<Funding> fundings = IntStream.range(0, parts)
                .mapToObj(part -> Funding.sum(ofLines.stream().map(split -> split.get(part))))
                .toList();
        List<Rollup> split = entry.rollup().split(fundings);
        for (int i = 0; i < parts; i++) {
            if (i < served.size() && known.contains(served.get(i))) {
                shares.merge(served.get(i), split.get(i), Rollup::plus);
            } else {
                withoutObjective = withoutObjective.plus(split.get(i));
            }
        }
    }

    private static Stream<ObjectiveId> ids(Objective objective) {
        return Stream.concat(
                Stream.of(objective.id()), objective.parts().stream().flatMap(Budget::ids));
    }

    /**
     * {@return the parts of the budget to which the lines of the plans belong, the tax basis with the most planned
     * money first}
     */
    public List<BudgetPart> parts() {
        return BudgetPart.bySize(entries.stream().collect(Collectors.toMap(Entry::part, Entry::planned, Amount::plus)));
    }

    /**
     * {@return the budget of one part of the plans}
     *
     * @param part the section and the tax basis
     */
    public Budget of(BudgetPart part) {
        return parts().equals(List.of(part))
                ? this
                : new Budget(
                        dossier,
                        among,
                        entries.stream()
                                .filter(entry -> entry.part().equals(part))
                                .toList(),
                        countedElsewhere.stream()
                                .filter(line -> line.part().equals(part))
                                .toList());
    }

    /** {@return whether the planned costs and resources of all actions balance: each year, each section, as a whole} */
    public ContractBalance balance() {
        Set<BudgetPart> parts = Set.copyOf(parts());
        ContractBalance all = ContractBalance.of(among, dossier.journal(), unrecorded());
        return new ContractBalance(
                all.plans().stream().filter(plan -> parts.contains(plan.part())).toList(), all.unknown());
    }

    /** {@return the total of all actions} */
    public Rollup total() {
        return actions.values().stream().reduce(Rollup.NONE, Rollup::plus);
    }

    /**
     * {@return the amounts of an action; zero if the dossier has no such action}
     *
     * @param action the id of the action
     */
    public Rollup of(ActionId action) {
        return actions.getOrDefault(action, Rollup.NONE);
    }

    /**
     * {@return the amounts of an objective, including those of its sub-objectives}
     *
     * @param objective the objective
     */
    public Rollup of(Objective objective) {
        return objective.parts().stream().map(this::of).reduce(ownAmounts(objective), Rollup::plus);
    }

    /**
     * {@return the amounts of an objective itself, without its sub-objectives}
     *
     * @param objective the objective
     */
    public Rollup ownAmounts(Objective objective) {
        return shares.getOrDefault(objective.id(), Rollup.NONE);
    }

    /** {@return the amounts of the actions that serve no objective of the contract as amended} */
    public Rollup withoutObjective() {
        return withoutObjective;
    }

    /** {@return the actions whose plan is not recorded or lacks one side; only their recorded amounts count} */
    public List<Action> unrecorded() {
        return among.stream()
                .filter(action -> !action.plan().isRecorded()
                        || action.plan().value().stream()
                                .anyMatch(plan -> !plan.expenses().isRecorded()
                                        || !plan.resources().isRecorded()))
                .toList();
    }

    /**
     * Returns the envelope of each funder and year, compared with the plans.
     *
     * @return one entry for each funder and year in an envelope or a plan, by year, then in order of first appearance
     */
    public List<EnvelopeUse> envelopes() {
        record Key(Known<ActorId> funder, int year) {}
        Map<Key, Optional<Amount>> given = new LinkedHashMap<>();
        Map<Key, Map<Known<VatBasis>, Funding>> planned = new HashMap<>();
        for (Envelope envelope : contract.envelopes().value().orElse(List.of())) {
            given.put(new Key(Known.of(envelope.funder()), envelope.year()), Optional.of(envelope.amount()));
        }
        resources().forEach(line -> {
            Key key = new Key(line.line().funder(), line.line().year());
            given.putIfAbsent(key, Optional.empty());
            planned.computeIfAbsent(key, unused -> new LinkedHashMap<>())
                    .merge(line.part().vat(), line.funding(), Funding::plus);
        });
        List<EnvelopeUse> uses = new ArrayList<>();
        given.forEach((key, amount) ->
                uses.add(new EnvelopeUse(key.funder(), key.year(), amount, planned.getOrDefault(key, Map.of()))));
        uses.sort(Comparator.comparing(EnvelopeUse::year));
        return List.copyOf(uses);
    }

    /**
     * {@return the resources in money of all plans, except those that are {@link #passedOn()}, so that each euro counts
     * once}
     */
    public List<FundedLine> resources() {
        return entries.stream().flatMap(entry -> entry.lines().stream()).toList();
    }

    /**
     * {@return the resources of one action, except those that are {@link #passedOn()}}
     *
     * @param action the id of the action
     */
    public List<FundedLine> resources(ActionId action) {
        return entries.stream()
                .filter(entry -> entry.action().id().equals(action))
                .flatMap(entry -> entry.lines().stream())
                .toList();
    }

    /**
     * {@return the resources that receive an award of a call for projects whose money already counts for the action
     * that runs the call}
     */
    public List<FundedLine> passedOn() {
        return countedElsewhere;
    }

    @Override
    public String toString() {
        return "Budget of %s: %s actions".formatted(dossier.id(), actions.size());
    }
}
