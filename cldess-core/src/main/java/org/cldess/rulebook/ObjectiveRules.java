package org.cldess.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.contract.Contract;
import org.cldess.contract.Contract_;
import org.cldess.contract.text.Objective;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the tree of objectives and the actions that serve it. */
final class ObjectiveRules {
    static final Rule<Dossier> OBJ_01 = Rule.of(RuleRecord.shipped("OBJ-01"))
            .<Contract>asOf()
            .test(ObjectiveRules::reachesTheLastLevel)
            .within(dossier -> Stream.of(Located.of(Dossier_.CONTRACT.then(Contract_.OBJECTIVES), dossier.contract())));

    static final Rule<Dossier> OBJ_02 = Rule.of(RuleRecord.shipped("OBJ-02"))
            .<Action>asOf()
            .test(ObjectiveRules::servesAnObjective)
            .within(Dossier_.ACTIONS, Dossier::actions);

    private ObjectiveRules() {}

    private static Verdict reachesTheLastLevel(RuleContext<Contract> it) {
        Contract contract = it.subject().consolidated(it.day());
        if (contract.objectives().isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("objective.none"));
        }
        return Verdict.of(
                shallow(contract.objectives(), contract.kind().levels().size())
                        .map(objective -> Texts.WORDS.message("objective.shallow", objective.number()))
                        .toList());
    }

    /** Returns the objectives whose branches stop before the last level. */
    private static Stream<Objective> shallow(List<Objective> objectives, int levels) {
        return levels <= 1
                ? Stream.empty()
                : objectives.stream()
                        .flatMap(objective -> objective.parts().isEmpty()
                                ? Stream.of(objective)
                                : shallow(objective.parts(), levels - 1));
    }

    private static Verdict servesAnObjective(RuleContext<Action> it) {
        Action action = it.subject();
        if (action.parent().isPresent()) {
            return Verdict.notApplicable(Texts.WORDS.message("action.part", action.number()));
        }
        return Verdict.compliesIf(
                !action.objectives().isEmpty(), () -> Texts.WORDS.message("action.aimless", action.number()));
    }
}
