package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.Signature;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.signing.SignatureMethod;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests that past events are entered as they happened, so that an unrecorded life can continue by acts alone. */
class RecordsTest {
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;

    private static Dossier contract(List<ContractDecision> decisions) {
        return SampleDossiers.withContract(contract -> contract.decisions(decisions));
    }

    private static ContractDecision decision(String id, DecisionKind what) {
        return ContractDecision.builder(ContractDecisionId.of(id), what).build();
    }

    private static List<String> kinds(Dossier dossier) {
        return dossier.contract().decisions().value().orElse(List.of()).stream()
                .map(decision -> decision.id().value())
                .toList();
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    @Test
    void a_contract_whose_decisions_nobody_recorded_is_carried_on_by_acts_alone() {
        Dossier silent = SampleDossiers.withContract(contract -> contract.decisions(Known.notRecorded()));
        LocalDate day = LocalDate.of(2015, 11, 30);
        ContractDecision evaluated = ContractDecision.of(
                        ContractDecisionId.of("evaluation"), DecisionKind.EVALUATED, day)
                .by(SampleContract.PAYS_DE_GRASSE);

        assertThat(Acts.of(silent).decide(evaluated).reasons().list())
                .extracting(Violation::path)
                .containsExactly("/contract/decisions");
        Dossier told = Acts.of(Acts.of(silent)
                        .record()
                        .decision(decision("approbation", DecisionKind.APPROVED))
                        .orElseThrow())
                .record()
                .decision(ContractDecision.of(
                        ContractDecisionId.of("concertation"), DecisionKind.SUBMITTED, LocalDate.of(2012, 3, 12)))
                .orElseThrow();
        assertThat(kinds(told)).containsExactly("concertation", "approbation");
        Dossier carried = Acts.of(told).decide(evaluated).orElseThrow();
        assertThat(carried.contract().status(day)).isEqualTo(ContractStatus.EVALUATED);
    }

    @Test
    void a_decision_takes_its_place_by_its_day_and_without_one_by_its_status() {
        LocalDate may = LocalDate.of(2012, 5, 10);
        Dossier dossier = contract(List.of(
                ContractDecision.of(ContractDecisionId.of("a"), DecisionKind.SUBMITTED, may),
                ContractDecision.of(ContractDecisionId.of("c"), DecisionKind.EVALUATED, LocalDate.of(2015, 6, 1))));

        ContractDecision between = ContractDecision.of(ContractDecisionId.of("b"), DecisionKind.APPROVED, may);
        assertThat(kinds(Acts.of(dossier).record().decision(between).orElseThrow()))
                .containsExactly("a", "b", "c");
        assertThat(kinds(Acts.of(dossier)
                        .record()
                        .decision(decision("b", DecisionKind.APPROVED))
                        .orElseThrow()))
                .containsExactly("a", "b", "c");
        assertThat(kinds(Acts.of(dossier)
                        .record()
                        .decision(decision("d", DecisionKind.CLOSED))
                        .orElseThrow()))
                .containsExactly("a", "c", "d");
    }

    @Test
    void what_was_done_wrongly_is_entered_and_found_by_the_rules() {
        Dossier unsigned = SampleDossiers.unsigned();
        Signature alien = SampleContract.signature("s-1", SampleContract.CAPAP, SampleContract.OF_REGION, SIGNED);

        assertThat(codes(Acts.of(unsigned).sign(alien))).contains("CTR-01");
        Dossier entered = Acts.of(unsigned).record().signature(alien).orElseThrow();
        assertThat(Rulebook.france().check(entered, SIGNED).of("CTR-01"))
                .anySatisfy(finding -> assertThat(finding.isError()).isTrue());
    }

    @Test
    void what_makes_no_sense_is_not_entered() {
        Signature nobody = SampleContract.signature("signature-capap", SampleContract.CAPAP, SampleContract.OF_CAPAP);

        assertThat(codes(Acts.of(SampleDossiers.grasse()).record().signature(nobody)))
                .containsExactly("form.duplicate");
        assertThat(codes(Acts.of(SampleDossiers.grasse()).record().signature(SampleAmendments.FIRST, nobody)))
                .containsExactly("amend.unknown");
    }

    @Test
    void amendments_stand_by_their_numbers_and_their_signatures_with_them() {
        Dossier dossier = Acts.of(SampleAmendments.grasse())
                .record()
                .amendment(SampleAmendments.first().build())
                .orElseThrow();
        Dossier signed = Acts.of(dossier)
                .record()
                .signature(
                        SampleAmendments.FIRST,
                        SampleAmendments.signed().signatures().get(0))
                .orElseThrow();

        assertThat(signed.contract().amendments().get(0).signatures()).hasSize(1);
    }

    @Test
    void versions_proposals_and_signatures_of_a_charter_are_entered() {
        Dossier grasse = SampleDossiers.grasse();
        Dossier adopted = SampleProposals.adopted();
        var charter = adopted.charter().value().orElseThrow();

        Dossier entered = Acts.of(Acts.of(grasse)
                        .record()
                        .version(charter.versions().get(1))
                        .orElseThrow())
                .record()
                .proposal(SampleProposals.change())
                .orElseThrow();

        var read = entered.charter().value().orElseThrow();
        assertThat(read.versions()).isEqualTo(charter.versions());
        assertThat(read.proposals()).containsExactly(SampleProposals.change());
        Dossier none = grasse.toBuilder()
                .contract(withoutCharter(grasse.contract()))
                .charter(Known.none())
                .build();
        assertThat(codes(Acts.of(none).record().proposal(SampleProposals.change())))
                .containsExactly("charter.act.none");
    }

    private static Contract withoutCharter(Contract contract) {
        return contract.toBuilder().charterVersion(Known.none()).build();
    }

    @Test
    void what_an_act_left_unrecorded_is_completed_and_what_is_recorded_stays() {
        Dossier signed = Acts.of(SampleDossiers.unsigned())
                .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)
                .orElseThrow();
        Signature bare = signed.contract().signatures().get(0);

        Dossier completed = Acts.of(signed)
                .record()
                .complete(bare.toBuilder()
                        .method(SignatureMethod.HANDWRITTEN)
                        .level(Known.none())
                        .build())
                .orElseThrow();
        assertThat(completed.contract().signatures().get(0).method()).isEqualTo(Known.of(SignatureMethod.HANDWRITTEN));

        Answer<Dossier> otherDay = Acts.of(completed)
                .record()
                .complete(bare.toBuilder().date(SIGNED.plusDays(1)).build());
        assertThat(otherDay.reasons().list())
                .extracting(Violation::code, Violation::path)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("complete.recorded", "/contract/signatures/0"));
        assertThat(Ruling.plain(otherDay.reasons().list().get(0).message(Locale.FRENCH)))
                .isEqualTo("Ce fait est déjà noté et changerait : date. Demandez l’acte qui le change, ou laissez-le.");
        assertThat(codes(Acts.of(signed)
                        .record()
                        .complete(Signature.builder(
                                        org.cldess.contract.party.SignatureId.of("nowhere"), SampleContract.CAPAP)
                                .build())))
                .containsExactly("complete.unknown");
    }
}
