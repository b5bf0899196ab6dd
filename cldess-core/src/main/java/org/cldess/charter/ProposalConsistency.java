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
    public void check(Parts proposal, ProblemCollector hearing) {
        proposal.find(Proposal_.KIND).ifPresent(kind -> {
            text(proposal, kind, Proposal_.TITLE, hearing);
            text(proposal, kind, Proposal_.TEXT, hearing);
        });
    }

    private static void text(
            Parts proposal, ProposalKind kind, Component<Proposal, String> field, ProblemCollector hearing) {
        Optional<String> text = proposal.text(field);
        if (kind.hasText() && text.filter(said -> !said.isBlank()).isEmpty()) {
            hearing.add("form.required", proposal.at(field), Limit.missing(field.name()));
        } else if (!kind.hasText() && text.isPresent()) {
            hearing.add("form.removal", proposal.at(field), Texts.WORDS.message("form.removal", field.name()));
        }
    }
}
