package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cldess.charter.Charter;
import org.cldess.component.Path;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests acts under custom rules and gates. */
class OwnConditionsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 3);

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    /** Returns the rules of France and one rule that every item of a list breaches. */
    private static <T> Rulebook with(String pointer, Function<Dossier, List<T>> items) {
        return with(Severity.ERROR, pointer, items);
    }

    private static <T> Rulebook with(Severity severity, String pointer, Function<Dossier, List<T>> items) {
        RuleRecord record = RuleRecord.builder("LOC-01", "Rien n’y entre.", "Nothing goes in.")
                .severity(severity)
                .build();
        return Rulebook.france()
                .with(Rule.of(record)
                        .<T>asOf()
                        .test(it -> Verdict.breached(Texts.WORDS.message("decide.undated")))
                        .within(Path.of(pointer), items));
    }

    private static Charter charter(Dossier dossier) {
        return dossier.charter().value().orElseThrow();
    }

    @Test
    void an_error_by_a_rule_of_ones_own_refuses_an_act_although_no_gate_names_it() {
        Acts acts = Acts.of(SampleDossiers.unsigned())
                .under(with(
                        "/contract/signatures", dossier -> dossier.contract().signatures()));

        assertThat(codes(acts.sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)))
                .containsExactly("LOC-01");
    }

    @Test
    void a_warning_by_a_rule_of_ones_own_refuses_nothing_until_a_gate_names_it() {
        Dossier unsigned = SampleDossiers.unsigned();
        Acts acts = Acts.of(unsigned)
                .under(with(
                        Severity.WARNING,
                        "/contract/signatures",
                        dossier -> dossier.contract().signatures()));

        assertThat(codes(acts.sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)))
                .isEmpty();
        assertThat(codes(acts.through(Gate.CONTRACT_SIGNATURE.with("LOC-01"))
                        .sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)))
                .containsExactly("LOC-01");
        assertThat(codes(acts.through(Gate.AMENDMENT.with("LOC-01"))
                        .sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)))
                .isEmpty();
    }

    @Test
    void a_gate_of_ones_own_stands_before_amendments_and_decisions_too() {
        Dossier grasse = SampleAmendments.grasse();
        Acts amending = Acts.of(grasse)
                .under(with(
                        "/contract/amendments", dossier -> dossier.contract().amendments()))
                .through(Gate.AMENDMENT.with("LOC-01"));
        Acts deciding = Acts.of(grasse)
                .under(with(
                        "/contract/decisions",
                        dossier -> dossier.contract().decisions().value().orElse(List.of())))
                .through(Gate.DECISION.with("LOC-01"));
        ContractDecision end = ContractDecision.of(
                        ContractDecisionId.of("fin"), DecisionKind.TERMINATED, LocalDate.of(2014, 3, 1))
                .by(SampleContract.REGION)
                .because("Le porteur se retire.");

        assertThat(codes(amending.amend(SampleAmendments.signed()))).containsExactly("LOC-01");
        assertThat(codes(deciding.decide(end))).containsExactly("LOC-01");
        assertThat(codes(Acts.of(grasse).decide(end))).isEmpty();
    }

    @Test
    void a_gate_of_ones_own_stands_before_every_act_on_the_charter() {
        Dossier grasse = SampleDossiers.grasse();
        Acts signing = Acts.of(grasse)
                .under(with("/charter/signatures", dossier -> charter(dossier).signatures()))
                .through(Gate.CHARTER_SIGNATURE.with("LOC-01"));
        Acts proposing = Acts.of(grasse)
                .under(with("/charter/proposals", dossier -> charter(dossier).proposals()))
                .through(Gate.CHARTER_PROPOSAL.with("LOC-01"));
        Acts adopting = Acts.of(SampleProposals.decided())
                .under(with("/charter/versions", dossier -> charter(dossier).versions()))
                .through(Gate.CHARTER_ADOPTION.with("LOC-01"));

        assertThat(codes(signing.charter().sign(SampleActors.PERFUMER, SampleCharter.FIRST, DAY)))
                .containsExactly("LOC-01");
        assertThat(codes(proposing.charter().propose(SampleProposals.change()))).containsExactly("LOC-01");
        assertThat(codes(adopting.charter().adopt(SampleProposals.adoption()))).containsExactly("LOC-01");
    }

    @Test
    void a_silenced_rule_no_longer_stands_before_an_act_on_the_charter() {
        Dossier grasse = SampleDossiers.grasse();
        LocalDate early = SampleCharter.ADOPTED.minusDays(1);

        assertThat(codes(Acts.of(grasse).charter().sign(SampleActors.PERFUMER, SampleCharter.FIRST, early)))
                .containsExactly("CHA-03");
        assertThat(codes(Acts.of(grasse)
                        .under(Rulebook.france().without("CHA-03"))
                        .charter()
                        .sign(SampleActors.PERFUMER, SampleCharter.FIRST, early)))
                .isEmpty();
    }

    @Test
    void the_last_gate_of_a_name_counts() {
        Acts acts = Acts.of(SampleDossiers.unsigned())
                .under(with(
                        Severity.WARNING,
                        "/contract/signatures",
                        dossier -> dossier.contract().signatures()))
                .through(Gate.CONTRACT_SIGNATURE.with("LOC-01"), Gate.CONTRACT_SIGNATURE);

        assertThat(acts.sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)
                        .isGranted())
                .isTrue();
    }

    @Test
    void a_gate_that_no_act_asks_is_refused_with_the_names_of_those_that_are_asked() {
        Acts acts = Acts.of(SampleDossiers.grasse()).under(Rulebook.france());
        Gate gate = Gate.of("audit", "CTR-01");

        assertThatThrownBy(() -> acts.through(gate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("audit")
                .hasMessageContaining("contract-signature");
    }
}
