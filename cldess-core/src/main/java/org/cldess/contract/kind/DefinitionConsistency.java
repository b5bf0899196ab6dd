package org.cldess.contract.kind;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/**
 * Checks that a kind of contract has roles, a valid number of levels of objectives, and at most one role that carries
 * it, unless several parties do.
 */
final class DefinitionConsistency implements Consistency {
    @Override
    public void check(Parts definition, ProblemCollector problems) {
        if (definition.list(KindDefinition_.ROLES).isEmpty()) {
            problems.add("form.kind", definition.at(KindDefinition_.ROLES), Texts.WORDS.message("form.kind.roles"));
        }
        int levels = definition.list(KindDefinition_.LEVELS).size();
        if (levels == 0 || levels > ContractKind.MAX_LEVELS) {
            problems.add(
                    "form.kind",
                    definition.at(KindDefinition_.LEVELS),
                    Texts.WORDS.message("form.kind.levels", levels, ContractKind.MAX_LEVELS));
        }
        if (definition.find(KindDefinition_.JOINTLY_CARRIED).orElse(false)) {
            return;
        }
        boolean carried = false;
        for (Parts role : definition.things(KindDefinition_.ROLES)) {
            boolean carries = role.find(KindRole_.CARRIES).orElse(false);
            if (carries && carried) {
                problems.add(
                        "form.kind",
                        role.at(KindRole_.CARRIES),
                        Texts.WORDS.message(
                                "form.kind.carriers", role.text(KindRole_.CODE).orElse("")));
            }
            carried |= carries;
        }
    }
}
