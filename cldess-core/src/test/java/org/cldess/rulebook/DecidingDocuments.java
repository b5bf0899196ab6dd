package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.cldess.accessibility.OnlineService;
import org.cldess.accessibility.OnlineServiceId;
import org.cldess.accessibility.ServiceKind;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.contract.text.Envelope;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.governance.Attendance;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocumentId;
import org.cldess.planning.PlanningKind;
import org.cldess.planning.PlanningProposal;
import org.cldess.planning.PlanningProposalId;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.planning.ProposalState;
import org.cldess.planning.TextState;
import org.cldess.sample.SampleActors;
import org.cldess.sample.WrittenDossier;

/** Planning documents and services in which each removed fact leaves a rule without an answer. */
final class DecidingDocuments {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private DecidingDocuments() {}

    static WrittenDossier today(WrittenDossier written) {
        return written.with(
                        "/planningDocuments",
                        List.of(
                                scot("debated", PlanningStage.DEBATE, PlanningStage.APPROVAL),
                                scot("draft-adopted", PlanningStage.DRAFT_ADOPTION),
                                scot("approved", PlanningStage.APPROVAL),
                                scot("heard", PlanningStage.INQUIRY, PlanningStage.APPROVAL),
                                quoted(scot("quoted", PlanningStage.APPROVAL)),
                                quoted(scot("unsettled", PlanningStage.AREA))))
                .with("/agreements", List.of(funded()))
                .with("/bodies", List.of(body()))
                .with("/sittings", List.of(sitting()))
                .with(
                        "/onlineServices",
                        List.of(OnlineService.builder(OnlineServiceId.of("site"), ServiceKind.SITE, "Site")
                                .publisher(SampleActors.CAPAP)
                                .published(DAY)
                                .statement(DAY)
                                .multiYearPlan(new OnlineService.AccessibilityPlan(DAY, DAY.plusYears(2)))
                                .build()));
    }

    /** Returns a document of which a passage is quoted as approved. */
    private static PlanningDocument quoted(PlanningDocument document) {
        PlanningProposal.Quotation quotation = new PlanningProposal.Quotation(
                "DOO",
                Known.none(),
                Known.none(),
                "Une part des locaux est à loyer modéré.",
                Known.of(TextState.APPROVED));
        PlanningProposal proposal = PlanningProposal.builder(
                        PlanningProposalId.of("p-" + document.id()), "DOO", "Des locaux à loyer modéré.")
                .answer(new PlanningProposal.Answer(
                        Known.of(DAY.plusDays(1)), ProposalState.ADOPTED, Known.of(quotation), Known.none()))
                .build();
        return document.toBuilder().proposals(List.of(proposal)).build();
    }

    /** Returns an agreement of two years that cannot be renewed, with money of the first. */
    private static Agreement funded() {
        return Agreement.builder(AgreementId.of("zz-funded"), "Convention")
                .partners(List.of(SampleActors.CAPAP, SampleActors.REGION))
                .start(DAY)
                .end(DAY.plusYears(2))
                .renewal(Known.none())
                .termination(Known.none())
                .envelopes(List.of(new Envelope(SampleActors.CAPAP, DAY.getYear(), Amount.euros("1000"))))
                .build();
    }

    private static GovernanceBody body() {
        return GovernanceBody.builder(GovernanceBodyId.of("zz-body"), BodyKind.STEERING_COMMITTEE, "Comité")
                .build();
    }

    /** Returns a sitting in which a member is present and votes. */
    private static GovernanceSitting sitting() {
        return GovernanceSitting.builder(GovernanceSittingId.of("zz-sitting"), GovernanceBodyId.of("zz-body"))
                .date(DAY)
                .attendance(List.of(new Attendance(SampleActors.CAPAP, Presence.PRESENT)))
                .decisions(List.of(GovernanceDecision.builder(GovernanceDecisionId.of("zz-decision"), "1", "Ouvrir.")
                        .decision(CollectiveDecision.of(
                                DecisionMethod.MAJORITY, DAY, 1, List.of(Vote.of(SampleActors.CAPAP, Position.FOR))))
                        .build()))
                .build();
    }

    private static PlanningDocument scot(String id, PlanningStage... stages) {
        return PlanningDocument.builder(PlanningDocumentId.of(id), PlanningKind.SCOT, id)
                .stages(List.of(stages).stream()
                        .map(stage -> PlanningStep.reached(stage, DAY))
                        .toList())
                .build();
    }
}
