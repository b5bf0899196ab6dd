package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.Progress;
import org.cldess.contract.text.Objective;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.View;

/**
 * The progress of an objective of the first level, or of the actions that serve none. Two objectives may have the same
 * name.
 *
 * @param name the name of the objective
 * @param progress the counts of its actions
 * @param pace how far they are, and how far they should be
 */
public record ObjectiveProgress(Phrase name, Progress progress, Pace pace) {
    /** Returns the progress of each objective, then that of the actions without one, if there are any. */
    public static List<ObjectiveProgress> all(View view) {
        List<ObjectiveProgress> all = new ArrayList<>();
        for (Objective objective : view.contract().objectives()) {
            all.add(of(view, view.name(objective), Optional.of(objective)));
        }
        String without = SharedTexts.speech(view, Texts.WORDS).say("progress.no-objective");
        ObjectiveProgress others = of(view, Phrase.of(without), Optional.empty());
        if (others.progress().all() > 0) {
            all.add(others);
        }
        return all;
    }

    private static ObjectiveProgress of(View view, Phrase name, Optional<Objective> objective) {
        List<Action> actions = view.actions().stream()
                .filter(action ->
                        Objectives.ofFirstLevel(view, action).map(Objective::id).equals(objective.map(Objective::id)))
                .toList();
        return new ObjectiveProgress(name, Progress.of(actions, view.day()), Pace.of(view, actions));
    }
}
