package org.cldess.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class PlanningDocumentTest {
    private static final LocalDate INITIATED = LocalDate.of(2011, 10, 20);
    private static final LocalDate DEBATED = LocalDate.of(2014, 10, 16);
    private static final LocalDate ADOPTED = LocalDate.of(2015, 4, 9);
    private static final LocalDate HEARD = LocalDate.of(2015, 9, 14);
    private static final LocalDate HEARD_UNTIL = LocalDate.of(2015, 10, 16);
    private static final LocalDate APPROVED = LocalDate.of(2016, 2, 1);

    private static final PlanningProposal LAND = PlanningProposal.builder(
                    PlanningProposalId.of("maraichage"), "DOO", "Les communes réservent des parcelles au maraîchage.")
            .passage("Orientation 1.4, p. 23")
            .sent(LocalDate.of(2013, 11, 19))
            .answer(new PlanningProposal.Answer(
                    Known.of(ADOPTED),
                    ProposalState.PARTLY_ADOPTED,
                    Known.of(new PlanningProposal.Quotation(
                            "Projet arrêté le 9 avril 2015",
                            Known.of("Orientation 1.4"),
                            Known.of("24"),
                            "Des parcelles peuvent être réservées au maraîchage.",
                            Known.of(TextState.ADOPTED_DRAFT))),
                    Known.notRecorded()))
            .build();

    private static final PlanningDocument SCOT = PlanningDocument.builder(
                    PlanningDocumentId.of("scot"), PlanningKind.SCOT, "SCOT de l’Ouest")
            .author(SampleActors.PAYS_DE_GRASSE)
            .action(SampleActions.MEETINGS)
            .stages(List.of(
                    PlanningStep.reached(PlanningStage.INITIATION, INITIATED),
                    PlanningStep.reached(PlanningStage.DEBATE, DEBATED),
                    PlanningStep.reached(PlanningStage.DRAFT_ADOPTION, ADOPTED),
                    new PlanningStep(
                            PlanningStage.INQUIRY,
                            Known.of(LocalDate.of(2015, 9, 1)),
                            Known.of(HEARD),
                            Known.of(HEARD_UNTIL)),
                    PlanningStep.reached(PlanningStage.APPROVAL, APPROVED)))
            .proposals(List.of(LAND))
            .build();

    private static PlanningDocument with(PlanningStep... stages) {
        return SCOT.toBuilder().stages(List.of(stages)).build();
    }

    @Test
    void tells_the_stage_on_a_day_and_whether_a_contribution_can_still_arrive() {
        assertThat(SCOT.stageOn(DEBATED.minusDays(1)).map(PlanningStep::stage)).contains(PlanningStage.INITIATION);
        assertThat(SCOT.contributionOn(DEBATED.minusDays(1))).isEqualTo(ContributionTime.BEST);
        assertThat(SCOT.contributionOn(DEBATED)).isEqualTo(ContributionTime.STILL_OPEN);
        assertThat(SCOT.contributionOn(HEARD_UNTIL)).isEqualTo(ContributionTime.STILL_OPEN);
        assertThat(SCOT.contributionOn(HEARD_UNTIL.plusDays(1))).isEqualTo(ContributionTime.TOO_LATE);
        assertThat(SCOT.contributionOn(APPROVED)).isEqualTo(ContributionTime.TOO_LATE);
        assertThat(SCOT.stageOn(INITIATED.minusDays(1))).isEmpty();
        PlanningDocument online = with(new PlanningStep(
                PlanningStage.ONLINE_PARTICIPATION, Known.none(), Known.of(HEARD), Known.of(HEARD_UNTIL)));
        assertThat(online.contributionOn(HEARD_UNTIL)).isEqualTo(ContributionTime.STILL_OPEN);
        assertThat(online.contributionOn(HEARD_UNTIL.plusDays(1))).isEqualTo(ContributionTime.TOO_LATE);
    }

    @Test
    void tells_the_next_day_on_which_something_is_planned() {
        PlanningDocument planned = with(
                PlanningStep.reached(PlanningStage.INITIATION, INITIATED),
                PlanningStep.planned(PlanningStage.DRAFT_ADOPTION, ADOPTED),
                PlanningStep.planned(PlanningStage.DEBATE, DEBATED));

        assertThat(planned.nextOn(INITIATED).map(PlanningStep::stage)).contains(PlanningStage.DEBATE);
        assertThat(planned.nextOn(DEBATED.plusDays(1)).map(PlanningStep::stage)).contains(PlanningStage.DRAFT_ADOPTION);
        assertThat(planned.nextOn(ADOPTED.plusDays(1))).isEmpty();
        assertThat(planned.contributionOn(INITIATED)).isEqualTo(ContributionTime.BEST);
        assertThat(planned.contributionOn(INITIATED.minusDays(1)))
                .as("before the first stage")
                .isEqualTo(ContributionTime.BEST);
        assertThat(with(new PlanningStep(
                                PlanningStage.INQUIRY, Known.of(HEARD_UNTIL), Known.of(HEARD), Known.notRecorded()))
                        .nextOn(HEARD))
                .as("what came sooner than planned is no longer to come")
                .isEmpty();
    }

    @Test
    void what_is_not_recorded_of_the_procedure_leaves_the_moment_open() {
        PlanningDocument undebated = with(PlanningStep.reached(PlanningStage.INITIATION, INITIATED));
        PlanningDocument perhaps = with(
                PlanningStep.reached(PlanningStage.INITIATION, INITIATED),
                new PlanningStep(PlanningStage.DEBATE, Known.of(DEBATED), Known.notRecorded(), Known.notRecorded()));
        PlanningDocument endless = with(PlanningStep.reached(PlanningStage.INQUIRY, HEARD));

        assertThat(with().contributionOn(INITIATED)).isEqualTo(ContributionTime.UNKNOWN);
        assertThat(undebated.contributionOn(DEBATED)).isEqualTo(ContributionTime.UNKNOWN);
        assertThat(perhaps.contributionOn(INITIATED)).isEqualTo(ContributionTime.UNKNOWN);
        assertThat(endless.contributionOn(HEARD.plusDays(1))).isEqualTo(ContributionTime.UNKNOWN);
    }

    @Test
    void a_proposal_is_proposed_until_somebody_answered_and_then_quotes_what_was_obtained() {
        PlanningDocument before = SCOT.seenOn(ADOPTED.minusDays(1));

        assertThat(before.proposals()).extracting(PlanningProposal::state).containsExactly(ProposalState.PROPOSED);
        assertThat(before.reached(PlanningStage.DRAFT_ADOPTION)).isEqualTo(Known.none());
        assertThat(SCOT.proposals()).extracting(PlanningProposal::state).containsExactly(ProposalState.PARTLY_ADOPTED);
        assertThat(SCOT.seenOn(LocalDate.of(2013, 11, 18)).proposals()).isEmpty();
    }

    @Test
    void stands_in_a_dossier_with_each_stage_once() {
        Dossier dossier = SampleDossiers.grasse().with(SCOT);
        String stages = "/planningDocuments/0/stages";

        assertThat(WrittenDossier.of(dossier).dossier().planningDocuments()).containsExactly(SCOT);
        assertThat(WrittenDossier.of(dossier)
                        .with(stages + "/1/stage", PlanningStage.INITIATION)
                        .with(stages + "/3/until", HEARD.minusDays(1))
                        .with("/planningDocuments/0/action", "nothing")
                        .violations())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.repeated", "form.period", "form.reference");
    }
}
