package org.cldess.sample;

import java.util.List;
import org.cldess.dossier.DossierParts;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;

/**
 * The relations between the components of a movement: one time, one line, a kind that fits it. The last movements
 * correct the first ones, of the same lines.
 */
final class MovementSense {
    private static final int FIRST = 4;

    private final Draw draw;

    MovementSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        sense.size(
                DossierParts.class,
                "movements",
                dossier -> dossier.ids("resource").isEmpty()
                                || dossier.ids("expense").isEmpty()
                        ? 0
                        : FIRST + 2);
        sense.part(Movement.class, "date", this::date);
        sense.part(Movement.class, "year", movement -> isOfYear(movement) ? movement.one("year") : Known.notRecorded());
        sense.part(Movement.class, "resource", movement -> line(movement, "resource", 0));
        sense.part(Movement.class, "expense", movement -> line(movement, "expense", 1));
        sense.value(Movement.class, "kind", this::kind);
        sense.value(Movement.class, "amount", movement -> Amount.ofCents(1 + draw.below(1_000_000)));
        sense.part(Movement.class, "endsClaim", this::endsClaim);
        sense.part(Movement.class, "correction", this::correction);
        sense.value(MovementCorrection.class, "of", made -> first(made.owner()).get("id", Object.class));
    }

    private static boolean isOfYear(Thing movement) {
        return movement.index() % FIRST == FIRST - 1;
    }

    private Known<Object> date(Thing movement) {
        return isOfYear(movement) ? Known.notRecorded() : movement.one("date");
    }

    /** Returns the movement that this one may correct. */
    private static Thing first(Thing movement) {
        return movement.owner().things("movements").get(movement.index() - FIRST);
    }

    private static Known<Object> line(Thing movement, String name, int side) {
        if (movement.index() % 2 != side) {
            return Known.notRecorded();
        }
        return movement.index() < FIRST ? movement.one(name) : first(movement).said(name);
    }

    private Object kind(Thing movement) {
        if (movement.index() == 2) {
            return MovementKind.RETURNED;
        }
        boolean isFunding = movement.index() % 2 == 0;
        return draw.of(List.of(MovementKind.values()).stream()
                .filter(kind -> isFunding ? kind.isFunding() : kind.isSpending())
                .toList());
    }

    private Known<Object> endsClaim(Thing movement) {
        return movement.get("kind", MovementKind.class) == MovementKind.RETURNED
                ? movement.drawn("endsClaim")
                : Known.notRecorded();
    }

    private Known<Object> correction(Thing movement) {
        if (movement.index() >= FIRST) {
            return movement.drawn("correction");
        }
        return movement.index() % 2 == 0 ? Known.none() : Known.notRecorded();
    }
}
