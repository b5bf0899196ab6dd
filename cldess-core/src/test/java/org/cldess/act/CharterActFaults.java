package org.cldess.act;

import static org.cldess.act.FaultyLives.actor;
import static org.cldess.act.FaultyLives.ceased;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.charter.text.TextHash;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleProposals;

/** Faults in the dossier or the request for which acts on a charter are refused. */
final class CharterActFaults {
    private static final GovernanceBodyId COPIL = GovernanceBodyId.of("copil");

    private static final Fault.Scene<CharterSignature> SIGNATURE = new Fault.Scene<>(
            "a signature of the charter",
            "CharterActs.sign(CharterSignature)",
            FaultyLives::chartered,
            (life, dossier) -> SampleCharter.signature("s-9", SampleActors.PERFUMER, life.charterDay()),
            (dossier, signature) -> Acts.of(dossier).charter().sign(signature));

    private static final Fault.Scene<Proposal> PROPOSAL = new Fault.Scene<>(
            "a proposal",
            "CharterActs.propose(Proposal)",
            FaultyLives::chartered,
            (life, dossier) -> SampleProposals.change().toBuilder()
                    .submitted(life.charterDay())
                    .build(),
            (dossier, proposal) -> Acts.of(dossier).charter().propose(proposal));

    private static final Fault.Scene<LocalDate> EVALUATION = new Fault.Scene<>(
            "the evaluation of a proposal",
            "CharterActs.evaluate(ProposalId, LocalDate)",
            FaultyLives::proposed,
            (life, dossier) -> life.charterDay(),
            (dossier, day) -> Acts.of(dossier).charter().evaluate(SampleProposals.CHANGE, day));

    private static final Fault.Scene<CollectiveDecision> DECISION = new Fault.Scene<>(
            "the decision on a proposal",
            "CharterActs.decide(ProposalId, CollectiveDecision)",
            FaultyLives::evaluating,
            (life, dossier) -> consent(life, life.from(SampleProposals.DECIDED, 30)),
            (dossier, decision) -> Acts.of(dossier).charter().decide(SampleProposals.CHANGE, decision));

    private static final Fault.Scene<CharterAdoption> ADOPTION = new Fault.Scene<>(
            "an adoption",
            "CharterActs.adopt(CharterAdoption)",
            FaultyLives::accepted,
            (life, dossier) -> {
                LocalDate day = life.from(SampleProposals.ADOPTED, 60);
                CollectiveDecision decision = consent(life, day.minusDays(life.below(10)));
                return new CharterAdoption(
                        SampleProposals.SECOND, "2", day, day.plusYears(1 + life.below(3)), decision);
            },
            (dossier, adoption) -> Acts.of(dossier).charter().adopt(adoption));

    /** A signature of the charter by an actor. */
    record Signing(ActorId actor, CharterVersionId version, LocalDate day) {}

    private static final Fault.Scene<Signing> BY_ACTOR = new Fault.Scene<>(
            "a signature of the charter by an actor",
            "CharterActs.sign(ActorId, CharterVersionId, LocalDate)",
            FaultyLives::chartered,
            (life, dossier) -> new Signing(SampleActors.PERFUMER, SampleCharter.FIRST, life.charterDay()),
            (dossier, asked) -> Acts.of(dossier).charter().sign(asked.actor(), asked.version(), asked.day()));

    /** A withdrawal of a proposal. */
    record Withdrawal(LocalDate day, String reason) {}

    private static final Fault.Scene<Withdrawal> WITHDRAWAL = new Fault.Scene<>(
            "a withdrawal of a proposal",
            "CharterActs.withdraw(ProposalId, LocalDate, String)",
            FaultyLives::proposed,
            (life, dossier) -> new Withdrawal(life.charterDay(), "Autre idée."),
            (dossier, asked) ->
                    Acts.of(dossier).charter().withdraw(SampleProposals.CHANGE, asked.day(), asked.reason()));

    private static final Fault.Scene<CollectiveDecision> REASONED = new Fault.Scene<>(
            "the reasoned decision on a proposal",
            "CharterActs.decide(ProposalId, CollectiveDecision, String)",
            FaultyLives::evaluating,
            (life, dossier) -> consent(life, life.from(SampleProposals.DECIDED, 30)),
            (dossier, decision) ->
                    Acts.of(dossier).charter().decide(SampleProposals.CHANGE, decision, "Raison longue."));

    private CharterActFaults() {}

    private static Dossier withoutProposals(Dossier dossier) {
        return charter(
                dossier, charter -> charter.toBuilder().proposals(List.of()).build());
    }

