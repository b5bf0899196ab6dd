package org.cldess.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.act.Acts;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Tests a grant as an embedding application follows it: what was promised, what was paid, what is still to come, and
 * what a payment is refused for.
 */
class GrantTest {
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);
    private static final LocalDate PAID = LocalDate.of(2013, 7, 19);
    private static final ActorId WORKSHOP = ActorId.of("zz-chantier");
    private static final DeliberationId VOTE = DeliberationId.of("zz-vote");
    private static final GrantId ID = GrantId.of("chantier-2013");

    private final Grant grant = Grant.builder(ID, "Accompagner vers l’emploi", SampleActors.CAPAP, WORKSHOP)
            .nature(GrantForm.CASH)
            .request(new GrantRequest(LocalDate.of(2013, 3, 4), Amount.euros("30000")))
            .decision(GrantDecision.builder()
                    .date(DECIDED)
                    .awarded(Amount.euros("26000"))
                    .deliberation(VOTE)
                    .build())
            .committed(Amount.euros("26000"))
            .agreement(GrantAgreement.builder()
                    .signed(LocalDate.of(2013, 7, 1))
                    .start(LocalDate.of(2013, 7, 1))
                    .end(LocalDate.of(2014, 12, 31))
                    .build())
            .instalments(List.of(
                    Instalment.planned(Instalment.Kind.ADVANCE, LocalDate.of(2013, 7, 31), Amount.euros("18200")),
                    Instalment.planned(Instalment.Kind.BALANCE, LocalDate.of(2014, 7, 15), Amount.euros("7800"))))
            .earmarked(true)
            .accountingYear(BeneficiaryYear.builder()
                    .yearEnd(LocalDate.of(2013, 12, 31))
                    .build())
            .report(Known.none())
            .recoveries(List.of())
            .build();

    private final Dossier dossier = SampleDossiers.grasse()
            .with(Deliberation.builder(VOTE, SampleActors.CAPAP, "Attribuer une subvention")
                    .date(DECIDED)
                    .authorises(List.<Authorised>of())
                    .build())
            .with(Actor.builder(WORKSHOP, ActorKind.ORGANISATION, "Chantier")
                    .publicBody(Known.none())
                    .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.none())))
                    .build())
            .with(grant);

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().list().stream().map(Violation::code).distinct().toList();
    }

    @Test
    void a_payment_is_asked_in_one_line_and_takes_the_place_of_the_instalment_that_was_planned() {
        Dossier paid = Acts.of(dossier)
                .pay(ID, Instalment.Kind.ADVANCE, PAID, Amount.euros("18200"))
                .orElseThrow();

        Grant after = paid.findGrant(ID).orElseThrow();
        assertThat(after.paid()).isEqualTo(Known.of(Amount.euros("18200")));
        assertThat(after.stillToPay()).isEqualTo(Known.of(Amount.euros("7800")));
        assertThat(after.instalments().value().orElseThrow()).hasSize(2);
        assertThat(after.instalments().value().orElseThrow().get(0).paid().is(PAID))
                .isTrue();
    }

    @Test
    void more_than_was_awarded_and_committed_is_refused_and_the_amounts_are_told() {
        Answer<Dossier> answer = Acts.of(dossier).pay(ID, Instalment.Kind.ADVANCE, PAID, Amount.euros("26000.01"));

        assertThat(codes(answer)).containsExactly("GRT-15");
        assertThat(Ruling.plain(answer.reasons().list().get(0).message(Locale.FRENCH)))
                .contains("26 000,01 €")
                .contains("26 000,00 €");
    }

    @Test
    void a_payment_before_the_decision_or_after_the_agreement_is_refused() {
        Acts acts = Acts.of(dossier);

        assertThat(codes(acts.pay(ID, Instalment.Kind.ADVANCE, DECIDED.minusDays(1), Amount.euros("1"))))
                .contains("GRT-15");
        assertThat(codes(acts.pay(ID, Instalment.Kind.ADVANCE, LocalDate.of(2015, 1, 1), Amount.euros("1"))))
                .containsExactly("GRT-15");
    }

    @Test
    void a_grant_above_the_threshold_is_not_paid_without_its_agreement_nor_one_without_a_vote() {
        Dossier without = dossier.with(grant.toBuilder()
                .agreement(Known.none())
                .decision(grant.decision().value().orElseThrow().toBuilder()
                        .deliberation(Known.none())
                        .delegation(Known.none())
                        .budgetList(false)
                        .build())
                .build());

        assertThat(codes(Acts.of(without).pay(ID, Instalment.Kind.ADVANCE, PAID, Amount.euros("18200"))))
                .containsExactlyInAnyOrder("GRT-01", "GRT-03");
    }

    @Test
    void an_unknown_grant_and_an_empty_payment_are_refused() {
        Acts acts = Acts.of(dossier);

        assertThat(codes(acts.pay(GrantId.of("none"), Instalment.Kind.ADVANCE, PAID, Amount.euros("1"))))
                .containsExactly("pay.unknown");
        assertThat(codes(acts.pay(ID, Instalment.Kind.ADVANCE, PAID, Amount.ZERO)))
                .containsExactly("pay.nothing");
    }

    @Test
    void what_was_paid_all_the_same_is_entered_and_becomes_a_finding() {
        Dossier told = Acts.of(dossier)
                .record()
                .payment(ID, Instalment.Kind.INTERIM, PAID, Amount.euros("26000.01"))
                .orElseThrow();

        assertThat(told.findGrant(ID).orElseThrow().instalments().value().orElseThrow())
                .hasSize(3);
        assertThat(Ruling.of("GRT-15", told, LocalDate.of(2014, 6, 30)).outcome("/grants/0"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(codes(
                        Acts.of(dossier).record().payment(GrantId.of("x"), Instalment.Kind.INTERIM, PAID, Amount.ZERO)))
                .containsExactly("pay.unknown");
    }

    @Test
    void tells_what_is_awaited_and_what_is_to_be_given_back() {
        assertThat(grant.awaitsReport()).isEqualTo(Known.of(true));
        assertThat(grant.toBuilder().report(new FinancialReport(PAID)).build().awaitsReport())
                .isEqualTo(Known.of(false));
        assertThat(grant.toBuilder().earmarked(Known.notRecorded()).build().awaitsReport())
                .isEqualTo(Known.notRecorded());
        assertThat(grant.stillToRecover()).isEqualTo(Known.of(Amount.ZERO));
        Recovery open = new Recovery(PAID, Amount.euros("500"), Known.of("Action non faite"), Known.none());
        Recovery closed = new Recovery(PAID, Amount.euros("300"), Known.none(), Known.of(PAID.plusDays(3)));
        Grant asked = grant.toBuilder().recoveries(List.of(open, closed)).build();
        assertThat(asked.stillToRecover()).isEqualTo(Known.of(Amount.euros("500")));
        assertThat(grant.toBuilder().recoveries(Known.notRecorded()).build().stillToRecover())
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void a_payment_of_which_nobody_knows_the_amount_leaves_the_sum_unknown() {
        Instalment unknown = new Instalment(
                Instalment.Kind.BALANCE, Known.none(), Known.none(), Known.of(PAID), Known.notRecorded());

        assertThat(grant.toBuilder().instalments(List.of(unknown)).build().paid())
                .isEqualTo(Known.notRecorded());
        assertThat(grant.toBuilder().instalments(List.of(unknown)).build().stillToPay())
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void tells_what_falls_due_next_by_what_is_agreed_and_by_law() {
        assertThat(grant.deadlines())
                .containsExactly(
                        new GrantDue(
                                GrantDue.Kind.PAYMENT, LocalDate.of(2013, 7, 31), Optional.of(Amount.euros("18200"))),
                        new GrantDue(GrantDue.Kind.REPORT, LocalDate.of(2014, 6, 30), Optional.empty()),
                        new GrantDue(
                                GrantDue.Kind.PAYMENT, LocalDate.of(2014, 7, 15), Optional.of(Amount.euros("7800"))));
        assertThat(grant.nextDeadline(LocalDate.of(2014, 6, 30)).orElseThrow().kind())
                .isEqualTo(GrantDue.Kind.REPORT);
        assertThat(grant.nextDeadline(LocalDate.of(2014, 7, 16))).isEmpty();
        Grant silent = grant.toBuilder()
                .instalments(List.of())
                .paymentTerms(Known.none())
                .report(new FinancialReport(PAID))
                .build();
        assertThat(silent.toBuilder().notified(LocalDate.of(2021, 7, 2)).build().deadlines())
                .isEmpty();
        assertThat(silent.toBuilder().notified(LocalDate.of(2021, 7, 3)).build().deadlines())
                .containsExactly(new GrantDue(
                        GrantDue.Kind.PAYMENT, LocalDate.of(2021, 9, 1), Optional.of(Amount.euros("26000"))));
        Grant notified = silent.toBuilder().notified(LocalDate.of(2021, 7, 3)).build();
        assertThat(notified.toBuilder().paymentTerms("Sur facture").build().deadlines())
                .as("an event is set")
                .isEmpty();
        assertThat(notified.toBuilder()
                        .paymentTerms(Known.notRecorded())
                        .build()
                        .deadlines())
                .isEmpty();
        assertThat(notified.paid(Instalment.Kind.BALANCE, PAID, Amount.euros("26000"))
                        .deadlines())
                .as("nothing is left to pay")
                .isEmpty();
        assertThat(notified.toBuilder().decision(Known.none()).build().deadlines())
                .isEmpty();
    }

    @Test
    void tells_how_far_it_has_come() {
        Grant begun = grant.paid(Instalment.Kind.ADVANCE, PAID, Amount.euros("18200"));

        assertThat(grant.toBuilder().decision(Known.none()).build().status()).isEqualTo(GrantStatus.ASKED);
        assertThat(grant.toBuilder()
                        .decision(GrantDecision.builder()
                                .date(DECIDED)
                                .awarded(Known.none())
                                .build())
                        .build()
                        .status())
                .isEqualTo(GrantStatus.REFUSED);
        assertThat(grant.status()).isEqualTo(GrantStatus.AWARDED);
        assertThat(begun.status()).isEqualTo(GrantStatus.PARTLY_PAID);
        assertThat(begun.paid(Instalment.Kind.BALANCE, PAID, Amount.euros("7800"))
                        .status())
                .isEqualTo(GrantStatus.PAID);
    }

    @Test
    void what_comes_later_is_not_seen() {
        Grant paid = grant.paid(Instalment.Kind.ADVANCE, PAID, Amount.euros("18200"));

        assertThat(paid.seenOn(PAID.minusDays(1)).paid()).isEqualTo(Known.of(Amount.ZERO));
        assertThat(paid.seenOn(DECIDED.minusDays(1)).decision()).isEqualTo(Known.none());
        assertThat(paid.seenOn(DECIDED.minusDays(1)).stillToPay()).isEqualTo(Known.none());
    }

    @Test
    void a_heading_tells_its_gap_and_none_in_percent_where_nothing_was_planned() {
        FinancialReport.Line line = new FinancialReport.Line(
                AccountClass.of(64), "Salaires", Known.of(Amount.euros("200")), Known.of(Amount.euros("225")));
        FinancialReport.Line unplanned = new FinancialReport.Line(
                AccountClass.of(64), "Salaires", Known.of(Amount.ZERO), Known.of(Amount.euros("225")));

        assertThat(line.gap()).contains(Amount.euros("25"));
        assertThat(line.gapInPercent()).contains(new BigDecimal("12.5"));
        assertThat(unplanned.gap()).contains(Amount.euros("225"));
        assertThat(unplanned.gapInPercent()).isEmpty();
    }

    @Test
    void amounts_below_zero_and_a_grant_to_oneself_make_no_sense() {
        WrittenDossier written = WrittenDossier.of(dossier);

        assertThat(written.with("/grants/0/committed", Amount.euros("1").negated())
                        .with("/grants/0/beneficiary", SampleActors.CAPAP)
                        .violations())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.amount", "form.self");
    }
}
