package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.reporting.view.View;

/** The objectives under which actions are counted. */
public final class Objectives {
    private Objectives() {}

    /** Returns the action that an action is part of, or the action itself if it is not a part. */
    static Action whole(View view, Action action) {
        return action.parent().flatMap(view.dossier()::findAction).orElse(action);
    }

    /**
     * Returns the objective under which an action is counted: the first that the action names; for a part, the first
     * that its whole action names.
     */
    static Optional<Objective> of(View view, Action action) {
        return whole(view, action).objectives().stream()
                .flatMap(id -> view.contract().findObjective(id).stream())
                .findFirst();
    }

    /** Returns the path to an objective, from the first level down to the objective itself. */
    static List<Objective> downTo(View view, ObjectiveId id) {
        List<Objective> path = new ArrayList<>();
        List<Objective> rank = view.contract().objectives();
        Optional<Objective> next = holding(rank, id);
        while (next.isPresent()) {
            path.add(next.get());
            rank = next.get().parts();
            next = next.get().id().equals(id) ? Optional.empty() : holding(rank, id);
        }
        return path;
    }

    /**
     * Returns the objective of the first level under which an action is counted.
     *
     * @param view the view to show
     * @param action the action
     * @return the objective, if the action names one
     */
    public static Optional<Objective> ofFirstLevel(View view, Action action) {
        return of(view, action).flatMap(objective -> holding(view.contract().objectives(), objective.id()));
    }

    private static Optional<Objective> holding(List<Objective> rank, ObjectiveId id) {
        return rank.stream()
                .filter(objective ->
                        objective.withParts().anyMatch(part -> part.id().equals(id)))
                .findFirst();
    }
}
