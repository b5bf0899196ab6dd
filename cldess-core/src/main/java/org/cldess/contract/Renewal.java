package org.cldess.contract;

import jakarta.validation.constraints.Size;
import org.cldess.constraint.ValidId;
import org.cldess.identity.IdForm;
import org.cldess.known.Known;

/**
 * That a contract takes up a former one (<i>{@index renouvellement}</i>).
 *
 * @param dossier the id of the dossier of the former contract
 * @param reason why it was renewed
 */
public record Renewal(@ValidId String dossier, Known<@Size(max = 20_000) String> reason) {
    /** Checks the form of the id. */
    public Renewal {
        IdForm.check("a dossier", dossier);
    }
}
