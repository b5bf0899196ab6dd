package org.cldess.contract.kind;

import java.util.Optional;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.identity.IdForm;

/** Checks that a kind of contract is either built in or fully defined. */
final class KindConsistency implements Consistency {
    @Override
    public void check(Parts contract, ProblemCollector problems) {
        Optional<String> code = contract.text(ContractKind_.KIND)
                .filter(text -> IdForm.refusal(text).isEmpty());
        if (code.isEmpty() || contract.isLost(ContractKind_.KIND_DEFINITION)) {
            return;
        }
        boolean builtIn = ContractKind.isBuiltIn(code.get());
        boolean defined = contract.isSaid(ContractKind_.KIND_DEFINITION);
        if (builtIn && defined) {
            problems.add(
                    "form.kind",
                    contract.at(ContractKind_.KIND_DEFINITION),
                    Texts.WORDS.message("form.kind.built-in", code.get()));
        } else if (!builtIn && !defined) {
            problems.add(
                    "form.kind",
                    contract.at(ContractKind_.KIND),
                    Texts.WORDS.message("form.kind.unknown", code.get(), ContractKind.CLDESS.code()));
        }
    }
}
