package org.cldess.benchmarks.rulebook;

import java.util.List;
import java.util.Optional;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Succession;
import org.cldess.decision.CollectiveDecision;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;

/**
 * Counts the nodes of a dossier: the things with facts of their own, which are beans reached by {@code @Valid} on the
 * peer’s side. The dossier itself, its contract and its charter are nodes; values inside a thing, such as a date, a
 * citation or a population, are not.
 */
final class Nodes {
    private Nodes() {}

    static int count(Dossier dossier) {
        return 1
                + dossier.actors().size()
                + dossier.deliberations().size()
                + of(dossier.contract())
                + dossier.charter().value().map(Nodes::of).orElse(0);
    }

    private static int of(Contract contract) {
        return 1
                + contract.parties().stream().mapToInt(Nodes::of).sum()
                + (int) contract.allObjectives().count()
                + contract.articles().size()
                + size(contract.envelopes())
                + contract.signatures().size()
                + contract.amendments().stream().mapToInt(Nodes::of).sum()
                + size(contract.decisions());
    }

    private static int of(Party party) {
        Optional<Succession> succession = party.succession().value();
        return 1 + succession.map(taken -> 1 + size(taken.notices())).orElse(0);
    }

    private static int of(Amendment amendment) {
        return 1
                + amendment.articles().size()
                + amendment.envelopes().size()
                + amendment.signatures().size();
    }

    private static int of(Charter charter) {
        return 1
                + charter.versions().stream().mapToInt(Nodes::of).sum()
                + charter.proposals().stream().mapToInt(Nodes::of).sum()
                + charter.signatures().size();
    }

    private static int of(CharterVersion version) {
        return 1 + version.principles().size() + of(version.decision());
    }

    private static int of(Proposal proposal) {
        return 1 + proposal.history().size() + of(proposal.decision());
    }

    private static int of(Known<CollectiveDecision> decision) {
        return decision.value().map(taken -> 1 + size(taken.votes())).orElse(0);
    }

    private static int size(Known<? extends List<?>> list) {
        return list.value().map(List::size).orElse(0);
    }
}
