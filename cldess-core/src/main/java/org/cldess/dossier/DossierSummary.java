package org.cldess.dossier;

import java.util.List;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.store.Saved;

/**
 * What a list of dossiers shows of one of them.
 *
 * @param id its id
 * @param title the title of the contract
 * @param kind the code of the kind of contract
 * @param territory the codes of the communes in which the contract first applied
 * @param last the last save
 */
public record DossierSummary(DossierId id, String title, String kind, Known<List<CommuneCode>> territory, Saved last) {
    static DossierSummary of(Dossier dossier, Saved last) {
        return new DossierSummary(
                dossier.id(),
                dossier.contract().title(),
                dossier.contract().kind().kind(),
                dossier.contract().territory(),
                last);
    }
}
