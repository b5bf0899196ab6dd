package org.cldess.encounter;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/**
 * Checks that a distance criterion has kilometres, that a structure kind criterion has kinds, and that no other
 * criterion has either.
 */
final class CriterionConsistency implements Consistency {
    @Override
    public void check(Parts criterion, ProblemCollector problems) {
        criterion
                .find(StatedCriterion_.CRITERION)
                .filter(asked -> asked.asksDistance() != criterion.isSaid(StatedCriterion_.KILOMETRES))
                .ifPresent(asked -> problems.add(
                        "form.distance",
                        criterion.at(StatedCriterion_.KILOMETRES),
                        Texts.WORDS.message(
                                asked.asksDistance() ? "form.distance.missing" : "form.distance.extra", asked)));
        criterion
                .find(StatedCriterion_.CRITERION)
                .filter(asked -> criterion.isWhole(StatedCriterion_.KINDS))
                .filter(asked -> asked.asksKinds()
                        == criterion.list(StatedCriterion_.KINDS).isEmpty())
                .ifPresent(asked -> problems.add(
                        "form.structure-kinds",
                        criterion.at(StatedCriterion_.KINDS),
                        Texts.WORDS.message(asked.asksKinds() ? "form.kinds.missing" : "form.kinds.extra", asked)));
    }
}
