package org.cldess.purchase.spending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.Lot;
import org.cldess.purchase.Purchase;

/**
 * The spending on a lot in a year with one contractor.
 *
 * @param purchase the purchase
 * @param lot the lot
 * @param year the calendar year
 * @param holder the contractor; empty if there are several and the recipient is not recorded
 * @param kind the kind of structure of the contractor
 * @param amount the amount, without value-added tax; negative if the credit notes of the year exceed its invoices and
 *     payments
 */
public record SpendingLine(
        Purchase purchase, Lot lot, int year, Optional<Actor> holder, HolderKind kind, Amount amount) {
    static SpendingLine of(Purchase purchase, Lot lot, LotSpending spent, Map<ActorId, Actor> actors) {
        Optional<Lot.Holder> holder = spent.holder()
                .map(id -> lot.holders().value().orElse(List.of()).stream()
                        .filter(one -> one.actor().equals(id))
                        .findFirst()
                        .orElse(Lot.Holder.of(id)));
        Optional<Actor> actor = holder.flatMap(one -> Optional.ofNullable(actors.get(one.actor())));
        HolderKind kind = holder.map(one -> HolderKind.of(one, actor)).orElse(HolderKind.NOT_RECORDED);
        return new SpendingLine(purchase, lot, spent.year(), actor, kind, spent.amount());
    }

    /**
     * Returns the commune of the contractor.
     *
     * @return the commune; not recorded if the contractor or its commune is not recorded
     */
    public Known<CommuneCode> commune() {
        return holder.map(Actor::commune).orElse(Known.notRecorded());
    }
}