    private static Dossier undated(Dossier dossier) {
        CharterVersion first = SampleCharter.version();
        CharterVersion draft = new CharterVersion(
                first.id(),
                first.label(),
                Known.none(),
                Known.none(),
                first.preamble(),
                first.principles(),
                Known.none());
        return charter(
                dossier,
                charter -> charter.toBuilder()
                        .versions(List.of(draft))
                        .signatures(List.of())
                        .proposals(List.of())
                        .build());
    }

    private static List<Fault<?>> others() {
        return List.of(
                BY_ACTOR.request(
                        "nobody knows who signs",
                        asked -> new Signing(ActorId.of("nul"), asked.version(), asked.day()),
                        "form.reference"),
                BY_ACTOR.request(
                        "there is no such version",
                        asked -> new Signing(asked.actor(), CharterVersionId.of("nul"), asked.day()),
                        "form.reference"),
                BY_ACTOR.request(
                        "it has signed",
                        asked -> new Signing(SampleActors.APEAS, asked.version(), asked.day()),
                        "sign.charter.twice"),
                BY_ACTOR.fact("there is no charter", FaultyLives::withoutCharter, "sign.charter.none"),
                WITHDRAWAL.request(
                        "it was not submitted yet",
                        asked -> new Withdrawal(LocalDate.of(2014, 2, 20), asked.reason()),
                        "proposal.early"),
                WITHDRAWAL.request("a blank says why", asked -> new Withdrawal(asked.day(), " "), "proposal.blank"),
                WITHDRAWAL.fact("there is no such proposal", CharterActFaults::withoutProposals, "proposal.unknown"),
                WITHDRAWAL.fault(
                        "it is decided",
                        (life, matter) -> new Fault.Matter<>(
                                life.accepted(), new Withdrawal(SampleProposals.ADOPTED, "Autre idée.")),
                        "proposal.state"),
                EVALUATION.fact("there is no such proposal", CharterActFaults::withoutProposals, "proposal.unknown"),
                PROPOSAL.fact("there is no charter", FaultyLives::withoutCharter, "charter.act.none"),
                ADOPTION.fact("there is no charter", FaultyLives::withoutCharter, "charter.act.none"),
                ADOPTION.fact(
                        "two were accepted on one article",
                        dossier -> charter(dossier, ProposalDefects::otherAccepted),
                        "adopt.conflict"),
                ADOPTION.fault(
                        "a later version is there",
                        (life, matter) -> new Fault.Matter<>(
                                charter(
                                        matter.dossier(),
                                        charter -> ProposalDefects.withVersion(
                                                charter,
                                                "charte-3",
                                                matter.request().day().plusDays(20))),
                                matter.request()),
                        "adopt.order"),
                ADOPTION.fact("no version is in force", CharterActFaults::undated, "adopt.nothing"),
                PROPOSAL.request(
                        "it is decided",
                        given -> given.with(new ProposalStep(
                                given.submitted().value().orElseThrow(), ProposalStatus.EVALUATING, Known.none())),
                        "propose.history"),
                PROPOSAL.fault(
                        "it changes a version that is replaced",
                        (life, matter) -> new Fault.Matter<>(
                                SampleProposals.adopted(),
                                Proposal.toRemove(
                                        ProposalId.of("p-late"),
                                        SampleCharter.FIRST,
                                        PrincipleId.of("territoire"),
                                        SampleActors.APEAS,
                                        life.from(SampleProposals.ADOPTED, 90))),
                        "propose.version"),
                DECISION.fact("there is no such proposal", CharterActFaults::withoutProposals, "proposal.unknown"),
                REASONED.fact("there is no such proposal", CharterActFaults::withoutProposals, "proposal.unknown"),
                REASONED.request(
                        "its author alone is for it",
                        given -> votes(given, List.of(Vote.of(SampleActors.APEAS, Position.FOR))),
                        "decide.alone"));
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(signatures());
        all.addAll(proposals());
        all.addAll(decisions());
        all.addAll(adoptions());
        all.addAll(others());
        return all;
    }

    private static CollectiveDecision consent(FaultyLives life, LocalDate day) {
        return CollectiveDecision.of(
                DecisionMethod.CONSENT,
                day,
                3 + life.below(9),
                List.of(
                        Vote.of(SampleActors.WORKSHOP, Position.FOR),
                        Vote.of(SampleActors.CAMILLE, life.below(2) == 0 ? Position.FOR : Position.ABSTAINS)));
    }

    private static Dossier charter(Dossier dossier, UnaryOperator<Charter> change) {
        return dossier.toBuilder()
                .charter(change.apply(dossier.charter().value().orElseThrow()))
                .build();
    }

    private static CharterSignature bound(CharterSignature given, TextHash hash) {
        return new CharterSignature(
                given.id(),
                given.actor(),
                given.version(),
                given.date(),
                Known.of(hash),
                given.representative(),
                given.withdrawn(),
                given.method(),
                given.level());
    }

