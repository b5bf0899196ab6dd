package org.cldess.contract;

import jakarta.validation.constraints.Size;
import org.cldess.constraint.ValidId;
import org.cldess.identity.IdForm;
import org.cldess.known.Known;

/**
 * The link from a contract to the one that it renews (<i>{@index renouvellement}</i>).
 *
 * @param dossier the id of the dossier of the former contract
 * @param reason the reason for the renewal
 */
public record Renewal(@ValidId String dossier, Known<@Size(max = 20_000) String> reason) {
    /** Checks the form of the id. */
    public Renewal {
        IdForm.check("a dossier", dossier);
    }
}
