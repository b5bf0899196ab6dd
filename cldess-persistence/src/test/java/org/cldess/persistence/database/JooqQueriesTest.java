package org.cldess.persistence.database;

import java.nio.file.Path;
import org.cldess.porttest.DossierQueriesPortTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;

class JooqQueriesTest extends DossierQueriesPortTest {
    @TempDir
    private Path folder;

    @AutoClose
    private @Nullable CldessDatabase database;

    @Override
    protected Queried empty() {
        database = CldessDatabase.embedded(folder.resolve("cldess.db"));
        return new Queried(database.dossiers(), database.queries());
    }
}
