package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.cldess.accessibility.OnlineService;
import org.cldess.accessibility.OnlineServiceId;
import org.cldess.accessibility.ServiceKind;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocumentId;
import org.cldess.planning.PlanningKind;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
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
                                scot("heard", PlanningStage.INQUIRY, PlanningStage.APPROVAL)))
                .with(
                        "/onlineServices",
                        List.of(OnlineService.builder(OnlineServiceId.of("site"), ServiceKind.SITE, "Site")
                                .publisher(SampleActors.CAPAP)
                                .published(DAY)
                                .statement(DAY)
                                .multiYearPlan(new OnlineService.AccessibilityPlan(DAY, DAY.plusYears(2)))
                                .build()));
    }

    private static PlanningDocument scot(String id, PlanningStage... stages) {
        return PlanningDocument.builder(PlanningDocumentId.of(id), PlanningKind.SCOT, id)
                .stages(List.of(stages).stream()
                        .map(stage -> PlanningStep.reached(stage, DAY))
                        .toList())
                .build();
    }
}
