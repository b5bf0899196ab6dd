package org.cldess.purchase;

import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The spending on a lot in a year with one contractor.
 *
 * @param purchase the purchase
 * @param lot the lot
 * @param year the calendar year
 * @param holder the contractor; empty if there are several and the recipient is not recorded
 * @param kind the kind of structure of the contractor
 * @param amount the amount, without value-added tax
 */
public record SpendingLine(
        Purchase purchase, Lot lot, int year, Optional<Actor> holder, HolderKind kind, Amount amount) {
    /**
     * Returns the commune of the contractor.
     *
     * @return the commune; not recorded if the contractor or its commune is not recorded
     */
    public Known<CommuneCode> commune() {
        return holder.map(Actor::commune).orElse(Known.notRecorded());
    }
}
