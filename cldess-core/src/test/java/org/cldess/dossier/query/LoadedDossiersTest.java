package org.cldess.dossier.query;

import org.cldess.dossier.Dossiers;
import org.cldess.porttest.DossierQueriesPortTest;

class LoadedDossiersTest extends DossierQueriesPortTest {
    @Override
    protected Queried empty() {
        Dossiers dossiers = Dossiers.inMemory();
        return new Queried(dossiers, DossierQueries.over(dossiers));
    }
}
