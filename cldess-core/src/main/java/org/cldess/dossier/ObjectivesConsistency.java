package org.cldess.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.action.Action_;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.consistency.ProblemCollector;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment_;
import org.cldess.contract.amendment.ObjectiveChange_;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.text.Objective_;
import org.cldess.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the objectives have the levels of their kind of contract, and that actions serve objectives of the last
 * level.
 */
final class ObjectivesConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        dossier.thing(Dossier_.CONTRACT).ifPresent(contract -> {
            Optional<Levels> levels =
                    contract.find(ContractKind.class).map(ContractKind::levels).map(list -> new Levels(list, problems));
            levels.ifPresent(known -> known.addExisting(contract.things(Contract_.OBJECTIVES), 1));
            for (Parts amendment : contract.things(Contract_.AMENDMENTS)) {
                levels.ifPresent(
                        known -> amendment.things(Amendment_.OBJECTIVES).forEach(known::addNew));
            }
            levels.ifPresent(known -> known.checkReferences(dossier.things(Dossier_.ACTIONS)));
        });
    }

    /** The depth of each objective that is above the last level, and the checks that use it. */
    private static final class Levels {
        private final List<ObjectiveLevel> levels;
        private final ProblemCollector problems;
        private final Map<String, Integer> depths = new HashMap<>();
        private final Map<Pointer, String> parents = new HashMap<>();

        Levels(List<ObjectiveLevel> levels, ProblemCollector problems) {
            this.levels = levels;
            this.problems = problems;
        }

        void addExisting(List<Parts> objectives, int depth) {
            for (Parts objective : objectives) {
                if (depth < levels.size()) {
                    objective.text(Objective_.ID).ifPresent(id -> depths.put(id, depth - 1));
                    addExisting(objective.things(Objective_.PARTS), depth + 1);
                } else if (!objective.list(Objective_.PARTS).isEmpty()) {
                    problems.add("form.level", objective.at(Objective_.PARTS), tooDeep());
                }
            }
        }

        private Message tooDeep() {
            return Texts.WORDS.message("form.level.deep", levels.size());
        }

        /** Adds an objective, at the top level or one level below its parent. */
        void addNew(Parts change) {
            Optional<String> objective = change.text(ObjectiveChange_.OBJECTIVE);
            if (!change.isNone(ObjectiveChange_.BEFORE) || objective.isEmpty()) {
                return;
            }
            @Nullable String parent = change.text(ObjectiveChange_.PARENT).orElse(null);
            int depth = 0;
            if (parent != null) {
                parents.put(change.at(ObjectiveChange_.PARENT), parent);
                depth = depths.getOrDefault(parent, levels.size() - 1) + 1;
            }
            if (depth < levels.size() - 1) {
                depths.put(objective.get(), depth);
            }
        }

        void checkReferences(List<Parts> actions) {
            parents.forEach((at, objective) -> {
                if (problems.isDeclared(Objective_.ID, objective) && !depths.containsKey(objective)) {
                    problems.add("form.level", at, tooDeep());
                }
            });
            for (Parts action : actions) {
                List<@Nullable Object> served = action.list(Action_.OBJECTIVES);
                for (int i = 0; i < served.size(); i++) {
                    Pointer at = action.at(Action_.OBJECTIVES).at(i);
                    Parts.textOf(served.get(i)).ifPresent(objective -> checkServed(objective, at));
                }
            }
        }

        private void checkServed(String objective, Pointer at) {
            Integer depth = depths.get(objective);
            if (depth != null) {
                problems.add(
                        "form.level",
                        at,
                        Texts.WORDS.message(
                                "form.level.above", objective, levels.get(depth), levels.get(levels.size() - 1)));
            }
        }
    }
}
