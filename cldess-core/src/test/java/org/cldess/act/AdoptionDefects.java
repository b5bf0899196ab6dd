package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.PrincipleId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;

/** Adoptions of a charter version, and the defects for which they are refused. */
final class AdoptionDefects {
    private AdoptionDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(adoptingProposals(), adoptingDraft());
    }

    private static ActWithDefects<CharterAdoption> adoptingProposals() {
        return new ActWithDefects<>(
                "adopt what was accepted",
                Gate.CHARTER_ADOPTION,
                new Asked<>(SampleProposals.decided(), SampleProposals.adoption()),
                (acts, adoption) -> acts.charter().adopt(adoption),
                ActWithDefects.together(
                        ofAnyVersion(),
                        List.of(
                                Defect.<CharterAdoption>of(
                                                "adopt.unchanged",
                                                "nothing was accepted",
                                                asked -> asked.charter(charter -> charter.toBuilder()
                                                        .proposals(charter.proposals().stream()
                                                                .filter(one -> one.status() != ProposalStatus.ACCEPTED)
                                                                .toList())
                                                        .build()))
                                        .apart("accepted"),
                                Defect.<CharterAdoption>of(
                                                "adopt.conflict",
                                                "two accepted on one article",
                                                asked -> asked.charter(ProposalDefects::otherAccepted))
                                        .apart("accepted"))));
    }

    private static ActWithDefects<CharterAdoption> adoptingDraft() {
        CharterVersion first = SampleCharter.version();
        CharterVersion draft = new CharterVersion(
                SampleProposals.SECOND,
                "projet",
                Known.none(),
                Known.none(),
                "Tout est réécrit.",
                first.principles(),
                Known.none());
        CharterSignature early = new CharterSignature(
                CharterSignatureId.of("early"),
                SampleActors.PERFUMER,
                draft.id(),
                Known.of(SampleProposals.DECIDED),
                Known.of(draft.textHash()),
                Known.none(),
                Known.none(),
                Known.none(),
                Known.none());
        return new ActWithDefects<>(
                "adopt a draft",
                Gate.CHARTER_ADOPTION,
                new Asked<>(SampleDossiers.grasse(), SampleProposals.adoption())
                        .charter(charter -> charter.toBuilder()
                                .versions(List.of(draft, first))
                                .build()),
                (acts, adoption) -> acts.charter().adopt(adoption),
                ActWithDefects.together(
                        ofAnyVersion(),
                        List.of(Defect.of(
                                "CHA-03",
                                "somebody signed the draft",
                                asked -> asked.charter(charter -> charter.toBuilder()
                                        .signatures(ActWithDefects.together(charter.signatures(), List.of(early)))
                                        .build())))));
    }

    private static List<Defect<CharterAdoption>> ofAnyVersion() {
        LocalDate day = SampleProposals.ADOPTED;
        return List.of(
                Defect.of(
                        "adopt.decision",
                        "somebody objects",
                        deciding(taken -> ProposalDefects.with(
                                taken, Vote.of(SampleActors.CAMILLE, Position.OBJECTS, "Trop long.")))),
                Defect.of(
                        "adopt.early",
                        "in force before it is decided",
                        deciding(taken -> ProposalDefects.on(taken, day.plusDays(1)))),
                Defect.of("CHA-12", "a vote came after the decision", deciding(ProposalDefects::withALateVote)),
                Defect.of(
                        "adopt.label",
                        "the label of another version",
                        asked -> asked.asking(given -> new CharterAdoption(
                                given.version(), "1", given.day(), given.reviewBy(), given.decision()))),
                Defect.of(
                        "adopt.review",
                        "reviewed on its first day",
                        asked -> asked.asking(given ->
                                new CharterAdoption(given.version(), given.label(), day, day, given.decision()))),
                Defect.of(
                        "adopt.order",
                        "a later version stands",
                        asked -> asked.charter(
                                charter -> ProposalDefects.withVersion(charter, "charte-3", day.plusDays(20)))),
                Defect.of(
                        "CHA-14",
                        "a proposal is being evaluated",
                        asked -> asked.charter(AdoptionDefects::withOneBeingEvaluated)));
    }

    private static UnaryOperator<Asked<CharterAdoption>> deciding(UnaryOperator<CollectiveDecision> change) {
        return asked -> asked.asking(given -> new CharterAdoption(
                given.version(), given.label(), given.day(), given.reviewBy(), change.apply(given.decision())));
    }

    private static Charter withOneBeingEvaluated(Charter charter) {
        Proposal open = Proposal.toRemove(
                        ProposalId.of("p-open"),
                        SampleCharter.FIRST,
                        PrincipleId.of("territoire"),
                        SampleActors.APEAS,
                        SampleProposals.SUBMITTED)
                .with(new ProposalStep(SampleProposals.BEGUN, ProposalStatus.EVALUATING, Known.none()));
        return charter.toBuilder()
                .proposals(Stream.concat(charter.proposals().stream(), Stream.of(open))
                        .toList())
                .build();
    }
}
