package org.cldess.contract.kind;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a kind of contract has roles, at most one carrier, and a valid number of levels of objectives. */
final class DefinitionConsistency implements Consistency {
    @Override
    public void check(Parts definition, ProblemCollector hearing) {
        if (definition.list("roles").isEmpty()) {
            hearing.add("form.kind", definition.at("roles"), Texts.WORDS.message("form.kind.roles"));
        }
        int levels = definition.list("levels").size();
        if (levels == 0 || levels > ContractKind.MOST_LEVELS) {
            hearing.add(
                    "form.kind",
                    definition.at("levels"),
                    Texts.WORDS.message("form.kind.levels", levels, ContractKind.MOST_LEVELS));
        }
        boolean carried = false;
        for (Parts role : definition.things("roles")) {
            boolean carries = role.find("carries", Boolean.class).orElse(false);
            if (carries && carried) {
                hearing.add(
                        "form.kind",
                        role.at("carries"),
                        Texts.WORDS.message(
                                "form.kind.carriers", role.text("code").orElse("")));
            }
            carried |= carries;
        }
    }
}
