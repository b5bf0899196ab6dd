package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
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

    @Test
    void what_corrects_a_movement_that_is_not_visible_yet_counts_by_itself_and_a_cancellation_for_nothing() {
        assertThat(paid(false)).isEqualTo(Amount.euros("10"));
        assertThat(paid(true)).isEqualTo(Amount.ZERO);
    }
}
