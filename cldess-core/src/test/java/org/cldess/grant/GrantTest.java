package org.cldess.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.act.Acts;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantDue;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
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
            .request(new GrantRequest(LocalDate.of(2013, 3, 4)))
            .decision(GrantDecision.builder().date(DECIDED).deliberation(VOTE).build())
            .agreement(GrantAgreement.builder()
                    .signed(LocalDate.of(2013, 7, 1))
                    .start(LocalDate.of(2013, 7, 1))
                    .end(LocalDate.of(2014, 12, 31))
                    .build())
            .instalments(List.of(
                    new Instalment(Instalment.Kind.ADVANCE, LocalDate.of(2013, 7, 31), Amount.euros("18200")),
                    new Instalment(Instalment.Kind.BALANCE, LocalDate.of(2014, 7, 15), Amount.euros("7800"))))
            .earmarked(true)
            .accountingYear(BeneficiaryYear.builder()
                    .yearEnd(LocalDate.of(2013, 12, 31))
                    .build())
            .report(Known.none())
            .aid(Known.none())
            .build();

    private final Dossier dossier = awarded(SampleDossiers.grasse()
            .with(SampleContract.carried(
                    VOTE, SampleActors.CAPAP, "Attribuer une subvention", DECIDED, Authorised.of("grant", ID.value())))
            .with(Actor.builder(WORKSHOP, ActorKind.ORGANISATION, "Chantier")
                    .publicBody(Known.none())
                    .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.none())))
                    .build())
            .with(grant));

    private static Dossier awarded(Dossier dossier) {
        return Moves.with(
                dossier, ID, "2013-03-04 REQUESTED 30000; 2013-06-14 AWARDED 26000; 2013-06-14 COMMITTED 26000");
    }

    private static GrantAccount account(Dossier dossier) {
        return dossier.journal().find(ID).orElseThrow();
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().list().stream().map(Violation::code).distinct().toList();
    }

    @Test
    void a_payment_is_one_line_and_pays_the_instalment_that_was_planned() {
        Dossier paid = Acts.of(dossier).pay(ID, PAID, Amount.euros("18200")).orElseThrow();

        assertThat(account(paid).paid()).isEqualTo(Known.of(Amount.euros("18200")));
        assertThat(account(paid).stillToPay()).isEqualTo(Known.of(Amount.euros("7800")));
        assertThat(account(paid).deadlines())
                .extracting(GrantDue::date)
                .containsExactly(LocalDate.of(2014, 6, 30), LocalDate.of(2014, 7, 15));
    }

    @Test
    void more_than_was_awarded_and_committed_is_refused_and_the_amounts_are_told() {
        Answer<Dossier> answer = Acts.of(dossier).pay(ID, PAID, Amount.euros("26000.01"));

        assertThat(codes(answer)).containsExactly("GRT-15");
        assertThat(Ruling.plain(answer.reasons().list().get(0).message(Locale.FRENCH)))
                .contains("26 000,01 €")
                .contains("26 000,00 €");
    }

    @Test
    void a_payment_before_the_decision_or_after_the_agreement_is_refused() {
        Acts acts = Acts.of(dossier);

        assertThat(codes(acts.pay(ID, DECIDED.minusDays(1), Amount.euros("1")))).contains("GRT-15");
        assertThat(codes(acts.pay(ID, LocalDate.of(2015, 1, 1), Amount.euros("1"))))
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

        assertThat(codes(Acts.of(without).pay(ID, PAID, Amount.euros("18200"))))
                .containsExactlyInAnyOrder("GRT-01", "GRT-03");
    }

    @Test
    void an_unknown_grant_and_an_empty_payment_are_refused() {
        Acts acts = Acts.of(dossier);

        assertThat(codes(acts.pay(GrantId.of("none"), PAID, Amount.euros("1")))).containsExactly("pay.unknown");
        assertThat(codes(acts.pay(ID, PAID, Amount.ZERO))).containsExactly("form.amount");
    }

    @Test
    void what_was_paid_all_the_same_is_entered_and_becomes_a_finding() {
        Movement payment =
                Movement.of(MovementId.of("zz-too-much"), ID, PAID, MovementKind.PAID, Amount.euros("26000.01"));

        Dossier told = Acts.of(dossier).record().movement(payment).orElseThrow();

        assertThat(account(told).paid()).isEqualTo(Known.of(Amount.euros("26000.01")));
        assertThat(Ruling.of("GRT-15", told, LocalDate.of(2014, 6, 30)).outcome("/grants/0"))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void a_recipient_that_ceased_is_not_paid_and_a_successor_pays_for_a_funder_that_ceased() {
        Actor ceased = dossier.getActor(WORKSHOP).toBuilder()
                .activity(List.of(new Activity(ActivityState.CEASED, Known.of(LocalDate.of(2013, 7, 18)))))
                .build();

        assertThat(codes(Acts.of(dossier.with(ceased)).pay(ID, PAID, Amount.euros("1"))))
                .containsExactly("body.gone");
        Dossier later = Acts.of(dossier)
                .pay(ID, LocalDate.of(2014, 7, 15), Amount.euros("7800"))
                .orElseThrow();
        assertThat(account(later).movements())
                .filteredOn(movement -> movement.kind() == MovementKind.PAID)
                .extracting(movement -> movement.party().value().orElseThrow())
                .containsExactly(SampleActors.PAYS_DE_GRASSE);
    }

    @Test
    void a_grant_in_kind_is_never_paid() {
        Dossier inKind =
                dossier.with(grant.toBuilder().nature(GrantForm.IN_KIND).build());

        assertThat(codes(Acts.of(inKind).pay(ID, PAID, Amount.euros("1000000"))))
                .contains("move.in-kind");
    }

    @Test
    void nothing_is_paid_of_a_grant_that_was_refused_or_never_awarded() {
        Dossier asked = Moves.with(dossier, ID, "2013-03-04 REQUESTED 30000");
        Dossier refused = Moves.with(dossier, ID, "2013-03-04 REQUESTED 30000; 2013-06-14 REFUSED 30000");

        assertThat(codes(Acts.of(asked).pay(ID, PAID, Amount.euros("100")))).containsExactly("move.no-award");
        assertThat(codes(Acts.of(refused).pay(ID, PAID, Amount.euros("100")))).containsExactly("move.refused");
    }

    @Test
    void the_same_payment_of_a_grant_is_refused_unless_it_was_paid_twice() {
        Dossier once = Acts.of(dossier).pay(ID, PAID, Amount.euros("100")).orElseThrow();
        Movement second = Movement.of(MovementId.of("zz-again"), ID, PAID, MovementKind.PAID, Amount.euros("100"));

        assertThat(codes(Acts.of(once).pay(ID, PAID, Amount.euros("100")))).containsExactly("move.again");
        assertThat(account(Acts.of(once).moveAgain(second).orElseThrow()).paid())
                .isEqualTo(Known.of(Amount.euros("200")));
    }

    @Test
    void what_comes_later_is_not_seen() {
        Dossier paid = Acts.of(dossier).pay(ID, PAID, Amount.euros("18200")).orElseThrow();

        assertThat(account(paid.seenOn(PAID.minusDays(1))).paid()).isEqualTo(Known.of(Amount.ZERO));
        assertThat(account(paid.seenOn(DECIDED.minusDays(1))).grant().decision())
                .isEqualTo(Known.none());
        assertThat(account(paid.seenOn(DECIDED.minusDays(1))).stillToPay()).isEqualTo(Known.none());
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

        assertThat(written.with("/grants/0/alsoFromFunder", Amount.euros("1").negated())
                        .with("/grants/0/beneficiary", SampleActors.CAPAP)
                        .violations())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.amount", "form.self");
    }
}
