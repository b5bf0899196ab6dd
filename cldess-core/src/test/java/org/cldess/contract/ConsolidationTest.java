package org.cldess.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.Term;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static final LocalDate EFFECTIVE = SampleAmendments.EFFECTIVE;

    private final Contract amended =
            SampleAmendments.grasse(SampleAmendments.signed()).contract();

    private static Contract with(Amendment... amendments) {
        return SampleAmendments.grasse(amendments).contract();
    }

    @Test
    void reads_as_signed_until_the_first_day_of_the_amendment_and_as_amended_from_then_on() {
        assertThat(amended.isAmended(EFFECTIVE.minusDays(1))).isFalse();
        assertThat(amended.consolidated(EFFECTIVE.minusDays(1))).isSameAs(amended);
        assertThat(amended.isAmended(EFFECTIVE)).isTrue();

        Contract consolidated = amended.consolidated(EFFECTIVE);

        assertThat(consolidated.term()).isEqualTo(SampleAmendments.LONGER);
        assertThat(amended.term(EFFECTIVE)).isEqualTo(SampleAmendments.LONGER);
        assertThat(amended.term(EFFECTIVE.minusDays(1))).isEqualTo(amended.term());
        assertThat(consolidated.allObjectives())
                .extracting(Objective::number, Objective::title)
                .contains(tuple("2.1", "Alimenter la BDIS"), tuple("3.2", "Aider à financer"))
                .hasSize(8)
                .doesNotContain(tuple("3.1", "Renforcer les acteurs de l’ESS : premier volet"));
        assertThat(consolidated.level(ObjectiveId.of("financer"))).contains(ObjectiveLevel.OPERATIONAL);
        assertThat(consolidated.envelopes().value().orElseThrow())
                .containsExactly(
                        new Envelope(SampleActors.REGION, 2013, Amount.euros("20000")),
                        new Envelope(SampleActors.REGION, 2014, Amount.euros("25000")),
                        new Envelope(SampleActors.CAPAP, 2013, Amount.euros("15000")),
                        new Envelope(SampleActors.PAYS_DE_GRASSE, 2016, Amount.euros("10000")));
        assertThat(consolidated.articles())
                .extracting(Article::text)
                .containsExactly("Développer l’ESS sur tout le territoire.");
        assertThat(amended.territory().value().orElseThrow()).hasSize(5);
        assertThat(consolidated.territory().value().orElseThrow()).hasSize(6).contains(CommuneCode.parse("06118"));
        assertThat(consolidated.consolidated(EFFECTIVE)).isEqualTo(consolidated);
    }

    @Test
    void an_amendment_that_a_party_has_not_signed_changes_nothing() {
        Contract half = with(SampleAmendments.first()
                .signatures(List.of(SampleContract.signature(
                        "s", SampleContract.REGION, SampleAmendments.OF_REGION, SampleAmendments.SIGNED)))
                .build());

        assertThat(half.isAmended(LocalDate.MAX)).isFalse();
        assertThat(half.term(LocalDate.MAX)).isEqualTo(half.term());
        assertThat(half.partiesStillToSign(half.amendments().get(0), EFFECTIVE))
                .extracting(Party::id)
                .containsExactly(SampleContract.PAYS_DE_GRASSE);
        assertThat(half.partiesStillToSign(half.amendments().get(0), LocalDate.of(2013, 12, 31)))
                .extracting(Party::id)
                .containsExactly(SampleContract.REGION, SampleContract.CAPAP);
    }

    @Test
    void an_amendment_signed_after_its_first_day_applies_from_the_last_signature_on() {
        LocalDate late = EFFECTIVE.plusDays(20);
        Contract contract = with(SampleAmendments.first()
                .signatures(List.of(
                        SampleContract.signature("s-1", SampleContract.REGION, SampleAmendments.OF_REGION, EFFECTIVE),
                        SampleContract.signature(
                                "s-2", SampleContract.PAYS_DE_GRASSE, SampleAmendments.OF_PAYS_DE_GRASSE, late)))
                .build());

        assertThat(contract.signedOn(contract.amendments().get(0), LocalDate.MAX))
                .contains(late);
        assertThat(contract.isAmended(late.minusDays(1))).isFalse();
        assertThat(contract.isAmended(late)).isTrue();
    }

    @Test
    void a_body_that_no_longer_is_a_party_cannot_sign_and_its_earlier_signature_holds_for_its_successor() {
        Contract tooLate = with(SampleAmendments.first()
                .signatures(List.of(
                        SampleContract.signature("s-1", SampleContract.REGION, SampleAmendments.OF_REGION, EFFECTIVE),
                        SampleContract.signature("s-2", SampleContract.CAPAP, SampleContract.OF_CAPAP, EFFECTIVE)))
                .build());
        Contract inTime = with(SampleAmendments.first()
                .signatures(List.of(
                        SampleContract.signature("s-1", SampleContract.REGION, SampleAmendments.OF_REGION, EFFECTIVE),
                        SampleContract.signature(
                                "s-2", SampleContract.CAPAP, SampleContract.OF_CAPAP, LocalDate.of(2013, 12, 31))))
                .build());

        assertThat(tooLate.isAmended(LocalDate.MAX)).isFalse();
        assertThat(inTime.isAmended(EFFECTIVE)).isTrue();
    }

    @Test
    void amendments_apply_in_the_order_of_their_numbers() {
        Term shorter = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 6, 30));
        Amendment second = Amendment.builder(AmendmentId.of("avenant-2"), 2, "Fin avancée")
                .effective(EFFECTIVE.plusYears(1))
                .term(new TermChange(Known.of(SampleAmendments.LONGER), shorter))
                .signatures(List.of(
                        SampleContract.signature("s-b-1", SampleContract.REGION, SampleAmendments.OF_REGION, EFFECTIVE),
                        SampleContract.signature(
                                "s-b-2", SampleContract.PAYS_DE_GRASSE, SampleAmendments.OF_PAYS_DE_GRASSE, EFFECTIVE)))
                .build();
        Contract contract = with(second, SampleAmendments.signed());

        assertThat(contract.term(EFFECTIVE)).isEqualTo(SampleAmendments.LONGER);
        assertThat(contract.term(EFFECTIVE.plusYears(1))).isEqualTo(shorter);
    }

    @Test
    void what_an_amendment_leaves_unrecorded_stays_as_it_stood() {
        Amendment vague = SampleAmendments.signed().toBuilder()
                .objectives(List.of(new ObjectiveChange(
                        ObjectiveId.of("bdis"), Optional.empty(), Known.notRecorded(), Known.notRecorded())))
                .envelopes(List.of(
                        new EnvelopeChange(SampleActors.REGION, 2013, Known.notRecorded(), Known.notRecorded()),
                        new EnvelopeChange(SampleActors.REGION, 2014, Known.notRecorded(), Known.none())))
                .articles(List.of(new ArticleChange(ArticleId.of("objet"), Known.notRecorded(), Known.notRecorded())))
                .build();

        Contract consolidated = with(vague).consolidated(EFFECTIVE);

        assertThat(consolidated.objectives()).isEqualTo(amended.objectives());
        assertThat(consolidated.articles()).isEqualTo(amended.articles());
        assertThat(consolidated.envelopes().value().orElseThrow())
                .extracting(Envelope::funder, Envelope::year)
                .containsExactly(tuple(SampleActors.REGION, 2013), tuple(SampleActors.CAPAP, 2013));
    }

    @Test
    void tells_what_an_envelope_costs_more_or_less() {
        assertThat(amended.amendments().get(0).envelopes())
                .extracting(EnvelopeChange::difference)
                .containsExactly(Optional.of(Amount.euros("5000")), Optional.of(Amount.euros("10000")));
        assertThat(new EnvelopeChange(SampleActors.REGION, 2014, Known.of(Amount.euros("1")), Known.none())
                        .difference())
                .contains(Amount.euros("1").negated());
        assertThat(new EnvelopeChange(SampleActors.REGION, 2014, Known.notRecorded(), Known.none()).difference())
                .isEmpty();
    }

    @Test
    void a_change_that_changes_nothing_cannot_be() {
        assertThat(Refused.making(() -> new ArticleChange(ArticleId.of("objet"), Known.none(), Known.none())))
                .containsExactly("form.unchanged /after");
        assertThat(Refused.making(() -> new ObjectiveChange(
                        ObjectiveId.of("bdis"),
                        Optional.of(ObjectiveId.of("valeurs")),
                        Known.notRecorded(),
                        Known.none())))
                .containsExactly("form.level /parent");
        assertThat(Refused.making(() ->
                        Amendment.builder(SampleAmendments.FIRST, 0, "Rien").build()))
                .containsExactly("form.range /number");
        assertThat(Refused.making(() -> new Envelope(
                        SampleActors.REGION, 2013, Amount.euros("1").negated())))
                .containsExactly("form.amount /amount");
    }

    @Test
    void an_amendment_is_seen_from_its_first_signature_on_and_a_draft_once_there_is_a_signed_contract_to_change() {
        assertThat(amended.seenOn(SampleAmendments.SIGNED.minusDays(1)).amendments())
                .isEmpty();
        assertThat(amended.seenOn(SampleAmendments.SIGNED).amendments()).hasSize(1);
        Contract drafted = with(SampleAmendments.first().build());
        LocalDate signed = drafted.signedOn(LocalDate.MAX).orElseThrow();
        assertThat(drafted.seenOn(signed).amendments()).hasSize(1);
        assertThat(drafted.seenOn(signed.minusDays(1)).amendments()).isEmpty();
        Contract unsigned = drafted.toBuilder().signatures(List.of()).build();
        assertThat(unsigned.seenOn(signed.minusDays(1)).amendments()).hasSize(1);
    }
}
