package org.cldess.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;

/**
 * The tree of objectives and actions of a contract on a day (<i>{@index "plan d’action"}</i>): each action is below the
 * first objective that it names, and each sub-action is below its parent action.
 *
 * <pre>{@code
 * dossier.actionPlan(day).progress(objective).weighted()
 * }</pre>
 */
public final class ActionPlan {
    private final LocalDate day;
    private final List<Objective> objectives;
    private final List<Action> actions;
    private final Map<ActionId, Action> byId = new HashMap<>();

    private ActionPlan(LocalDate day, Collection<Objective> objectives, Collection<Action> actions) {
        this.day = day;
        this.objectives = List.copyOf(objectives);
        this.actions = List.copyOf(actions);
        actions.forEach(action -> byId.put(action.id(), action));
    }

    /**
     * Creates the plan for some actions.
     *
     * @param day the day
     * @param objectives the first-level objectives
     * @param actions the actions, in display order
     * @return the plan
     */
    public static ActionPlan of(LocalDate day, Collection<Objective> objectives, Collection<Action> actions) {
        return new ActionPlan(day, objectives, actions);
    }

    /** {@return the actions that are not sub-actions} */
    public List<Action> actions() {
        return actions.stream().filter(action -> findParent(action).isEmpty()).toList();
    }

    /**
     * Returns the sub-actions of an action (<i>{@index "sous-actions"}</i>).
     *
     * @param action the id of the action
     * @return the sub-actions; empty if there are none, or if the action is itself a sub-action
     */
    public List<Action> subActions(ActionId action) {
        return actions.stream()
                .filter(part -> part.parent().filter(action::equals).isPresent())
                .toList();
    }

    /**
     * Returns the parent action of a sub-action.
     *
     * @param action the action
     * @return the parent; empty if the action is not a sub-action, or if its parent is not in the plan
     */
    public Optional<Action> findParent(Action action) {
        return action.parent().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    /**
     * Returns the objective under which an action is counted.
     *
     * @param action the action
     * @return the first objective that the action, or its parent action, names; empty if there is none
     */
    public Optional<ObjectiveId> objective(Action action) {
        return findParent(action).orElse(action).objectives().stream().findFirst();
    }

    /**
     * Returns the actions that are counted under an objective or its sub-objectives.
     *
     * @param objective the id of the objective
     * @return the actions, including sub-actions
     */
    public List<Action> under(ObjectiveId objective) {
        Set<ObjectiveId> below = objectives.stream()
                .flatMap(Objective::withParts)
                .filter(one -> one.id().equals(objective))
                .flatMap(Objective::withParts)
                .map(Objective::id)
                .collect(Collectors.toSet());
        return actions.stream()
                .filter(action -> objective(action).filter(below::contains).isPresent())
                .toList();
    }

    /** {@return the progress of all actions} */
    public Progress progress() {
        return Progress.of(actions, day);
    }

    /**
     * Returns the progress of the actions under an objective.
     *
     * @param objective the id of the objective
     * @return the progress
     */
    public Progress progress(ObjectiveId objective) {
        return Progress.of(under(objective), day);
    }

    /**
     * Returns the progress of an action, computed from its sub-actions if there are any. Its own weight has no
     * influence: an action of weight 0 has a progress too.
     *
     * @param action the id of the action
     * @return the progress; that of no action if the plan lacks the action
     */
    public Progress progress(ActionId action) {
        Optional<Action> whole = Optional.ofNullable(byId.get(action))
                .map(one -> one.toBuilder().weight(1).build());
        return Progress.of(
                Stream.concat(whole.stream(), subActions(action).stream()).toList(), day);
    }

    @Override
    public String toString() {
        return "ActionPlan of %s: %s objectives, %s actions".formatted(day, objectives.size(), actions.size());
    }
}
