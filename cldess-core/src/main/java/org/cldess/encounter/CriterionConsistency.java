package org.cldess.encounter;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.matching.criterion.MeetingCriterion;

/**
 * Checks that a distance criterion has kilometres, that a structure kind criterion has kinds, and that no other
 * criterion has either.
 */
final class CriterionConsistency implements Consistency {
    @Override
    public void check(Parts criterion, ProblemCollector hearing) {
        criterion
                .find("criterion", MeetingCriterion.class)
                .filter(asked -> asked.asksDistance() != criterion.isSaid("kilometres"))
                .ifPresent(asked -> hearing.add(
                        "form.distance",
                        criterion.at("kilometres"),
                        Texts.WORDS.message(
                                asked.asksDistance() ? "form.distance.missing" : "form.distance.extra", asked)));
        criterion
                .find("criterion", MeetingCriterion.class)
                .filter(asked -> criterion.isWhole("kinds"))
                .filter(asked -> asked.asksKinds() == criterion.list("kinds").isEmpty())
                .ifPresent(asked -> hearing.add(
                        "form.structure-kinds",
                        criterion.at("kinds"),
                        Texts.WORDS.message(asked.asksKinds() ? "form.kinds.missing" : "form.kinds.extra", asked)));
    }
}
