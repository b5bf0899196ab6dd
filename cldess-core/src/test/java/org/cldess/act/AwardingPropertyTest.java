package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.budget.Budget;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;

/** Carries out every decision of random calls for projects. */
class AwardingPropertyTest {
    @Test
    void the_lines_that_come_from_a_call_make_exactly_its_awards_and_never_more_than_its_envelope() {
        SplittableRandom random = new SplittableRandom(20130606);
        for (int round = 0; round < Cases.of(8); round++) {
            Dossier dossier = drawn(random, 1 + random.nextInt(12));
            CallForProjects call = dossier.findCall(SampleCalls.CALL).orElseThrow();
            List<JuryDecision> refused = new ArrayList<>();
            for (JuryDecision decision : call.decisions()) {
                Answer<Dossier> answer = Acts.of(dossier).call(call.id()).award(decision.application());
                if (!answer.isGranted()) {
                    refused.add(decision);
                }
                dossier = answer.isGranted() ? answer.orElseThrow() : dossier;
                assertThat(Acts.of(dossier)
                                .call(call.id())
                                .award(decision.application())
                                .isGranted())
                        .isFalse();
            }
            Dossier end = dossier;
            List<FundedLine> lines = end.grants().stream()
                    .filter(grant -> grant.application().value().isPresent())
                    .flatMap(grant -> grant.resources().value().orElseThrow().stream())
                    .map(id -> end.journal().find(id).orElseThrow())
                    .toList();
            long awards = call.decisions().stream()
                    .filter(JuryDecision::isAward)
                    .mapToLong(
                            decision -> decision.amount().value().orElseThrow().cents())
                    .sum();
            boolean fits =
                    awards <= call.rules().envelope().value().orElseThrow().cents();
            long sum = lines.stream()
                    .mapToLong(line -> line.funding().awarded().cents())
                    .sum();
            assertThat(sum).isEqualTo(fits ? awards : 0);
            assertThat(refused)
                    .hasSize(
                            fits
                                    ? (int) call.decisions().stream()
                                            .filter(decision -> !decision.isAward())
                                            .count()
                                    : call.decisions().size());
            assertThat(Budget.of(end).total().funding())
                    .isEqualTo(Budget.of(SampleDossiers.grasse()).total().funding());
        }
    }

    /**
     * Draws a call with one project for each of {@code size} associations, some of which are awarded amounts with odd
     * cents.
     */
    private static Dossier drawn(SplittableRandom random, int size) {
        Dossier dossier = SampleDossiers.grasse();
        List<Applicant> applicants = new ArrayList<>();
        List<ProjectApplication> applications = new ArrayList<>();
        List<JuryDecision> decisions = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < size; i++) {
            ActorId actor = ActorId.of("zz-" + i);
            dossier = dossier.with(Actor.builder(actor, ActorKind.ORGANISATION, "Association " + i)
                    .publicBody(Known.none())
                    .build());
            ApplicantId applicant = ApplicantId.of("p-" + i);
            applicants.add(Applicant.builder(applicant)
                    .kind(ApplicantKind.PRIVATE_LEGAL_PERSON)
                    .actor(actor)
                    .build());
            ApplicationId id = ApplicationId.of("project-" + i);
            boolean isAward = random.nextInt(4) > 0;
            Amount amount = Amount.ofCents(1 + random.nextInt(300_000));
            applications.add(SampleCalls.application(id, Integer.toString(i + 1), applicant).toBuilder()
                    .asked(amount)
                    .totalCost(amount.plus(Amount.euros("500")))
                    .build());
            sum += isAward ? amount.cents() : 0;
            decisions.add(JuryDecision.builder(id, isAward ? JuryDecisionKind.AWARD : JuryDecisionKind.REFUSAL)
                    .date(SampleCalls.JURY)
                    .amount(isAward ? Known.of(amount) : Known.none())
                    .reasons(List.of(new DecisionReason(Known.none(), "Voilà pourquoi.")))
                    .deliberation(AwardingTest.VOTE)
                    .build());
        }
        long envelope = Math.max(0, sum + random.nextInt(3) - 1);
        return AwardingTest.with(
                dossier,
                call -> call.action(SampleActions.DATABASE)
                        .applicants(applicants)
                        .applications(applications)
                        .scores(List.of())
                        .rules(SampleCalls.rules().toBuilder()
                                .envelope(Amount.ofCents(envelope))
                                .build())
                        .decisions(decisions));
    }
}
