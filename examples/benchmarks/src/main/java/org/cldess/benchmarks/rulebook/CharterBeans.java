package org.cldess.benchmarks.rulebook;

import static org.cldess.benchmarks.rulebook.Beans.each;
import static org.cldess.benchmarks.rulebook.Beans.get;
import static org.cldess.benchmarks.rulebook.Beans.orNull;

import java.util.HashMap;
import java.util.Map;
import org.cldess.actor.ActorId;
import org.cldess.benchmarks.rulebook.beans.ActorBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.text.Principle;
import org.cldess.decision.CollectiveDecision;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** Makes the beans of a charter. */
final class CharterBeans {
    private final Map<ActorId, ActorBean> actors;
    private final Map<CharterVersionId, CharterBean.VersionBean> versions = new HashMap<>();

    CharterBeans(Map<ActorId, ActorBean> actors) {
        this.actors = actors;
    }

    CharterBean charter(Charter charter) {
        charter.versions().forEach(version -> versions.put(version.id(), version(version)));
        return new CharterBean(
                each(charter.versions(), version -> get(versions, version.id())),
                each(charter.proposals(), proposal -> proposal(charter, proposal)),
                each(charter.signatures(), this::signature));
    }

    private CharterBean.VersionBean version(CharterVersion version) {
        return new CharterBean.VersionBean(
                version.id().value(),
                version.label(),
                version.date().value().orElseThrow(),
                orNull(version.reviewBy()),
                version.preamble(),
                each(
                        version.principles(),
                        principle -> new CharterBean.PrincipleBean(
                                principle.id().value(), principle.title(), principle.text(), orNull(principle.axis()))),
                version.hash().value().orElseThrow(),
                decision(version.decision()));
    }

    private CharterBean.CharterSignatureBean signature(CharterSignature signature) {
        return new CharterBean.CharterSignatureBean(
                get(actors, signature.actor()),
                get(versions, signature.version()),
                signature.date().value().orElseThrow(),
                signature.hash().value().orElseThrow(),
                orNull(signature.withdrawn()));
    }

    private CharterBean.ProposalBean proposal(Charter charter, Proposal proposal) {
        return new CharterBean.ProposalBean(
                proposal.id().value(),
                get(versions, proposal.version()),
                proposal.kind(),
                proposal.article().value(),
                charter.findVersion(proposal.version())
                        .flatMap(version -> version.find(proposal.article()))
                        .map(Principle::title)
                        .orElseThrow(),
                proposal.title().orElseThrow(),
                proposal.text().orElseThrow(),
                get(actors, proposal.author().value().orElseThrow()),
                proposal.submitted().value().orElseThrow(),
                each(
                        proposal.history(),
                        step -> new CharterBean.StepBean(step.date(), step.status(), orNull(step.reason()))),
                orNull(proposal.hash()),
                decision(proposal.decision()));
    }

    private CharterBean.@Nullable CollectiveDecisionBean decision(Known<CollectiveDecision> decision) {
        return decision.value()
                .map(taken -> new CharterBean.CollectiveDecisionBean(
                        taken.method(),
                        taken.date().value().orElseThrow(),
                        taken.eligible().value().orElseThrow(),
                        orNull(taken.quorum()),
                        each(
                                taken.votes().value().orElseThrow(),
                                vote -> new CharterBean.VoteBean(
                                        get(actors, vote.actor()),
                                        vote.position(),
                                        orNull(vote.reason()),
                                        vote.date().value().orElseThrow()))))
                .orElse(null);
    }
}
