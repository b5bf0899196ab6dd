package org.cldess.purchase.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cldess.actor.ActorId;
import org.cldess.language.Localizable;
import org.cldess.ledger.Movement;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;

/**
 * A lot with what was spent on it, as the subject of rules.
 *
 * @param sold the lot
 * @param movements its movements that count, by day
 * @param spent what was spent on it; empty if nothing is recorded
 * @param acting finds the body that has the rights of a body on a day: itself, or its successor
 */
public record SpentLot(
        LotSubject sold,
        List<Movement> movements,
        Optional<Amount> spent,
        BiFunction<ActorId, LocalDate, ActorId> acting) {
    /** Copies the list. */
    public SpentLot {
        movements = List.copyOf(movements);
    }

    Lot lot() {
        return sold.lot();
    }

    /** Checks whether a body has the contract on a day, itself or as a successor. */
    boolean isHeldBy(ActorId body, LocalDate day) {
        return lot().holders().value().orElse(List.of()).stream()
                .map(Lot.Holder::actor)
                .anyMatch(holder ->
                        holder.equals(body) || acting.apply(holder, day).equals(body));
    }

    Localizable name(ActorId body) {
        return LotSubject.called(sold.purchased().market().actors().apply(body).actor());
    }
}
