package org.cldess.contract;

import jakarta.validation.constraints.Size;
import org.cldess.consistency.FormRules;
import org.cldess.constraint.ValidId;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The link from a contract to the one that it renews (<i>{@index renouvellement}</i>).
 *
 * @param dossier the id of the dossier of the former contract
 * @param reason the reason for the renewal
 */
public record Renewal(@ValidId String dossier, Known<@Size(max = 20_000) String> reason) {
    /** Checks the components, and throws all {@link Violations}. */
    public Renewal {
        FormRules.check(Renewal.class, dossier, reason);
    }
}
