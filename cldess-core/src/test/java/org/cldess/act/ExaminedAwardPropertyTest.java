package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.call.ApplicationCheck;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjectsBuilder;
import org.cldess.call.CallRulesBuilder;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.AxisJustification;
import org.cldess.call.application.OtherFunding;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplicationBuilder;
import org.cldess.call.application.ProjectPhase;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.contract.kind.ContractKind;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;

/**
 * Tests that a jury decides on an application, and that its award becomes a grant, if the examination of the
 * application passes, and only then. Each application has a few facts that are missing, unknown or against the rules of
 * its call.
 */
class ExaminedAwardPropertyTest {
    private static final int APPLICATIONS = 150;

    /** One fact of this many is spoiled. */
    private static final int SPOILED = 30;

    private static final ApplicantId APPLICANT = ApplicantId.of("p-association");
    private static final Set<String> OF_EXAMINATION = Set.of("award.not-eligible", "act.unrecorded");

    private static final Set<String> OF_AMOUNT =
            Set.of("award.over-asked", "award.partial", "award.over-project-cap", "PRG-02");

    private final Map<Set<String>, Integer> met = new HashMap<>();

    @Test
    void an_award_is_refused_for_the_application_if_and_only_if_the_examination_does_not_pass() {
        Cases.seeds(APPLICATIONS).forEach(this::check);

        assertThat(met.keySet())
                .containsExactlyInAnyOrder(
                        Set.of(), Set.of("award.not-eligible"), Set.of("act.unrecorded"), OF_EXAMINATION);
        assertThat(met.values()).allMatch(count -> count >= APPLICATIONS / 20);
    }

    private void check(long seed) {
        Dice dice = new Dice(seed);
        Dossier dossier = AwardingTest.with(SampleDossiers.grasse(), call -> drawn(call, dice));
        CallForProjects call = dossier.findCall(SampleCalls.CALL).orElseThrow();
        ApplicationCheck examined = call.examine(call.applications().get(0));
        Set<String> expected = new TreeSet<>();
        if (!examined.broken().isEmpty()) {
            expected.add("award.not-eligible");
        }
        if (!examined.open().isEmpty()) {
            expected.add("act.unrecorded");
        }
        Dossier undecided = dossier.with(call.toBuilder().decisions(List.of()).build());

        Answer<Dossier> awarded =
                Acts.of(dossier).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, SampleActions.MEETINGS);
        Answer<Dossier> decided = Acts.of(undecided)
                .call(SampleCalls.CALL)
                .decide(call.decisions().get(0));

        assertThat(examined.passes()).isEqualTo(expected.isEmpty());
        assertThat(ofExamination(awarded)).as("award %d: %s", seed, examined).isEqualTo(expected);
        assertThat(ofExamination(decided)).as("decision %d: %s", seed, examined).isEqualTo(expected);
        met.merge(expected, 1, Integer::sum);
    }

    /** Returns the codes of a refusal that the examination explains; the amount of the award is another matter. */
    private static Set<String> ofExamination(Answer<Dossier> answer) {
        Set<String> codes = Fault.codes(answer);
        codes.removeIf(code -> OF_AMOUNT.contains(code));
        return codes;
    }

    private static CallForProjectsBuilder drawn(CallForProjectsBuilder call, Dice dice) {
        return call.opens(fact(dice, LocalDate.of(2013, 3, 4), LocalDate.of(2013, 4, 13)))
                .closes(fact(dice, LocalDate.of(2013, 4, 30), LocalDate.of(2013, 4, 12)))
                .closesAt(fact(dice, LocalTime.of(17, 0), LocalTime.of(9, 59)))
                .rules(rules(SampleCalls.rules().toBuilder(), dice).build())
                .applicants(List.of(Applicant.builder(APPLICANT)
                        .kind(fact(dice, ApplicantKind.PRIVATE_LEGAL_PERSON, ApplicantKind.PUBLIC_LEGAL_PERSON))
                        .actor(SampleActors.APEAS)
                        .build()))
                .applications(List.of(application(dice)))
                .scores(List.of())
                .decisions(List.of(JuryDecision.builder(SampleCalls.BICYCLES, JuryDecisionKind.AWARD)
                        .date(SampleCalls.JURY)
                        .amount(Amount.euros("2000"))
                        .reasons(List.of(new DecisionReason(Known.none(), "Voilà pourquoi.")))
                        .deliberation(AwardingTest.VOTE)
                        .build()));
    }

    private static CallRulesBuilder rules(CallRulesBuilder rules, Dice dice) {
        return rules.openTo(fact(
                        dice,
                        List.of(ApplicantKind.PRIVATE_LEGAL_PERSON, ApplicantKind.GROUP),
                        List.of(ApplicantKind.NATURAL_PERSON)))
                .phases(fact(dice, List.of(), List.of(ProjectPhase.STARTING)))
                .fields(fact(dice, List.of("mobilité", "jardins"), List.of("pêche")))
                .axes(fact(dice, ContractKind.CLDESS.axes(), List.of()))
                .ownFundsShare(fact(dice, 10, 21))
                .projectCap(dice.onceIn(SPOILED) ? Amount.euros("1999.99") : Amount.euros("2000"))
                .partialFunding(fact(dice, false, true));
    }

    private static ProjectApplication application(Dice dice) {
        ProjectApplicationBuilder application =
                SampleCalls.application(SampleCalls.BICYCLES, "1", APPLICANT).toBuilder();
        return application
                .summary(fact(dice, "Réparer des vélos.", "Autre chose."))
                .phase(fact(dice, ProjectPhase.STARTING, ProjectPhase.values()[0]))
                .field(fact(dice, "mobilité", "pêche"))
                .commune(fact(dice, CommuneCode.parse("06069"), CommuneCode.parse("06004")))
                .asked(fact(dice, Amount.euros("2000"), Amount.euros("2000.01")))
                .totalCost(fact(dice, Amount.euros("2500"), Amount.euros("2499.99")))
                .ownFunds(fact(dice, Amount.euros("500"), Amount.euros("249.99")))
                .otherFunding(fact(dice, List.of(), List.of(other(dice))))
                .justifications(ContractKind.CLDESS.axes().stream()
                        .map(axis -> new AxisJustification(axis, fact(dice, "Parce que.", "Pour cela.")))
                        .toList())
                .pieces(fact(dice, List.of(SampleCalls.STATUTES), List.of()))
                .received(fact(dice, LocalDate.of(2013, 4, 12), LocalDate.of(2013, 5, 1)))
                .receivedAt(fact(dice, LocalTime.of(10, 0), LocalTime.of(17, 1)))
                .build();
    }

    private static OtherFunding other(Dice dice) {
        return new OtherFunding("Département", fact(dice, Amount.euros("1"), Amount.ZERO));
    }

    /** Draws a fact: usually the right value, sometimes a wrong one, none, or not recorded. */
    private static <T> Known<T> fact(Dice dice, T right, T wrong) {
        if (!dice.onceIn(SPOILED)) {
            return Known.of(right);
        }
        return dice.any(List.of(Known.of(wrong), Known.none(), Known.notRecorded()));
    }
}
