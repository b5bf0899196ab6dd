package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.reporting.view.View;

/** Under which objective an action is counted. */
public final class Objectives {
    private Objectives() {}

    /** The action of which one is a part; itself where it is none. */
    static Action whole(View view, Action action) {
        return action.parent().flatMap(view.dossier()::findAction).orElse(action);
    }

    /** The objective under which an action is counted: the first that it names, or its action where it is a part. */
    static Optional<Objective> of(View view, Action action) {
        return whole(view, action).objectives().stream()
                .flatMap(id -> view.contract().findObjective(id).stream())
                .findFirst();
    }

    /** The objectives in which one stands, from the first level down to itself. */
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
     * The objective of the first level under which an action is counted.
     *
     * @param view what is shown
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
