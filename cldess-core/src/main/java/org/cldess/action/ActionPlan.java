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
 * The actions of a contract as the tree that they make with its objectives (<i>{@index "plan d’action"}</i>), on a day: actions stand below the
 * objective that they name first, and parts below their action.
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
     * The plan that some actions make.
     *
     * @param day the day
     * @param objectives the objectives of the first level
     * @param actions the actions, in the order in which they are to be told
     * @return the plan
     */
    public static ActionPlan of(LocalDate day, Collection<Objective> objectives, Collection<Action> actions) {
        return new ActionPlan(day, objectives, actions);
    }

    /** {@return the actions that are no parts of another} */
    public List<Action> actions() {
        return actions.stream().filter(action -> whole(action).isEmpty()).toList();
    }

    /**
     * The parts of an action (<i>{@index "sous-actions"}</i>).
     *
     * @param action the id of the action
     * @return its parts; none of an action that has none, or that is a part
     */
    public List<Action> parts(ActionId action) {
        return actions.stream()
                .filter(part -> part.parent().filter(action::equals).isPresent())
                .toList();
    }

    /**
     * The action of which one is a part.
     *
     * @param action the action
     * @return the other; nothing if it is no part of one that is there
     */
    public Optional<Action> whole(Action action) {
        return action.parent().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    /**
     * The objective under which an action is counted.
     *
     * @param action the action
     * @return the first that it names, or its action where it is a part; nothing if none is named
     */
    public Optional<ObjectiveId> objective(Action action) {
        return whole(action).orElse(action).objectives().stream().findFirst();
    }

    /**
     * The actions that are counted under an objective, or one below it.
     *
     * @param objective the id of the objective
     * @return the actions, parts among them
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

    /** {@return how far all actions have come} */
    public Progress progress() {
        return Progress.of(actions, day);
    }

    /**
     * How far the actions under an objective have come.
     *
     * @param objective the id of the objective
     * @return their progress
     */
    public Progress progress(ObjectiveId objective) {
        return Progress.of(under(objective), day);
    }

    /**
     * How far an action has come, by its parts where it has some.
     *
     * @param action the id of the action
     * @return its progress
     */
    public Progress progress(ActionId action) {
        return Progress.of(
                Stream.concat(Optional.ofNullable(byId.get(action)).stream(), parts(action).stream())
                        .toList(),
                day);
    }
}
