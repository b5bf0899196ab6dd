package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingTest {
    private static final LocalDate END = LocalDate.of(2015, 12, 31);

    private final Dossier dossier = SampleDossiers.grasse();
    private final Dossier draft = SampleDossiers.withContract(
            contract -> contract.signatures(List.of()).decisions(List.of()));

    private static ContractDecision decision(DecisionKind what, LocalDate day, PartyId by) {
        return ContractDecision.of(ContractDecisionId.of("d-" + what.name().toLowerCase(Locale.ROOT)), what, day)
                .by(by);
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    private static String french(Answer<?> answer) {
        return Ruling.plain(answer.reasons().list().get(0).message(Locale.FRENCH));
    }

    private Dossier evaluated() {
        return Acts.of(dossier)
                .decide(decision(DecisionKind.EVALUATED, LocalDate.of(2015, 11, 30), SampleContract.PAYS_DE_GRASSE))
                .orElseThrow();
    }

    @Test
    void leads_a_contract_from_draft_to_its_closing() {
        Dossier signed = Acts.of(Acts.of(Acts.of(Acts.of(draft)
                                        .decide(decision(
                                                DecisionKind.SUBMITTED, LocalDate.of(2012, 3, 1), SampleContract.CAPAP))
                                        .orElseThrow())
                                .decide(decision(
                                        DecisionKind.APPROVED, LocalDate.of(2012, 5, 10), SampleContract.REGION))
                                .orElseThrow())
                        .sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)
                        .orElseThrow())
                .sign(SampleActors.CAPAP, SampleDossiers.SIGNED, SampleContract.OF_CAPAP)
                .orElseThrow();
        Dossier closed = Acts.of(Acts.of(signed)
                        .decide(decision(
                                DecisionKind.EVALUATED, LocalDate.of(2015, 11, 30), SampleContract.PAYS_DE_GRASSE))
                        .orElseThrow())
                .decide(decision(DecisionKind.CLOSED, END, SampleContract.PAYS_DE_GRASSE))
                .orElseThrow();

        assertThat(closed.contract().status(END)).isEqualTo(ContractStatus.CLOSED);
        assertThat(Rulebook.france().check(closed, END).hasErrors()).isFalse();
    }

    @Test
    void refuses_what_the_table_does_not_have() {
        Answer<Dossier> answer =
                Acts.of(draft).decide(decision(DecisionKind.APPROVED, LocalDate.of(2012, 5, 10), SampleContract.CAPAP));

        assertThat(codes(answer)).containsExactly("CTR-20");
        assertThat(french(answer))
                .startsWith("Le 10 mai 2012, le contrat ne peut pas devenir « approuvé », car il est « projet ».");
        assertThat(codes(Acts.of(dossier).decide(decision(DecisionKind.CLOSED, END, SampleContract.PAYS_DE_GRASSE))))
                .containsExactly("CTR-20");
    }

    @Test
    void refuses_a_signature_before_the_approval() {
        assertThat(codes(Acts.of(draft).sign(SampleActors.REGION, SampleDossiers.SIGNED, SampleContract.OF_REGION)))
                .containsExactly("sign.unapproved");
        Dossier half = Acts.of(draft)
                .record()
                .signature(SampleContract.signature("s-1", SampleContract.REGION, SampleContract.OF_REGION))
                .orElseThrow();
        assertThat(codes(Acts.of(half).sign(SampleActors.CAPAP, SampleDossiers.SIGNED, SampleContract.OF_CAPAP)))
                .containsExactly("CTR-20");
    }

    @Test
    void refuses_who_may_not_and_who_no_longer_is_a_party() {
        LocalDate day = LocalDate.of(2015, 11, 30);
        assertThat(french(Acts.of(dossier).decide(decision(DecisionKind.EVALUATED, day, SampleContract.REGION))))
                .startsWith("Le 30 novembre 2015, « Conseil régional Provence-Alpes-Côte d’Azur » décide que le contrat"
                        + " devient « évalué », ce que peut seulement la structure porteuse.");
        assertThat(codes(Acts.of(dossier).decide(decision(DecisionKind.EVALUATED, day, SampleContract.CAPAP))))
                .containsExactly("body.succeeded", "CTR-20");
        assertThat(codes(Acts.of(dossier)
                        .decide(ContractDecision.of(ContractDecisionId.of("d"), DecisionKind.EVALUATED, day))))
                .containsExactly("act.unrecorded");
    }

    @ParameterizedTest
    @CsvSource({"EVALUATED,false", "TERMINATED,true", "CLOSED,false", "RENEWED,true"})
    void the_region_decides_what_any_party_may_and_nothing_that_is_the_carriers(DecisionKind what, boolean may) {
        Dossier before = what == DecisionKind.EVALUATED ? dossier : evaluated();
        ContractDecision asked = decision(what, END, SampleContract.REGION).because("Le réseau continue sans nous.");

        Answer<Dossier> answer = Acts.of(before).decide(asked);

        assertThat(answer.reasons().stream()
                        .map(reason -> reason.message(Locale.FRENCH))
                        .anyMatch(message -> message.contains("ce que peut seulement la structure porteuse")))
                .isNotEqualTo(may);
    }

    @Test
    void refuses_a_day_before_the_step_before_and_a_closing_before_the_end() {
        Answer<Dossier> early = Acts.of(evaluated())
                .decide(decision(DecisionKind.CLOSED, END.minusDays(1), SampleContract.PAYS_DE_GRASSE));
        assertThat(french(early)).startsWith("Le contrat est clos le 30 décembre 2015, avant la fin de sa période");
        Answer<Dossier> backwards = Acts.of(evaluated())
                .decide(decision(DecisionKind.TERMINATED, LocalDate.of(2015, 11, 29), SampleContract.REGION)
                        .because("Tout est fini."));
        assertThat(french(backwards)).contains("alors qu’il est devenu « évalué » après ce jour, le 30 novembre 2015");
    }

    @Test
    void a_termination_and_a_renewal_say_why_and_where() {
        ContractDecision end = decision(DecisionKind.TERMINATED, LocalDate.of(2014, 9, 1), SampleContract.REGION);
        assertThat(codes(Acts.of(dossier).decide(end))).containsExactly("act.unrecorded");
        assertThat(codes(Acts.of(dossier).decide(end.because(" ")))).containsExactly("CTR-22");
        Dossier terminated =
                Acts.of(dossier).decide(end.because("Le porteur se retire.")).orElseThrow();
        assertThat(terminated.contract().isInForce(LocalDate.of(2014, 9, 1))).isFalse();
        ContractDecision nowhere = new ContractDecision(
                ContractDecisionId.of("r"),
                DecisionKind.RENEWED,
                Known.of(END),
                Known.of(SampleContract.REGION),
                Known.none(),
                Known.of("Le réseau continue."),
                Known.none(),
                Known.notRecorded());
        assertThat(codes(Acts.of(evaluated()).decide(nowhere))).containsExactly("CTR-22");
    }

    @Test
    void a_decision_is_dated_and_a_renewal_leads_somewhere_under_any_rulebook() {
        ContractDecision undated = new ContractDecision(
                ContractDecisionId.of("r"),
                DecisionKind.RENEWED,
                Known.notRecorded(),
                Known.of(SampleContract.REGION),
                Known.none(),
                Known.of("Le réseau continue."),
                Known.none(),
                Known.notRecorded());
        ContractDecision nowhere = new ContractDecision(
                undated.id(),
                undated.what(),
                Known.of(END),
                undated.by(),
                Known.none(),
                undated.reason(),
                Known.none(),
                Known.notRecorded());
        Term next = new Term(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31));

        assertThat(codes(Acts.of(evaluated()).decide(undated))).contains("decide.undated");
        assertThat(codes(Acts.of(evaluated())
                        .under(Rulebook.france().without("CTR-22"))
                        .renew(nowhere, next)))
                .containsExactly("renew.nowhere");
        assertThat(codes(Acts.of(evaluated()).renew(nowhere, next))).containsExactly("CTR-22");
    }

    @Test
    void refuses_an_id_that_another_decision_has() {
        ContractDecision again = ContractDecision.of(
                        ContractDecisionId.of("approbation"), DecisionKind.EVALUATED, LocalDate.of(2015, 11, 30))
                .by(SampleContract.PAYS_DE_GRASSE);

        assertThat(Acts.of(dossier).decide(again).reasons().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.duplicate", "/contract/decisions/2/id"));
        assertThat(french(Acts.of(dossier).decide(again)))
                .isEqualTo("Deux décisions sur le contrat portent l’identifiant « approbation ». Donnez-en un autre à"
                        + " l’une des deux.");
    }

    @Test
    void does_not_submit_or_close_what_is_not_ready() {
        Dossier uncarried = draft.toBuilder()
                .contract(draft.contract().toBuilder()
                        .parties(draft.contract().parties().subList(0, 2))
                        .build())
                .build();
        Answer<Dossier> answer = Acts.of(uncarried)
                .decide(decision(DecisionKind.SUBMITTED, LocalDate.of(2012, 3, 1), SampleContract.CAPAP));

        assertThat(codes(answer)).containsExactly("CTR-18");
        assertThat(Gate.CONSULTATION.check(uncarried, SampleDossiers.DAY).breached())
                .extracting(finding -> finding.code())
                .containsExactly("CTR-18");
        assertThat(Gate.CLOSING.check(dossier, SampleDossiers.DAY).breached()).isEmpty();
        Rulebook without = Rulebook.france().without("CTR-18");
        assertThat(Gate.CONSULTATION
                        .check(uncarried, SampleDossiers.DAY, without)
                        .breached())
                .isEmpty();
        assertThat(Acts.of(uncarried)
                        .under(without)
                        .decide(decision(DecisionKind.SUBMITTED, LocalDate.of(2012, 3, 1), SampleContract.CAPAP))
                        .isGranted())
                .isTrue();
    }

    @Test
    void begins_the_new_contract_where_the_former_one_ends() {
        Term term = new Term(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31));
        ContractDecision renewal = decision(DecisionKind.RENEWED, END, SampleContract.PAYS_DE_GRASSE)
                .because("Le réseau continue.")
                .into("grasse-2016");

        Renewed renewed = Acts.of(evaluated()).renew(renewal, term).orElseThrow();

        assertThat(renewed.former().contract().status(END)).isEqualTo(ContractStatus.RENEWED);
        assertThat(renewed.former().contract().isInForce(END)).isTrue();
        Contract next = renewed.next().contract();
        assertThat(renewed.next().id()).isEqualTo(DossierId.of("grasse-2016"));
        assertThat(next.status(LocalDate.of(2016, 1, 1))).isEqualTo(ContractStatus.DRAFT);
        assertThat(next.parties(term.start()))
                .extracting(party -> party.id())
                .containsExactly(SampleContract.REGION, SampleContract.PAYS_DE_GRASSE);
        assertThat(next.objectives()).isEqualTo(dossier.contract().objectives());
        assertThat(next.renewalOf().value().orElseThrow().dossier())
                .isEqualTo(dossier.id().value());
        assertThat(next.renewalOf().value().orElseThrow().reason()).isEqualTo(Known.of("Le réseau continue."));
        assertThat(renewed.next().actors())
                .hasSize(2)
                .allSatisfy(actor -> assertThat(actor.contacts()).isEmpty());
        assertThat(Rulebook.france().check(renewed.next(), term.start()).hasErrors())
                .isFalse();
        assertThat(codes(Acts.of(evaluated()).renew(renewal.into(dossier.id().value()), term)))
                .containsExactly("renew.itself");
        assertThat(codes(Acts.of(evaluated())
                        .renew(decision(DecisionKind.CLOSED, END, SampleContract.PAYS_DE_GRASSE), term)))
                .containsExactly("renew.decision");
    }

    @Test
    void the_contract_is_signed_in_its_period_by_distinct_bodies_that_hold_the_required_roles() {
        assertThat(Ruling.of("CTR-17", signedOn(END), LocalDate.of(2016, 6, 30)).outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-17", signedOn(END.plusDays(1)), LocalDate.of(2016, 6, 30))
                        .french("/contract"))
                .startsWith("Le contrat est signé le 1er janvier 2016, après la fin de sa période (31 décembre 2015).");
        assertThat(Ruling.of("CTR-19", dossier).outcome("/contract")).isEqualTo(Outcome.COMPLIES);
        Dossier same = SampleDossiers.withContract(contract -> contract.parties(dossier.contract().parties().stream()
                .map(party -> new Party(
                        party.id(), SampleActors.REGION, party.role(), party.from(), party.until(), party.succession()))
                .toList()));
        assertThat(Ruling.of("CTR-19", same).french("/contract"))
                .contains("a deux rôles requis : Région et structure porteuse.");
    }

    private static Dossier signedOn(LocalDate day) {
        return SampleDossiers.withContract(contract -> contract.signatures(List.of(
                SampleContract.signature("s-1", SampleContract.REGION, SampleContract.OF_REGION, day),
                SampleContract.signature("s-2", SampleContract.CAPAP, SampleContract.OF_CAPAP, day))));
    }

    @Test
    void the_end_of_a_role_is_asked_of_who_held_it_when_the_contract_was_signed() {
        String region = "/contract/parties/0/until";
        String next = "/contract/parties/2/until";

        assertThat(WrittenDossier.sample()
                        .with(region, Known.notRecorded())
                        .ruling("CTR-19")
                        .at("/contract")
                        .missing())
                .containsExactly(region);
        assertThat(WrittenDossier.sample()
                        .with(next, Known.notRecorded())
                        .ruling("CTR-19")
                        .outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_decision_that_nobody_took_is_none_of_the_table_and_one_of_an_unknown_party_is_no_pass() {
        String approval = "/contract/decisions/1";

        assertThat(WrittenDossier.sample()
                        .with(approval + "/by", Known.none())
                        .ruling("CTR-20")
                        .outcome(approval))
                .isEqualTo(Outcome.BREACHED);
        assertThat(WrittenDossier.sample()
                        .with(approval + "/by", Known.notRecorded())
                        .ruling("CTR-20")
                        .at(approval)
                        .missing())
                .containsExactly(approval + "/by");
    }

    @Test
    void every_gate_has_a_name_and_only_rules_that_ship() {
        assertThat(Gate.shipped()).allSatisfy(gate -> {
            assertThat(gate.say(Locale.FRENCH)).isNotEqualTo(gate.name());
            assertThat(gate.codes())
                    .allSatisfy(code -> assertThat(Rulebook.france().find(code)).isPresent());
        });
        assertThat(Gate.DECISION.with("LOC-01").codes()).contains("LOC-01", "CTR-20");
        assertThat(Gate.of("ours").say(Locale.FRENCH)).isEqualTo("ours");
    }
}
