package org.cldess.contract.amendment;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that an objective that existed before keeps its parent. */
final class ObjectiveChangeConsistency implements Consistency {
    @Override
    public void check(Parts change, ProblemCollector problems) {
        if (!change.isNone(ObjectiveChange_.BEFORE) && change.isSaid(ObjectiveChange_.PARENT)) {
            problems.add(
                    "form.level",
                    change.at(ObjectiveChange_.PARENT),
                    Texts.WORDS.message(
                            "form.level.parent",
                            change.text(ObjectiveChange_.OBJECTIVE).orElse("")));
        }
    }
}