    private static Charter rewritten(Charter charter) {
        CharterVersion first = charter.versions().get(0);
        CharterVersion other = new CharterVersion(
                first.id(),
                first.label(),
                first.date(),
                first.reviewBy(),
                "Un autre préambule.",
                first.principles(),
                first.textHash().equals(first.hash().value().orElseThrow()) ? first.hash() : Known.none(),
                first.decision());
        return charter.toBuilder()
                .versions(List.of(other))
                .signatures(List.of())
                .build();
    }

    private static List<Fault<?>> signatures() {
        return List.of(
                SIGNATURE.fact(
                        "the text was changed after its adoption",
                        dossier -> charter(dossier, CharterActFaults::rewritten),
                        "CHA-02"),
                SIGNATURE.request(
                        "another text was shown", given -> bound(given, TextHash.of(List.of("autre"))), "CHA-03"),
                SIGNATURE.request(
                        "it is before the version",
                        given -> SampleCharter.signature("s-9", SampleActors.PERFUMER, LocalDate.of(2013, 2, 1)),
                        "CHA-03"),
                SIGNATURE.fact(
                        "who signs has ceased",
                        dossier -> ceased(dossier, SampleActors.PERFUMER, LocalDate.of(2014, 1, 1)),
                        "body.gone"),
                SIGNATURE.fact(
                        "who signs is not there yet",
                        dossier -> actor(dossier, SampleActors.PERFUMER, one -> one.created(LocalDate.of(2020, 1, 1))),
                        "body.not-yet"),
                SIGNATURE.request(
                        "a dissolved body signs",
                        given -> SampleCharter.signature("s-9", SampleActors.CAPAP, LocalDate.of(2014, 3, 3)),
                        "body.succeeded"),
                SIGNATURE.request(
                        "it has signed",
                        given -> SampleCharter.signature("s-9", SampleActors.APEAS, LocalDate.of(2014, 3, 3)),
                        "sign.charter.twice"),
                SIGNATURE.fault(
                        "a later version is in force",
                        (life, matter) -> new Fault.Matter<>(
                                SampleProposals.adopted(),
                                SampleCharter.signature(
                                        "s-9", SampleActors.PERFUMER, life.from(SampleProposals.ADOPTED, 90))),
                        "sign.charter.replaced"),
                SIGNATURE.request(
                        "its year is mistyped",
                        given -> SampleCharter.signature("s-9", SampleActors.PERFUMER, LocalDate.of(2199, 3, 3)),
                        "act.far"));
    }

    private static Proposal by(Proposal given, ActorId author) {
        return given.toBuilder().author(author).build();
    }

