package org.cldess.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.party.SuccessionNotice;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.DeliberationId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;

    private final Contract contract = SampleDossiers.grasse().contract();

    private static Party carrier(String id, LocalDate from, Known<LocalDate> until) {
        return new Party(PartyId.of(id), ActorId.of(id), PartyRole.CARRIER, from, until, Known.none());
    }

    private Contract with(Party... parties) {
        return contract.toBuilder()
                .parties(List.of(parties))
                .signatures(List.of())
                .build();
    }

    private Contract signed(Known<LocalDate> region, Known<LocalDate> capap) {
        return contract.toBuilder()
                .signatures(List.of(
                        signature("s-1", SampleContract.REGION, region), signature("s-2", SampleContract.CAPAP, capap)))
                .build();
    }

    private static Signature signature(String id, PartyId party, Known<LocalDate> day) {
        return new Signature(
                SignatureId.of(id),
                party,
                day,
                Known.notRecorded(),
                Known.of(DeliberationId.of("d")),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    @Test
    void has_the_carrier_whose_role_began_last_and_none_in_a_gap() {
        Contract overlapping = with(
                carrier("a", LocalDate.of(2012, 1, 1), Known.of(LocalDate.of(2013, 6, 30))),
                carrier("b", LocalDate.of(2013, 6, 1), Known.of(LocalDate.of(2013, 12, 31))),
                carrier("c", LocalDate.of(2014, 1, 2), Known.notRecorded()));

        assertThat(overlapping.carrier(LocalDate.of(2011, 12, 31))).isEmpty();
        assertThat(overlapping.carrier(LocalDate.of(2013, 5, 31)).map(Party::id))
                .contains(PartyId.of("a"));
        assertThat(overlapping.carrier(LocalDate.of(2013, 6, 1)).map(Party::id)).contains(PartyId.of("b"));
        assertThat(overlapping.carrier(LocalDate.of(2013, 12, 31)).map(Party::id))
                .contains(PartyId.of("b"));
        assertThat(overlapping.carrier(LocalDate.of(2014, 1, 1))).isEmpty();
        assertThat(overlapping.carrier(LocalDate.of(2030, 1, 1)).map(Party::id)).contains(PartyId.of("c"));
    }

    @Test
    void has_the_parties_of_the_day() {
        assertThat(contract.parties(LocalDate.of(2013, 12, 31)))
                .extracting(Party::id)
                .containsExactly(SampleContract.REGION, SampleContract.CAPAP);
        assertThat(contract.parties(LocalDate.of(2014, 1, 1)))
                .extracting(Party::id)
                .containsExactly(SampleContract.REGION, SampleContract.PAYS_DE_GRASSE);
    }

    @Test
    void is_to_be_signed_by_the_required_parties_of_the_first_day() {
        Party funder = new Party(
                PartyId.of("funder"),
                ActorId.of("funder"),
                PartyRole.FUNDER,
                LocalDate.of(2012, 1, 1),
                Known.none(),
                Known.none());
        Contract funded = contract.toBuilder()
                .parties(List.of(
                        contract.parties().get(0),
                        contract.parties().get(1),
                        contract.parties().get(2),
                        funder))
                .build();

        assertThat(funded.partiesThatSign())
                .extracting(Party::id)
                .containsExactly(SampleContract.REGION, SampleContract.CAPAP);
        assertThat(contract.partiesStillToSign(SIGNED.minusDays(1)))
                .extracting(Party::id)
                .containsExactly(SampleContract.REGION, SampleContract.CAPAP);
        assertThat(contract.partiesStillToSign(SIGNED)).isEmpty();
    }

    @Test
    void is_signed_on_the_day_of_the_last_required_signature() {
        Contract twoDays = signed(Known.of(SIGNED), Known.of(SIGNED.plusDays(2)));

        assertThat(twoDays.signedOn(SIGNED.plusDays(1))).isEmpty();
        assertThat(twoDays.signedOn(SIGNED.plusDays(2))).contains(SIGNED.plusDays(2));
        assertThat(twoDays.signedOn(SIGNED.plusYears(9))).contains(SIGNED.plusDays(2));
        assertThat(signed(Known.of(SIGNED), Known.notRecorded()).signedOn(SIGNED))
                .isEmpty();
        assertThat(signed(Known.of(SIGNED), Known.none()).signedOn(SIGNED)).isEmpty();
        assertThat(with().signedOn(SIGNED)).isEmpty();
    }

    @Test
    void takes_the_first_of_two_signatures_of_a_party() {
        Contract again = contract.toBuilder()
                .signatures(List.of(
                        signature("s-1", SampleContract.REGION, Known.of(SIGNED)),
                        signature("s-2", SampleContract.CAPAP, Known.of(SIGNED)),
                        signature("s-3", SampleContract.CAPAP, Known.of(SIGNED.plusDays(30)))))
                .build();

        assertThat(again.signedOn(SIGNED.plusYears(1))).contains(SIGNED);
    }

    @Test
    void had_no_later_signature_and_no_later_notice_on_an_earlier_day() {
        Contract seen = contract.seenOn(SIGNED.minusDays(1));

        assertThat(seen.signatures()).isEmpty();
        assertThat(seen.parties())
                .extracting(Party::until)
                .isEqualTo(List.of(Known.none(), Known.of(LocalDate.of(2013, 12, 31)), Known.none()));
        assertThat(seen.parties().get(2).succession().value().orElseThrow().notices())
                .isEqualTo(Known.of(List.of(new SuccessionNotice(SampleContract.REGION, Known.none()))));
        assertThat(contract.seenOn(LocalDate.of(2014, 1, 20)))
                .isEqualTo(contract)
                .hasSameHashCodeAs(contract);
    }

    @Test
    void finds_objectives_of_every_level() {
        assertThat(contract.allObjectives())
                .extracting(Objective::number)
                .containsExactly("1", "1.1", "2", "2.1", "3", "3.1", "4", "4.1");
        assertThat(contract.level(ObjectiveId.of("reseau"))).contains(ObjectiveLevel.GLOBAL);
        assertThat(contract.level(ObjectiveId.of("rencontres"))).contains(ObjectiveLevel.OPERATIONAL);
        assertThat(contract.level(ObjectiveId.of("none"))).isEmpty();
        assertThat(contract.findObjective(ObjectiveId.of("bdis")).map(Objective::number))
                .contains("2.1");
    }

    @Test
    void refuses_two_parties_or_two_objectives_with_one_id() {
        Party party = contract.parties().get(0);
        Objective objective = contract.objectives().get(0);

        assertThat(Refused.making(() -> with(party, party))).containsExactly("form.duplicate /parties/1/id");
        assertThat(Refused.making(() -> contract.toBuilder()
                        .objectives(List.of(objective, objective))
                        .build()))
                .startsWith("form.duplicate /objectives/1/id");
    }

    @Test
    void refuses_a_term_or_a_role_that_ends_before_it_starts() {
        LocalDate day = LocalDate.of(2012, 1, 1);

        assertThat(Refused.making(() -> new Term(day, day.minusDays(1)))).containsExactly("form.period /end");
        assertThat(Refused.making(() -> carrier("a", day, Known.of(day.minusDays(1)))))
                .containsExactly("form.period /until");
    }

    @Test
    void contains_both_days_of_its_term_and_touches_its_years() {
        Term term = contract.term();

        assertThat(term.contains(LocalDate.of(2011, 12, 31))).isFalse();
        assertThat(term.contains(LocalDate.of(2012, 1, 1))).isTrue();
        assertThat(term.contains(LocalDate.of(2015, 12, 31))).isTrue();
        assertThat(term.contains(LocalDate.of(2016, 1, 1))).isFalse();
        assertThat(term.years()).containsExactly(2012, 2013, 2014, 2015);
        assertThat(new Term(term.start(), term.start()).years()).containsExactly(2012);
    }

    @Test
    void reads_roles_and_kinds_by_their_codes() {
        assertThat(PartyRole.parse(" Carrier ")).isEqualTo(PartyRole.CARRIER);
        assertThat(PartyRole.parse("health-agency").code()).isEqualTo("health-agency");
        assertThatThrownBy(() -> PartyRole.parse("2nd")).hasMessageContaining("'2nd' is not written in lower case");
        assertThat(ContractKind.parse("CLDESS")).isEqualTo(ContractKind.CLDESS);
        assertThatThrownBy(() -> ContractKind.parse("cls"))
                .hasMessage(
                        "No kind of contract that is built in has the code 'cls'. Use 'cldess', or define the kind in full.");
        assertThat(ContractKind.CLDESS.requires(PartyRole.CARRIER)).isTrue();
        assertThat(ContractKind.CLDESS.requires(PartyRole.FUNDER)).isFalse();
    }

    @Test
    void equals_whatever_says_the_same() {
        assertThat(contract.toBuilder().build()).isEqualTo(contract);
        assertThat(contract.toBuilder().title("Autre").build()).isNotEqualTo(contract);
        assertThat(contract.toBuilder().visas(List.of()).build()).isNotEqualTo(contract);
        assertThat(contract.toBuilder().preamble(null).build()).isNotEqualTo(contract);
        assertThat(contract.toBuilder().articles(List.of()).build()).isNotEqualTo(contract);
        assertThat(contract.toBuilder().charterVersion(Known.none()).build()).isNotEqualTo(contract);
        assertThat(contract.toBuilder()
                        .term(new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 12, 31)))
                        .build())
                .isNotEqualTo(contract);
    }

    @Test
    void no_two_of_its_things_have_one_id() {
        ContractDecision decision =
                ContractDecision.of(ContractDecisionId.of("dec"), DecisionKind.APPROVED, LocalDate.of(2012, 5, 10));
        Envelope envelope = new Envelope(ActorId.of("region"), 2013, Amount.euros("1000"));

        assertThat(Refused.making(() -> contract.toBuilder()
                        .parties(twice(contract.parties().get(0)))
                        .build()))
                .contains("form.duplicate /parties/1/id");
        assertThat(Refused.making(() -> contract.toBuilder()
                        .objectives(twice(contract.objectives().get(0)))
                        .build()))
                .contains("form.duplicate /objectives/1/id");
        assertThat(Refused.making(() -> contract.toBuilder()
                        .amendments(twice(SampleAmendments.first().build()))
                        .build()))
                .contains("form.duplicate /amendments/1/id");
        assertThat(Refused.making(
                        () -> contract.toBuilder().envelopes(twice(envelope)).build()))
                .containsExactly("form.repeated /envelopes/1");
        assertThat(Refused.making(
                        () -> contract.toBuilder().decisions(twice(decision)).build()))
                .containsExactly("form.duplicate /decisions/1/id");
    }

    private static <T> List<T> twice(T thing) {
        return List.of(thing, thing);
    }

    @Test
    void the_last_successor_by_a_day_acts_for_a_body() {
        Party second = new Party(
                PartyId.of("partie-suivante"),
                SampleActors.APEAS,
                PartyRole.CARRIER,
                LocalDate.of(2015, 1, 1),
                Known.none(),
                Known.of(new Succession(SampleContract.PAYS_DE_GRASSE, Known.none(), Known.none(), Known.none())));
        Contract twice = contract.toBuilder()
                .parties(Stream.concat(contract.parties().stream(), Stream.of(second))
                        .toList())
                .build();

        assertThat(twice.actingFor(SampleActors.CAPAP, LocalDate.of(2013, 12, 31)))
                .isEqualTo(SampleActors.CAPAP);
        assertThat(twice.actingFor(SampleActors.CAPAP, LocalDate.of(2014, 1, 1)))
                .isEqualTo(SampleActors.PAYS_DE_GRASSE);
        assertThat(twice.actingFor(SampleActors.CAPAP, LocalDate.of(2015, 1, 1)))
                .isEqualTo(SampleActors.APEAS);
        assertThat(twice.actingFor(SampleActors.REGION, LocalDate.of(2015, 1, 1)))
                .isEqualTo(SampleActors.REGION);
    }
}
