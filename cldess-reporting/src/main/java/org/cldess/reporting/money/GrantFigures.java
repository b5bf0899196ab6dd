package org.cldess.reporting.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.grant.Grant;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.view.View;

/**
 * The amounts of a grant that its papers state (<i>{@index "montants d’une subvention"}</i>).
 *
 * @param asked the requested amount
 * @param awarded the amount of the decision, whatever was withdrawn since; not applicable if the grant was refused or
 *     is undecided
 * @param paid the amount paid, without what was given back; not recorded if no payment is, and one may be missing
 * @param stillToPay what is still to be paid of the award, without what was withdrawn
 * @param instalments the planned instalments, in order; empty if they are not recorded
 * @param claims the withdrawals and repayments, by day
 * @param shares the part of each of several recipients of the awarded amount; empty if there is one recipient
 */
public record GrantFigures(
        Known<Amount> asked,
        Known<Amount> awarded,
        Known<Amount> paid,
        Known<Amount> stillToPay,
        List<Instalment> instalments,
        List<Movement> claims,
        Map<ActorId, Amount> shares) {
    /** {@return the amounts of a grant on the day of a view} */
    public static GrantFigures of(View view, Grant grant) {
        GrantAccount account = view.dossier().journal().find(grant.id()).orElseThrow();
        Optional<Amount> awarded = account.decided().value();
        boolean isShared = grant.sharedBy().value().orElse(List.of()).size() > 1;
        return new GrantFigures(
                account.requested(),
                account.decided(),
                account.paidBy(view.day()),
                account.stillToPayOn(view.day()),
                grant.instalments().value().orElse(List.of()),
                account.movements().stream()
                        .filter(movement ->
                                movement.kind() == MovementKind.WITHDRAWN || movement.kind() == MovementKind.RETURNED)
                        .toList(),
                isShared
                        ? awarded.flatMap(amount -> grant.split(amount).value()).orElse(Map.of())
                        : Map.of());
    }
}
