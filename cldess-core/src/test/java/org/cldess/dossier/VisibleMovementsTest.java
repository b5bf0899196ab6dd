package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.disclosure.Audience;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/** A payment of 10 € was entered for 2041, and put right in July 2014. */
class VisibleMovementsTest {
    private static final ResourceId LINE = ResourceId.of("bdis-74-400000");
    private static final LocalDate FOUND = LocalDate.of(2014, 7, 1);

    private static Amount paid(boolean cancels) {
        Movement wrong = movement("wrong", LocalDate.of(2041, 6, 3));
        Movement right = movement("right", LocalDate.of(2014, 6, 3)).toBuilder()
                .correction(new MovementCorrection(wrong.id(), FOUND, cancels, Known.none()))
                .build();
        Dossier dossier = SampleDossiers.grasse().with(wrong).with(right).seenOn(FOUND);
        return dossier.journal().find(LINE).orElseThrow().funding().paid();
    }

    private static Movement movement(String id, LocalDate day) {
        return Movement.of(MovementId.of(id), LINE, day, MovementKind.PAID, Amount.euros("10"));
    }

    /** The purchase belongs to an action that only the committee sees. */
    @Test
    void the_money_of_a_lot_and_its_contractor_are_public_like_the_purchase_but_its_documents_are_not() {
        LotId lot = LotId.of("linge");
        Dossier dossier = SampleDossiers.grasse();
        Action kept = dossier.actions().get(0).toBuilder()
                .visibility(Audience.COMMITTEE)
                .build();
        Dossier seen = dossier.with(kept)
                .with(Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Linge")
                        .action(kept.id())
                        .lots(List.of(Lot.builder(lot, "Lot unique").build()))
                        .build())
                .with(Movement.of(MovementId.of("m"), lot, FOUND, MovementKind.PAID, Amount.euros("10")).toBuilder()
                        .holder(SampleActors.WORKSHOP)
                        .references(List.of(new AccountReference(ReferenceKind.INVOICE, "F-1")))
                        .author("Ginette")
                        .build())
                .seenBy(Audience.PUBLIC);

        assertThat(seen.actions()).extracting(Action::id).doesNotContain(kept.id());
        assertThat(seen.journal().movements(lot))
                .containsExactly(
                        Movement.of(MovementId.of("m"), lot, FOUND, MovementKind.PAID, Amount.euros("10")).toBuilder()
                                .holder(SampleActors.WORKSHOP)
                                .build());
    }

    @Test
    void what_corrects_a_movement_that_is_not_visible_yet_counts_by_itself_and_a_cancellation_for_nothing() {
        assertThat(paid(false)).isEqualTo(Amount.euros("10"));
        assertThat(paid(true)).isEqualTo(Amount.ZERO);
    }
}
