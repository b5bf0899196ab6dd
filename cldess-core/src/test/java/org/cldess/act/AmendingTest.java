package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.party.Party;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class AmendingTest {
    private static final LocalDate SIGNED = SampleAmendments.SIGNED;

    private final Dossier dossier = SampleAmendments.grasse();

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    private static Answer<Dossier> byRegion(Dossier dossier) {
        return Acts.of(dossier)
                .amendment(SampleAmendments.FIRST)
                .sign(SampleActors.REGION, SIGNED, SampleAmendments.OF_REGION);
    }

    private static Answer<Dossier> byPaysDeGrasse(Dossier dossier, LocalDate day) {
        return Acts.of(dossier)
                .amendment(SampleAmendments.FIRST)
                .sign(SampleActors.PAYS_DE_GRASSE, day, SampleAmendments.OF_PAYS_DE_GRASSE);
    }

    @Test
    void grants_an_amendment_and_one_signature_after_the_other_until_it_changes_the_contract() {
        Dossier proposed =
                Acts.of(dossier).amend(SampleAmendments.first().build()).orElseThrow();
        Dossier half = byRegion(proposed).orElseThrow();
        Dossier signed = byPaysDeGrasse(half, SIGNED).orElseThrow();

        assertThat(half.contract().isAmended(LocalDate.MAX)).isFalse();
        assertThat(signed.contract().isAmended(SampleAmendments.EFFECTIVE)).isTrue();
        assertThat(signed.contract().amendments().get(0).signatures())
                .extracting(signature -> signature.id().value())
                .containsExactly("signature-avenant-1-partie-region", "signature-avenant-1-partie-pays-de-grasse");
        assertThat(dossier.contract().amendments()).isEmpty();
    }

    @Test
    void grants_an_amendment_that_brings_its_signatures() {
        assertThat(Acts.of(dossier).amend(SampleAmendments.signed()).isGranted())
                .isTrue();
    }

    @Test
    void refuses_with_every_reason_at_once() {
        Amendment wrong =
                Amendment.builder(AmendmentId.of("avenant-3"), 3, "Rien").build();

        assertThat(codes(Acts.of(dossier).amend(wrong)))
                .containsExactly("amend.nothing", "amend.undated", "act.unrecorded");
        Amendment gap = Amendment.builder(AmendmentId.of("avenant-3"), 3, "Trop tôt numéroté")
                .effective(SampleAmendments.EFFECTIVE)
                .term(new TermChange(
                        Known.of(SampleAmendments.LONGER), dossier.contract().term()))
                .build();
        assertThat(codes(Acts.of(dossier).amend(gap))).containsExactly("CTR-15");
        assertThat(Ruling.plain(
                        Acts.of(dossier).amend(gap).reasons().list().get(0).message(Locale.FRENCH)))
                .contains("L’avenant n° 3 n’est pas précédé de l’avenant n° 2.")
                .contains("L’avenant n° 3 remplace une durée qui n’est pas celle du contrat");
    }

    @Test
    void refuses_a_second_amendment_while_the_first_waits_for_signatures() {
        Dossier proposed =
                Acts.of(dossier).amend(SampleAmendments.first().build()).orElseThrow();
        Amendment second = Amendment.builder(AmendmentId.of("avenant-2"), 2, "Retour à la durée signée")
                .effective(SampleAmendments.EFFECTIVE.plusDays(1))
                .term(new TermChange(
                        Known.of(SampleAmendments.LONGER), dossier.contract().term()))
                .build();

        assertThat(codes(Acts.of(proposed).amend(second))).containsExactly("amend.pending", "CTR-15");
        Dossier amended = Acts.of(dossier).amend(SampleAmendments.signed()).orElseThrow();
        assertThat(Acts.of(amended).amend(second).isGranted()).isTrue();
    }

    @Test
    void refuses_an_id_that_another_amendment_has() {
        Dossier amended = Acts.of(dossier).amend(SampleAmendments.signed()).orElseThrow();
        Amendment again = Amendment.builder(SampleAmendments.FIRST, 2, "Retour à la durée signée")
                .effective(SampleAmendments.EFFECTIVE.plusDays(1))
                .term(new TermChange(
                        Known.of(SampleAmendments.LONGER), dossier.contract().term()))
                .build();

        assertThat(Acts.of(amended).amend(again).reasons().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.duplicate", "/contract/amendments/1/id"));
    }

    @Test
    void refuses_a_longer_term_on_whose_days_nobody_carries_the_contract() {
        Dossier leaving = dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .parties(dossier.contract().parties().stream()
                                .map(party -> party.id().equals(SampleContract.PAYS_DE_GRASSE)
                                        ? new Party(
                                                party.id(),
                                                party.actor(),
                                                party.role(),
                                                party.from(),
                                                Known.of(LocalDate.of(2015, 12, 31)),
                                                party.succession())
                                        : party)
                                .toList())
                        .build())
                .build();

        assertThat(codes(Acts.of(leaving).amend(SampleAmendments.signed()))).containsExactly("CTR-18");
    }

    @Test
    void refuses_a_signature_that_is_not_authorised_given_twice_or_of_a_stranger() {
        Dossier proposed =
                Acts.of(dossier).amend(SampleAmendments.first().build()).orElseThrow();

        assertThat(codes(byPaysDeGrasse(proposed, LocalDate.of(2014, 5, 15)))).containsExactly("CTR-16");
        Dossier half = byRegion(proposed).orElseThrow();
        assertThat(codes(byRegion(half))).containsExactly("amend.sign.twice");
        assertThat(codes(Acts.of(proposed)
                        .amendment(SampleAmendments.FIRST)
                        .sign(SampleActors.APEAS, SIGNED, SampleAmendments.OF_REGION)))
                .containsExactly("amend.sign.actor");
        assertThat(codes(Acts.of(proposed)
                        .amendment(AmendmentId.of("avenant-9"))
                        .sign(ActorId.of("nobody"), SIGNED, SampleAmendments.OF_REGION)))
                .containsExactly("amend.unknown", "sign.actor.unknown");
        assertThat(codes(Acts.of(proposed)
                        .amendment(SampleAmendments.FIRST)
                        .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)))
                .containsExactly("body.succeeded", "CTR-15", "CTR-16");
    }

    @Test
    void refuses_to_change_a_contract_that_was_terminated() {
        Dossier terminated = Acts.of(dossier)
                .decide(ContractDecision.of(
                                ContractDecisionId.of("fin"), DecisionKind.TERMINATED, LocalDate.of(2014, 3, 1))
                        .by(SampleContract.REGION)
                        .because("Le porteur se retire."))
                .orElseThrow();

        assertThat(codes(Acts.of(terminated).amend(SampleAmendments.signed()))).containsExactly("amend.ended");
    }

    @Test
    void takes_the_rules_of_another_rulebook() {
        Rulebook lenient = Rulebook.france().without("CTR-16");
        Dossier proposed =
                Acts.of(dossier).amend(SampleAmendments.first().build()).orElseThrow();

        assertThat(Acts.of(proposed)
                        .under(lenient)
                        .amendment(SampleAmendments.FIRST)
                        .sign(
                                SampleActors.PAYS_DE_GRASSE,
                                LocalDate.of(2014, 5, 15),
                                SampleAmendments.OF_PAYS_DE_GRASSE)
                        .isGranted())
                .isTrue();
    }
}
