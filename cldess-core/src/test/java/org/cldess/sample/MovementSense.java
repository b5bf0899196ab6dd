package org.cldess.sample;

import java.util.List;
import org.cldess.dossier.DossierParts;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;

/**
 * The relations between the components of a movement: one time, one line, grant or lot, a kind that fits it. Later
 * movements correct the first ones, of the same lines, grants and lots, and the last ones award half of the grants.
 */
final class MovementSense {
    private static final List<String> OF = List.of("resource", "expense", "grant", "lot");
    private static final int SIDES = OF.size();
    private static final int FIRST = 2 * SIDES;

    private final Draw draw;

    MovementSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        sense.size(
                DossierParts.class,
                "movements",
                dossier -> OF.stream().anyMatch(kind -> dossier.ids(kind).isEmpty())
                        ? 0
                        : FIRST + SIDES + dossier.ids("grant").size() / 2);
        sense.part(
                ClaimedExpense.class,
                "expense",
                claimed -> claimed.ids("expense").isEmpty() ? Known.notRecorded() : claimed.drawn("expense"));
        sense.part(Movement.class, "date", this::date);
        sense.part(Movement.class, "year", movement -> isOfYear(movement) ? movement.one("year") : Known.notRecorded());
        OF.forEach(name -> sense.part(Movement.class, name, movement -> line(movement, name)));
        sense.part(
                Movement.class,
                "party",
                movement -> isOf(movement, "lot") ? Known.notRecorded() : movement.drawn("party"));
        sense.part(
                Movement.class,
                "holder",
                movement -> isOf(movement, "lot") ? movement.drawn("holder") : Known.notRecorded());
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

    /** Returns whether a movement is of a line, a grant or a lot. */
    private static boolean isOf(Thing movement, String name) {
        return isAward(movement)
                ? name.equals("grant")
                : OF.get(movement.index() % SIDES).equals(name);
    }

    private static Known<Object> line(Thing movement, String name) {
        if (isAward(movement)) {
            return name.equals("grant")
                    ? Known.of(movement.owner().ids("grant").get(1 + 2 * (movement.index() - FIRST - SIDES)))
                    : Known.notRecorded();
        }
        if (!isOf(movement, name)) {
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
        boolean isFunding = isOf(movement, "resource") || isOf(movement, "grant");
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
