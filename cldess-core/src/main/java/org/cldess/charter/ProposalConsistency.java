package org.cldess.charter;

import java.util.Optional;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.form.Limit;

/** Checks that a proposal has a title and a text exactly if its kind requires them. */
final class ProposalConsistency implements Consistency {
    @Override
    public void check(Parts proposal, ProblemCollector problems) {
        proposal.find(Proposal_.KIND).ifPresent(kind -> {
            checkText(proposal, kind, Proposal_.TITLE, problems);
            checkText(proposal, kind, Proposal_.TEXT, problems);
        });
    }

    private static void checkText(
            Parts proposal, ProposalKind kind, Component<Proposal, String> field, ProblemCollector problems) {
        Optional<String> text = proposal.text(field);
        if (kind.hasText() && text.filter(said -> !said.isBlank()).isEmpty()) {
            problems.add("form.required", proposal.at(field), Limit.missing(field.name()));
        } else if (!kind.hasText() && text.isPresent()) {
            problems.add("form.removal", proposal.at(field), Texts.WORDS.message("form.removal", field.name()));
        }
    }
}
