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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.Costs;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Journal;
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
 * together with the same amount of its costs ({@link #passedOn()}). The plans themselves stay unchanged.
 */
public final class Budget {
    private final Contract contract;
    private final Set<ObjectiveId> known;
    private final List<FundedLine> counted;
    private final List<FundedLine> countedElsewhere;
    private final Map<ActionId, Rollup> actions = new LinkedHashMap<>();
    private final Map<ObjectiveId, Rollup> shares = new HashMap<>();
    private final List<Action> unrecorded = new ArrayList<>();
    private Rollup withoutObjective = Rollup.NONE;

    private Budget(Dossier dossier) {
        this.contract = dossier.contract().consolidated(LocalDate.MAX);
        PassedOn passedOn = new PassedOn(dossier);
        this.known = contract.objectives().stream().flatMap(Budget::ids).collect(Collectors.toSet());
        Journal journal = dossier.journal();
        this.counted = journal.resources().stream()
                .filter(line -> !passedOn.isCountedElsewhere(line.line()))
                .toList();
        this.countedElsewhere = journal.resources().stream()
                .filter(line -> passedOn.isCountedElsewhere(line.line()))
                .toList();
        Map<ActionId, List<FundedLine>> funded = byAction(counted);
        Map<ActionId, List<FundedLine>> elsewhere = byAction(countedElsewhere);
        Map<ActionId, List<SpentLine>> spent = journal.expenses().stream()
                .collect(Collectors.groupingBy(line -> line.action().id()));
        for (Action action : dossier.actions()) {
            List<FundedLine> lines = funded.getOrDefault(action.id(), List.of());
            Costs costs = Costs.sum(
                            spent.getOrDefault(action.id(), List.of()).stream().map(SpentLine::costs))
                    .less(sum(elsewhere.getOrDefault(action.id(), List.of())));
            actions.put(action.id(), new Rollup(costs, sum(lines)));
            if (!isRecorded(action)) {
                unrecorded.add(action);
            }
            share(dossier.objectivesOf(action), costs, lines);
        }
    }

    private static Map<ActionId, List<FundedLine>> byAction(List<FundedLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.action().id()));
    }

    private static Funding sum(List<FundedLine> lines) {
        return Funding.sum(lines.stream().map(FundedLine::funding));
    }

    /**
     * {@return the budget of a dossier; if the dossier is seen on a day, the budget on that day}
     *
     * @param dossier the dossier
     */
    public static Budget of(Dossier dossier) {
        return new Budget(dossier);
    }

    private static boolean isRecorded(Action action) {
        return action.plan().isRecorded()
                && action.plan().value().stream()
                        .allMatch(plan ->
                                plan.expenses().isRecorded() && plan.resources().isRecorded());
    }

    private void share(List<ObjectiveId> served, Costs costs, List<FundedLine> lines) {
        int parts = Math.max(1, served.size());
        List<Costs> ofCosts = costs.split(parts);
        List<List<Funding>> ofLines =
                lines.stream().map(line -> line.split(parts)).toList();
        for (int i = 0; i < parts; i++) {
            int part = i;
            Rollup share =
                    new Rollup(ofCosts.get(i), Funding.sum(ofLines.stream().map(split -> split.get(part))));
            if (i < served.size() && known.contains(served.get(i))) {
                shares.merge(served.get(i), share, Rollup::plus);
            } else {
                withoutObjective = withoutObjective.plus(share);
            }
        }
    }

    private static Stream<ObjectiveId> ids(Objective objective) {
        return Stream.concat(
                Stream.of(objective.id()), objective.parts().stream().flatMap(Budget::ids));
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
        return List.copyOf(unrecorded);
    }

    /**
     * Returns the envelope of each funder and year, compared with the plans.
     *
     * @return one entry for each funder and year in an envelope or a plan, by year, then in order of first appearance
     */
    public List<EnvelopeUse> envelopes() {
        record Key(Known<ActorId> funder, int year) {}
        Map<Key, Optional<Amount>> given = new LinkedHashMap<>();
        Map<Key, Funding> planned = new HashMap<>();
        for (Envelope envelope : contract.envelopes().value().orElse(List.of())) {
            given.put(new Key(Known.of(envelope.funder()), envelope.year()), Optional.of(envelope.amount()));
        }
        counted.forEach(line -> {
            Key key = new Key(line.line().funder(), line.line().year());
            given.putIfAbsent(key, Optional.empty());
            planned.merge(key, line.funding(), Funding::plus);
        });
        List<EnvelopeUse> uses = new ArrayList<>();
        given.forEach((key, amount) ->
                uses.add(new EnvelopeUse(key.funder(), key.year(), amount, planned.getOrDefault(key, Funding.NONE))));
        uses.sort(Comparator.comparing(EnvelopeUse::year));
        return List.copyOf(uses);
    }

    /**
     * {@return the resources in money of all plans, except those that are {@link #passedOn()}, so that each euro counts
     * once}
     */
    public List<FundedLine> resources() {
        return counted;
    }

    /**
     * {@return the resources that receive an award of a call for projects whose money already counts for the action
     * that runs the call}
     */
    public List<FundedLine> passedOn() {
        return countedElsewhere;
    }
}
