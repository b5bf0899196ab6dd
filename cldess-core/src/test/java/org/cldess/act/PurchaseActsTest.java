package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.budget.Budget;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.SocialConsideration;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class PurchaseActsTest {
    static final PurchaseId GREEN = PurchaseId.of("espaces-verts");
    private static final LotId WEST = LotId.of("ouest");
    private static final LocalDate FIRST = LocalDate.of(2013, 9, 2);
    private static final LocalDate LAST = LocalDate.of(2013, 11, 29);
    private static final LocalDate JANUARY = LocalDate.of(2014, 1, 14);
    static final ClauseHours WORKED =
            ClauseHours.worked(FIRST, LAST, Known.of(SampleActors.WORKSHOP), new BigDecimal("162.5"));

    static final Dossier DOSSIER = SampleDossiers.grasse().toBuilder()
            .purchases(List.of(Purchase.builder(GREEN, SampleActors.CAPAP, "Entretien des espaces verts")
                    .lots(List.of(
                            Lot.builder(LotId.of("nord"), "Nord").build(),
                            south(),
                            Lot.builder(WEST, "Ouest")
                                    .holders(List.of(Lot.Holder.of(SampleActors.WORKSHOP)))
                                    .build()))
                    .build()))
            .build();

    private static Lot south() {
        return Lot.builder(LotId.of("sud"), "Sud")
                .considerations(List.of(SocialConsideration.SOCIAL_CLAUSE))
                .notified(LocalDate.of(2013, 8, 30))
                .months(3)
                .build();
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().list().stream().map(Violation::code).toList();
    }

    private static List<ClauseHours> hours(Dossier dossier) {
        return dossier.purchases().get(0).lots().get(1).hours();
    }

    private static List<String> spent(Dossier dossier) {
        return PurchaseSpending.of(dossier.purchases(), dossier.actors(), dossier.journal()).lines().stream()
                .map(line -> line.lot().id() + " " + line.year() + " "
                        + line.holder().map(Actor::id).orElseThrow() + " " + line.amount())
                .toList();
    }

    /** An invoice of 1,200 € is corrected to 1,020 €; another one of 50 € was never sent. */
    @Test
    void an_invoice_of_a_lot_is_corrected_and_cancelled_like_any_movement() {
        Dossier invoiced = Acts.of(DOSSIER)
                .invoice(WEST, LAST, Amount.euros("1200"), "F-1")
                .orElseThrow();
        Dossier corrected = Acts.of(invoiced)
                .correct(MovementId.of("ouest-invoiced"), JANUARY, Amount.euros("1020"), "chiffres inversés")
                .orElseThrow();
        Dossier another = Acts.of(corrected)
                .invoice(WEST, JANUARY, Amount.euros("50"), "F-2")
                .orElseThrow();
        Dossier cancelled = Acts.of(another)
                .cancel(MovementId.of("ouest-invoiced-2"), JANUARY, "jamais reçue")
                .orElseThrow();

        assertThat(spent(invoiced)).containsExactly("ouest 2013 chantier-des-restanques 1200.00");
        assertThat(spent(corrected)).containsExactly("ouest 2013 chantier-des-restanques 1020.00");
        assertThat(spent(corrected.seenOn(JANUARY.minusDays(1))))
                .containsExactly("ouest 2013 chantier-des-restanques 1200.00");
        assertThat(spent(another))
                .containsExactly(
                        "ouest 2013 chantier-des-restanques 1020.00", "ouest 2014 chantier-des-restanques 50.00");
        assertThat(spent(cancelled)).containsExactly("ouest 2013 chantier-des-restanques 1020.00");
        assertThat(codes(Acts.of(invoiced).invoice(WEST, LAST, Amount.euros("1200"), "F-1")))
                .containsExactly("move.again");
    }

    /** On one day, 100 € are paid to one holder of the lot in the south, to the other, and for the lot in the north. */
    @Test
    void the_same_amount_for_another_lot_or_another_contractor_is_another_movement() {
        Dossier one = paid(DOSSIER, "m-1", "sud", SampleActors.WORKSHOP).orElseThrow();
        Dossier two = paid(one, "m-2", "sud", SampleActors.PERFUMER).orElseThrow();
        Dossier three = paid(two, "m-3", "nord", SampleActors.WORKSHOP).orElseThrow();

        assertThat(spent(three)).hasSize(3);
        assertThat(codes(paid(three, "m-4", "sud", SampleActors.WORKSHOP))).containsExactly("move.again");
    }

    private static Answer<Dossier> paid(Dossier dossier, String id, String lot, ActorId holder) {
        return Acts.of(dossier)
                .move(
                        Movement.of(MovementId.of(id), LotId.of(lot), LAST, MovementKind.PAID, Amount.euros("100"))
                                .toBuilder()
                                .holder(holder)
                                .references(List.of())
                                .build());
    }

    @Test
    void the_money_of_lots_is_in_no_sum_of_the_plans() {
        Dossier invoiced = Acts.of(DOSSIER)
                .invoice(WEST, LAST, Amount.euros("1200"), "F-1")
                .orElseThrow();

        assertThat(invoiced.journal().movements()).isEqualTo(DOSSIER.journal().movements());
        assertThat(invoiced.journal().costs()).isEqualTo(DOSSIER.journal().costs());
        assertThat(invoiced.journal().movements(WEST)).hasSize(1);
        assertThat(Budget.of(invoiced).total()).isEqualTo(Budget.of(DOSSIER).total());
    }

    private static Answer<Dossier> work(Dossier dossier, ClauseHours hours) {
        return Acts.of(dossier).purchase(GREEN).work(1, hours);
    }

    @Test
    void adds_hours_then_the_decision_of_the_facilitator() {
        Dossier worked = work(DOSSIER, WORKED).orElseThrow();
        ClauseHours validated = WORKED.validated(JANUARY, new BigDecimal("158"));
        Dossier decided = work(worked, validated).orElseThrow();

        assertThat(hours(worked)).containsExactly(WORKED);
        assertThat(hours(decided)).containsExactly(validated);
        assertThat(hours(decided.seenOn(LocalDate.of(2014, 1, 13)))).containsExactly(WORKED);
        assertThat(hours(decided.seenOn(LAST.minusDays(1)))).isEmpty();
    }

    @Test
    void counts_hours_once() {
        Dossier worked = work(DOSSIER, WORKED).orElseThrow();
        Dossier decided =
                work(worked, WORKED.validated(JANUARY, new BigDecimal("158"))).orElseThrow();
        ClauseHours more = ClauseHours.worked(FIRST, LAST, Known.of(SampleActors.WORKSHOP), new BigDecimal("170"));
        ClauseHours others = ClauseHours.worked(FIRST, LAST, Known.of(SampleActors.PERFUMER), new BigDecimal("5"));

        assertThat(codes(work(worked, WORKED))).containsExactly("hours.again");
        assertThat(codes(work(worked, more.validated(JANUARY, new BigDecimal("158")))))
                .containsExactly("hours.again");
        assertThat(codes(work(decided, WORKED.validated(JANUARY, new BigDecimal("160")))))
                .containsExactly("hours.again");
        assertThat(hours(work(worked, others).orElseThrow())).containsExactly(WORKED, others);
    }

    @Test
    void takes_hours_of_a_lot_that_exists_and_allows_them() {
        assertThat(codes(Acts.of(DOSSIER).purchase(PurchaseId.of("autre")).work(0, WORKED)))
                .containsExactly("hours.no-purchase");
        assertThat(codes(Acts.of(DOSSIER).purchase(GREEN).work(3, WORKED))).containsExactly("hours.no-lot");
        assertThat(codes(Acts.of(DOSSIER).purchase(GREEN).work(-1, WORKED))).containsExactly("hours.no-lot");
        assertThat(Acts.of(DOSSIER).purchase(GREEN).work(0, WORKED).reasons().list())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "/purchases/0/lots/0/considerations",
                        "/purchases/0/lots/0/notified",
                        "/purchases/0/lots/0/months");
    }

    @Test
    void refuses_a_mistyped_year() {
        ClauseHours far = ClauseHours.worked(LocalDate.of(1913, 9, 2), LAST, WORKED.structure(), WORKED.worked());

        assertThat(codes(work(DOSSIER, far))).contains("act.far");
    }
}
