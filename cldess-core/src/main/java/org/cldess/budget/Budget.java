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
import org.cldess.financing.Costs;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Funding;
import org.cldess.financing.Resource;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The budget of a dossier: costs and funding of its actions, aggregated by objective and for the contract, and compared
 * with the envelope of each funder and year.
 *
 * <pre>{@code
 * Budget budget = Budget.of(dossier.seenOn(day));
 * budget.total().funding().stillToFund();
 * }</pre>
 *
 * <p>An action that serves several objectives is split among them in equal parts, to the cent; so the totals of the
 * objectives, plus the actions without an objective, add up exactly to the total of the contract. Unrecorded plans do
 * not count; {@link #unrecorded()} returns their actions.
 *
 * <p>If a call for projects awards money to another action of the contract, and the action that runs the call has a
 * plan, the money counts only once, in that plan. The lines of the other action that receive the money are left out,
 * together with the same amount of its costs ({@link #passedOn()}). The plans themselves stay unchanged.
 */
public final class Budget {
    private final Dossier dossier;
    private final Contract contract;
    private final Set<ObjectiveId> known;
    private final PassedOn passedOn;
    private final Map<ActionId, Rollup> actions = new LinkedHashMap<>();
    private final Map<ObjectiveId, Rollup> shares = new HashMap<>();
    private final List<Action> unrecorded = new ArrayList<>();
    private Rollup withoutObjective = Rollup.NONE;

    private Budget(Dossier dossier) {
        this.dossier = dossier;
        this.contract = dossier.contract().consolidated(LocalDate.MAX);
        this.passedOn = new PassedOn(dossier);
        this.known = contract.objectives().stream().flatMap(Budget::ids).collect(Collectors.toSet());
        for (Action action : dossier.actions()) {
            Rollup own = of(action);
            actions.put(action.id(), own);
            if (!isRecorded(action)) {
                unrecorded.add(action);
            }
            share(action, own);
        }
    }

    /**
     * {@return the budget of a dossier; if the dossier is seen on a day, the budget on that day}
     *
     * @param dossier the dossier
     */
    public static Budget of(Dossier dossier) {
        return new Budget(dossier);
    }

    private Rollup of(Action action) {
        Costs costs =
                action.plan().value().flatMap(plan -> plan.costs().value()).orElse(Costs.NONE);
        return new Rollup(
                costs.less(Funding.of(lines(action).filter(passedOn::isCountedElsewhere))),
                Funding.of(lines(action).filter(line -> !passedOn.isCountedElsewhere(line))));
    }

    private static Stream<Resource> lines(Action action) {
        return action.plan().value().stream().flatMap(FinancingPlan::resourcesInMoney);
    }

    private static boolean isRecorded(Action action) {
        return action.plan().isRecorded()
                && action.plan().value().stream()
                        .allMatch(plan ->
                                plan.expenses().isRecorded() && plan.resources().isRecorded());
    }

    private void share(Action action, Rollup own) {
        List<ObjectiveId> served = action.objectives();
        if (served.isEmpty()) {
            withoutObjective = withoutObjective.plus(own);
            return;
        }
        List<Rollup> parts = own.split(served.size());
        for (int i = 0; i < served.size(); i++) {
            if (known.contains(served.get(i))) {
                shares.merge(served.get(i), parts.get(i), Rollup::plus);
            } else {
                withoutObjective = withoutObjective.plus(parts.get(i));
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
        resources().forEach(line -> {
            Key key = new Key(line.funder(), line.year());
            given.putIfAbsent(key, Optional.empty());
            planned.merge(key, Funding.of(line), Funding::plus);
        });
        List<EnvelopeUse> uses = new ArrayList<>();
        given.forEach((key, amount) ->
                uses.add(new EnvelopeUse(key.funder(), key.year(), amount, planned.getOrDefault(key, Funding.NONE))));
        uses.sort(Comparator.comparing(EnvelopeUse::year));
        return List.copyOf(uses);
    }

    /**
     * {@return the resource lines in money of all plans, except those that are {@link #passedOn()}, so that each euro
     * counts once}
     */
    public List<Resource> resources() {
        return all().filter(line -> !passedOn.isCountedElsewhere(line)).toList();
    }

    /**
     * {@return the resource lines that receive an award of a call for projects whose money already counts for the
     * action that runs the call}
     */
    public List<Resource> passedOn() {
        return all().filter(passedOn::isCountedElsewhere).toList();
    }

    private Stream<Resource> all() {
        return dossier.actions().stream().flatMap(Budget::lines);
    }
}
