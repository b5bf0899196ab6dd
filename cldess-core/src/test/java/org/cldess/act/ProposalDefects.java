package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Principle;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;

/** Proposing, evaluating and deciding a change of a charter, and the defects for which these acts are refused. */
final class ProposalDefects {
    private ProposalDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(proposing(), evaluating(), deciding());
    }

    private static ActWithDefects<Proposal> proposing() {
        Proposal proposal = Proposal.toChange(
                ProposalId.of("p-new"),
                SampleCharter.FIRST,
                new Principle(SampleProposals.DEMOCRACY, "Voter", "Nous votons.", Known.none()),
                SampleActors.WORKSHOP,
                SampleProposals.SUBMITTED);
        Charter decided = SampleProposals.decided().charter().value().orElseThrow();
        return new ActWithDefects<>(
                "propose a change",
                Gate.CHARTER_PROPOSAL,
                new Asked<>(SampleDossiers.grasse(), proposal),
                (acts, made) -> acts.charter().propose(made),
                List.of(
                        Defect.of(
                                "propose.anonymous",
                                "nobody proposes it",
                                asked -> asked.asking(given -> authored(given, Known.notRecorded()))),
                        Defect.of(
                                "propose.history",
                                "it comes with a history",
                                asked -> asked.asking(given -> given.with(new ProposalStep(
                                        SampleProposals.BEGUN, ProposalStatus.EVALUATING, Known.none())))),
                        Defect.of(
                                "propose.version",
                                "its version was replaced",
                                asked -> asked.charter(charter ->
                                        withVersion(charter, "charte-1b", SampleProposals.SUBMITTED.minusDays(9)))),
                        Defect.of(
                                "CHA-09",
                                "another one on the article was accepted",
                                asked -> asked.charter(charter -> charter.toBuilder()
                                        .proposals(decided.proposals())
                                        .build()))));
    }

    private static Proposal authored(Proposal given, Known<org.cldess.actor.ActorId> author) {
        return new Proposal(
                given.id(),
                given.version(),
                given.kind(),
                given.article(),
                given.title(),
                given.text(),
                given.axis(),
                author,
                given.body(),
                given.submitted(),
                given.history(),
                given.hash(),
                given.decision());
    }

    static Charter withVersion(Charter charter, String id, LocalDate day) {
        CharterVersion first = SampleCharter.version();
        List<CharterVersion> versions = new ArrayList<>(charter.versions());
        CharterVersion text = new CharterVersion(
                CharterVersionId.of(id),
                id,
                Known.of(day),
                Known.of(day.plusYears(2)),
                first.preamble(),
                first.principles(),
                Known.none());
        versions.add(new CharterVersion(
                text.id(),
                text.label(),
                text.date(),
                text.reviewBy(),
                text.preamble(),
                text.principles(),
                Known.of(text.textHash()),
                first.decision()));
        return charter.toBuilder().versions(versions).build();
    }

    private static ActWithDefects<LocalDate> evaluating() {
        ProposalId id = SampleProposals.CHANGE;
        return new ActWithDefects<>(
                "evaluate a proposal",
                Gate.CHARTER_PROPOSAL,
                new Asked<>(SampleProposals.submitted(), SampleProposals.BEGUN),
                (acts, day) -> acts.charter().evaluate(id, day),
                List.of(
                        Defect.<LocalDate>of(
                                "proposal.state",
                                "it was taken back",
                                asked -> asked.charter(charter -> each(
                                        charter,
                                        proposal -> proposal.id().equals(id),
                                        proposal -> proposal.with(new ProposalStep(
                                                SampleProposals.SUBMITTED,
                                                ProposalStatus.WITHDRAWN,
                                                Known.of("Autre idée.")))))),
                        Defect.of(
                                "proposal.early",
                                "it was not submitted yet",
                                asked -> asked.asking(day -> SampleProposals.SUBMITTED.minusDays(1))),
                        Defect.of(
                                "CHA-14",
                                "a version was adopted after",
                                asked -> asked.charter(
                                        charter -> withVersion(charter, "charte-2", SampleProposals.ADOPTED)))));
    }

    private static ActWithDefects<CollectiveDecision> deciding() {
        ProposalId decided = SampleProposals.CHANGE;
        CollectiveDecision decision = CollectiveDecision.of(
                DecisionMethod.CONSENSUS,
                SampleProposals.DECIDED,
                12,
                List.of(Vote.of(SampleActors.APEAS, Position.FOR), Vote.of(SampleActors.WORKSHOP, Position.FOR)));
        return new ActWithDefects<>(
                "accept a proposal",
                Gate.CHARTER_PROPOSAL,
                new Asked<>(SampleProposals.evaluated(), decision).charter(ProposalDefects::withoutTheOther),
                (acts, taken) -> acts.charter().decide(decided, taken),
                List.of(
                        Defect.<CollectiveDecision>of(
                                        "proposal.state",
                                        "it is still a draft",
                                        asked -> asked.charter(charter -> each(
                                                charter,
                                                proposal -> proposal.id().equals(decided),
                                                unused -> SampleProposals.change())))
                                .apart("beginning", "frozen text"),
                        Defect.<CollectiveDecision>of(
                                        "proposal.early",
                                        "decided before its evaluation began",
                                        asked -> asked.asking(taken -> on(taken, SampleProposals.BEGUN.minusDays(1))))
                                .apart("beginning"),
                        Defect.<CollectiveDecision>of(
                                        "decide.changed",
                                        "its text was changed under the votes",
                                        asked -> asked.with(pointerOf(asked.dossier(), decided) + "/text", "Autre."))
                                .apart("frozen text"),
                        Defect.<CollectiveDecision>of(
                                        "decide.alone",
                                        "its author alone is for it",
                                        asked -> asked.asking(taken -> voiced(
                                                taken,
                                                taken.votes().value().orElseThrow().stream()
                                                        .map(ProposalDefects::authorAlone)
                                                        .toList())))
                                .apart("adopted by others"),
                        Defect.<CollectiveDecision>of(
                                        "decide.unknown",
                                        "whether a quorum was asked is not recorded",
                                        asked -> asked.asking(taken -> new CollectiveDecision(
                                                taken.method(),
                                                taken.date(),
                                                taken.eligible(),
                                                Known.notRecorded(),
                                                taken.votes())))
                                .apart("adopted by others", "number of members", "adopted"),
                        Defect.of(
                                "decide.unreasoned",
                                "an objection has no reason",
                                asked -> asked.asking(taken -> with(
                                        taken,
                                        new Vote(
                                                SampleActors.CAMILLE,
                                                Position.OBJECTS,
                                                Known.none(),
                                                Known.notRecorded())))),
                        Defect.<CollectiveDecision>of(
                                        "CHA-12",
                                        "a vote came after the decision",
                                        asked -> asked.asking(ProposalDefects::withALateVote))
                                .apart("number of members"),
                        Defect.<CollectiveDecision>of(
                                        "CHA-09",
                                        "the other one on the article was accepted",
                                        asked -> asked.charter(ProposalDefects::otherAccepted))
                                .apart("adopted")));
    }

    private static String pointerOf(Dossier dossier, ProposalId id) {
        List<ProposalId> ids = dossier.charter().value().orElseThrow().proposals().stream()
                .map(Proposal::id)
                .toList();
        return "/charter/proposals/" + ids.indexOf(id);
    }

    private static Vote authorAlone(Vote vote) {
        return vote.actor().equals(SampleActors.WORKSHOP) ? Vote.of(vote.actor(), Position.ABSTAINS) : vote;
    }

    private static Charter each(Charter charter, Predicate<Proposal> which, UnaryOperator<Proposal> change) {
        return charter.toBuilder()
                .proposals(charter.proposals().stream()
                        .map(proposal -> which.test(proposal) ? change.apply(proposal) : proposal)
                        .toList())
                .build();
    }

    static Charter otherAccepted(Charter charter) {
        CollectiveDecision consent = SampleProposals.consent(SampleProposals.vote(SampleActors.WORKSHOP, Position.FOR));
        Proposal accepted = SampleProposals.other()
                .with(new ProposalStep(SampleProposals.BEGUN, ProposalStatus.EVALUATING, Known.none()))
                .with(new ProposalStep(SampleProposals.DECIDED, ProposalStatus.ACCEPTED, Known.none()))
                .with(consent);
        return withoutTheOther(charter).toBuilder()
                .proposals(Stream.concat(withoutTheOther(charter).proposals().stream(), Stream.of(accepted))
                        .toList())
                .build();
    }

    private static Charter withoutTheOther(Charter charter) {
        return charter.toBuilder()
                .proposals(charter.proposals().stream()
                        .filter(proposal -> !proposal.id().equals(SampleProposals.OTHER))
                        .toList())
                .build();
    }

    static CollectiveDecision on(CollectiveDecision taken, LocalDate day) {
        return new CollectiveDecision(taken.method(), Known.of(day), taken.eligible(), taken.quorum(), taken.votes());
    }

    private static CollectiveDecision voiced(CollectiveDecision taken, List<Vote> votes) {
        return new CollectiveDecision(taken.method(), taken.date(), taken.eligible(), taken.quorum(), Known.of(votes));
    }

    static CollectiveDecision with(CollectiveDecision taken, Vote more) {
        return voiced(
                taken,
                Stream.concat(taken.votes().value().orElseThrow().stream(), Stream.of(more))
                        .toList());
    }

    static CollectiveDecision withALateVote(CollectiveDecision taken) {
        List<Vote> votes = new ArrayList<>(taken.votes().value().orElseThrow());
        LocalDate late = taken.date().value().orElseThrow().plusDays(3);
        votes.add(new Vote(SampleActors.APEAS, Position.FOR, Known.none(), Known.of(late)));
        return new CollectiveDecision(taken.method(), taken.date(), taken.eligible(), taken.quorum(), Known.of(votes));
    }
}
