package org.cldess.purchase;

import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What was spent on a lot in a year with one holder.
 *
 * @param purchase the purchase
 * @param lot the lot
 * @param year the calendar year
 * @param holder the holder; empty where it is not recorded to which of several it was paid
 * @param kind what kind of structure the holder is
 * @param amount how much, without value-added tax
 */
public record SpendingLine(
        Purchase purchase, Lot lot, int year, Optional<Actor> holder, HolderKind kind, Amount amount) {
    /**
     * Where the holder is.
     *
     * @return the commune of the holder; not recorded where the holder or its commune is not
     */
    public Known<CommuneCode> commune() {
        return holder.map(Actor::commune).orElse(Known.notRecorded());
    }
}