    private static List<Fault<?>> proposals() {
        return List.of(
                PROPOSAL.request(
                        "who has not signed proposes", given -> by(given, SampleActors.PERFUMER), "propose.stranger"),
                PROPOSAL.request("a public body proposes", given -> by(given, SampleActors.REGION), "propose.stranger"),
                PROPOSAL.fault(
                        "who does not sit in the body speaks for it",
                        (life, matter) -> new Fault.Matter<>(
                                matter.dossier().toBuilder()
                                        .bodies(List.of(GovernanceBody.builder(
                                                        COPIL, BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                                                .members(List.of(SampleActors.REGION))
                                                .build()))
                                        .build(),
                                by(matter.request(), SampleActors.PERFUMER).toBuilder()
                                        .body(COPIL)
                                        .build()),
                        "propose.member"),
                PROPOSAL.request(
                        "it changes nothing",
                        given -> Proposal.toChange(
                                given.id(),
                                SampleCharter.FIRST,
                                SampleCharter.version().principles().get(0),
                                SampleActors.APEAS,
                                given.submitted().value().orElseThrow()),
                        "propose.same"),
                PROPOSAL.request(
                        "it has no day",
                        given ->
                                given.toBuilder().submitted(Known.notRecorded()).build(),
                        "propose.undated"),
                PROPOSAL.request(
                        "nobody proposes it",
                        given -> given.toBuilder().author(Known.notRecorded()).build(),
                        "propose.anonymous"),
                PROPOSAL.request(
                        "on an article that the version has not",
                        given -> Proposal.toChange(
                                given.id(),
                                SampleCharter.FIRST,
                                new Principle(PrincipleId.of("rien"), "Rien", "Rien.", Known.none()),
                                SampleActors.APEAS,
                                given.submitted().value().orElseThrow()),
                        "form.article"),
                EVALUATION.request("it was not submitted yet", day -> LocalDate.of(2014, 2, 20), "proposal.early"),
                EVALUATION.fault(
                        "it is being evaluated",
                        (life, matter) -> new Fault.Matter<>(life.evaluating(), SampleProposals.DECIDED),
                        "proposal.state"));
    }

    private static CollectiveDecision votes(CollectiveDecision given, List<Vote> votes) {
        return new CollectiveDecision(given.method(), given.date(), given.eligible(), given.quorum(), Known.of(votes));
    }

    private static List<Vote> and(CollectiveDecision given, Vote vote) {
        List<Vote> votes = new ArrayList<>(given.votes().value().orElseThrow());
        votes.add(vote);
        return votes;
    }

    private static CollectiveDecision ofTwo(CollectiveDecision given) {
        return new CollectiveDecision(given.method(), given.date(), Known.of(2), given.quorum(), given.votes());
    }

    private static List<Fault<?>> decisions() {
        return List.of(
                DECISION.request(
                        "who has not signed takes part",
                        given -> votes(given, and(given, Vote.of(SampleActors.PERFUMER, Position.FOR))),
                        "decide.vote"),
                DECISION.request("fewer members than signatories", CharterActFaults::ofTwo, "decide.eligible"),
                DECISION.request(
                        "its author alone is for it",
                        given -> votes(given, List.of(Vote.of(SampleActors.APEAS, Position.FOR))),
                        "decide.alone"),
                DECISION.request(
                        "an objection has no reason",
                        given -> votes(
                                given,
                                and(
                                        given,
                                        new Vote(
                                                SampleActors.APEAS,
                                                Position.OBJECTS,
                                                Known.none(),
                                                Known.notRecorded()))),
                        "decide.unreasoned"),
                DECISION.request("a vote comes after the decision", ProposalDefects::withALateVote, "CHA-12"),
                DECISION.request(
                        "it has no day",
                        given -> new CollectiveDecision(
                                given.method(), Known.notRecorded(), given.eligible(), given.quorum(), given.votes()),
                        "decide.undated"),
                DECISION.fact(
                        "its text was changed under the votes",
                        dossier -> charter(
                                dossier,
                                charter -> charter.toBuilder()
                                        .proposals(charter.proposals().stream()
                                                .map(one -> one.id().equals(SampleProposals.CHANGE)
                                                        ? one.toBuilder()
                                                                .text("Un autre texte.")
                                                                .build()
                                                        : one)
                                                .toList())
                                        .build()),
                        "decide.changed"));
    }

    private static CharterAdoption deciding(CharterAdoption given, UnaryOperator<CollectiveDecision> change) {
        return new CharterAdoption(
                given.version(), given.label(), given.day(), given.reviewBy(), change.apply(given.decision()));
    }

    private static List<Fault<?>> adoptions() {
        return List.of(
                ADOPTION.request(
                        "it is decided before its proposals are accepted",
                        given -> deciding(given, taken -> ProposalDefects.on(taken, LocalDate.of(2014, 3, 20))),
                        "adopt.before-proposals"),
                ADOPTION.request(
                        "it is decided before the version that it follows",
                        given -> deciding(given, taken -> ProposalDefects.on(taken, LocalDate.of(2012, 1, 1))),
                        "adopt.before-version",
                        "adopt.before-proposals",
                        "decide.vote"),
                ADOPTION.request(
                        "who has not signed takes part",
                        given -> deciding(
                                given, taken -> votes(taken, and(taken, Vote.of(SampleActors.PERFUMER, Position.FOR)))),
                        "decide.vote"),
                ADOPTION.request(
                        "fewer members than signatories",
                        given -> deciding(given, CharterActFaults::ofTwo),
                        "decide.eligible"),
                ADOPTION.request(
                        "somebody objects",
                        given -> deciding(
                                given,
                                taken -> votes(
                                        taken,
                                        and(taken, Vote.of(SampleActors.APEAS, Position.OBJECTS, "Trop long.")))),
                        "adopt.decision"),
                ADOPTION.request(
                        "it is in force before it is decided",
                        given -> deciding(
                                given,
                                taken -> ProposalDefects.on(taken, given.day().plusDays(1))),
                        "adopt.early"),
                ADOPTION.request(
                        "it is reviewed on its first day",
                        given -> new CharterAdoption(
                                given.version(), given.label(), given.day(), given.day(), given.decision()),
                        "adopt.review"),
                ADOPTION.request(
                        "its label is taken",
                        given -> new CharterAdoption(
                                given.version(), "1", given.day(), given.reviewBy(), given.decision()),
                        "adopt.label"),
                ADOPTION.fault(
                        "nothing was accepted",
                        (life, matter) -> new Fault.Matter<>(life.chartered(), matter.request()),
                        "adopt.unchanged"));
    }
}
