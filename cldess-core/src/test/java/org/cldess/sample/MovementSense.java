package org.cldess.sample;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.dossier.DossierParts;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;

/**
 * The relations between the components of a movement: one time, one line or grant, a kind that fits it. Later
 * movements correct the first ones, of the same lines and grants, and the last ones award half of the grants.
 */
final class MovementSense {
    private static final int FIRST = 6;
    private static final int SIDES = 3;

    private final Draw draw;

    MovementSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        sense.size(
                DossierParts.class,
                "movements",
                dossier -> Stream.of("resource", "expense", "grant")
                                .anyMatch(kind -> dossier.ids(kind).isEmpty())
                        ? 0
                        : FIRST + SIDES + dossier.ids("grant").size() / 2);
        sense.part(
                ClaimedExpense.class,
                "expense",
                claimed -> claimed.ids("expense").isEmpty() ? Known.notRecorded() : claimed.drawn("expense"));
        sense.part(Movement.class, "date", this::date);
        sense.part(Movement.class, "year", movement -> isOfYear(movement) ? movement.one("year") : Known.notRecorded());
        sense.part(Movement.class, "resource", movement -> line(movement, "resource", 0));
        sense.part(Movement.class, "expense", movement -> line(movement, "expense", 1));
        sense.part(Movement.class, "grant", movement -> line(movement, "grant", 2));
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

    /** Returns whether a movement is one of those by which half of the grants are awarded. */
    private static boolean isAward(Thing movement) {
        return movement.index() >= FIRST + SIDES;
    }

    private static Known<Object> line(Thing movement, String name, int side) {
        if (isAward(movement)) {
            return name.equals("grant")
                    ? Known.of(movement.owner().ids("grant").get(1 + 2 * (movement.index() - FIRST - SIDES)))
                    : Known.notRecorded();
        }
        if (movement.index() % SIDES != side) {
            return Known.notRecorded();
        }
        return movement.index() < FIRST ? movement.one(name) : first(movement).said(name);
    }

    private Object kind(Thing movement) {
        if (movement.index() == 2) {
            return MovementKind.RETURNED;
        }
        if (isAward(movement)) {
            return MovementKind.AWARDED;
        }
        boolean isFunding = movement.index() % SIDES != 1;
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
        if (movement.index() >= FIRST && !isAward(movement)) {
            return movement.drawn("correction");
        }
        return movement.index() % SIDES == 0 ? Known.none() : Known.notRecorded();
    }
}
