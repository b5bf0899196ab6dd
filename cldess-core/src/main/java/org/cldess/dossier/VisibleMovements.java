package org.cldess.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;

/**
 * The movements as a day shows them. A movement may be corrected before its own day, if that day was wrong: then the
 * correction corrects the last movement of its chain that is visible; without any, it counts by itself, or for
 * nothing if it cancels.
 */
final class VisibleMovements {
    private final LocalDate day;
    private final Map<MovementId, Movement> all = new HashMap<>();

    private VisibleMovements(List<Movement> movements, LocalDate day) {
        this.day = day;
        movements.forEach(movement -> all.put(movement.id(), movement));
    }

    /**
     * Returns the movements, of which those that correct hidden ones are changed or left out; else the very same
     * list.
     */
    static List<Movement> on(LocalDate day, List<Movement> movements) {
        if (movements.stream()
                .allMatch(movement -> movement.correction().value().isEmpty())) {
            return movements;
        }
        VisibleMovements visible = new VisibleMovements(movements, day);
        boolean isSame = movements.stream().noneMatch(visible::correctsHidden);
        return isSame
                ? movements
                : movements.stream()
                        .flatMap(movement -> visible.correctsHidden(movement)
                                ? visible.rooted(movement).stream()
                                : Optional.of(movement).stream())
                        .toList();
    }

    private boolean isSeen(Movement movement) {
        return movement.withoutHiddenOn(day).isPresent();
    }

    private Optional<Movement> corrected(Movement movement) {
        return movement.correction().value().flatMap(made -> Optional.ofNullable(all.get(made.of())));
    }

    private boolean correctsHidden(Movement movement) {
        return isSeen(movement)
                && corrected(movement).filter(wrong -> !isSeen(wrong)).isPresent();
    }

    private Optional<Movement> rooted(Movement movement) {
        MovementCorrection made = movement.correction().value().orElseThrow();
        Optional<Movement> wrong = corrected(movement);
        for (int steps = all.size();
                steps > 0 && wrong.filter(one -> !isSeen(one)).isPresent();
                steps--) {
            wrong = corrected(wrong.get());
        }
        if (wrong.isPresent()) {
            return Optional.of(with(
                    movement,
                    Known.of(new MovementCorrection(wrong.get().id(), made.date(), made.cancels(), made.reason()))));
        }
        return made.cancels() ? Optional.empty() : Optional.of(with(movement, Known.none()));
    }

    private static Movement with(Movement movement, Known<MovementCorrection> correction) {
        return movement.toBuilder().correction(correction).build();
    }
}
