package org.cldess.persistence.database;

import org.cldess.dossier.Dossiers;
import org.cldess.porttest.DossiersPortTest;

class PostgresqlDossiersTest extends DossiersPortTest {
    @Override
    protected Dossiers empty() {
        return CldessDatabase.of(PostgresqlServer.withoutDossiers()).dossiers();
    }
}
