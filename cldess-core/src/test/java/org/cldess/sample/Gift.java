package org.cldess.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantBuilder;
import org.cldess.ledger.Movement;

/**
 * A grant with its movements.
 *
 * @param grant the grant
 * @param movements its movements
 */
public record Gift(Grant grant, List<Movement> movements) {
    /** Returns a grant with movements in text form, as {@link Moves} reads them. */
    public static Gift of(Grant grant, String moves) {
        return new Gift(grant, Moves.of(grant.id(), moves));
    }

    /** Returns this grant with other facts, and with the same movements. */
    public Gift changed(UnaryOperator<GrantBuilder> change) {
        return new Gift(change.apply(grant.toBuilder()).build(), movements);
    }

    /** Returns a dossier with these grants only. */
    public static Dossier in(Dossier dossier, List<Gift> gifts) {
        List<Movement> movements = new ArrayList<>(dossier.movements().stream()
                .filter(movement -> movement.grant().isEmpty())
                .toList());
        gifts.forEach(gift -> movements.addAll(gift.movements()));
        return dossier.toBuilder()
                .grants(gifts.stream().map(Gift::grant).toList())
                .movements(movements)
                .build();
    }

    /** Returns a dossier with this grant too. */
    public Dossier in(Dossier dossier) {
        List<Movement> all = new ArrayList<>(dossier.movements());
        all.addAll(movements);
        return dossier.with(grant).toBuilder().movements(all).build();
    }
}
