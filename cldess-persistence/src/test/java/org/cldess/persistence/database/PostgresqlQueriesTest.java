package org.cldess.persistence.database;

import org.cldess.porttest.DossierQueriesPortTest;

class PostgresqlQueriesTest extends DossierQueriesPortTest {
    @Override
    protected Queried empty() {
        CldessDatabase database = CldessDatabase.of(PostgresqlServer.withoutDossiers());
        return new Queried(database.dossiers(), database.queries());
    }
}
