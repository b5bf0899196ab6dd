package org.cldess.persistence.database;

import java.nio.file.Path;
import org.cldess.dossier.Dossiers;
import org.cldess.porttest.DossiersPortTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;

class JooqDossiersTest extends DossiersPortTest {
    @TempDir
    private Path folder;

    @AutoClose
    private @Nullable CldessDatabase database;

    @Override
    protected Dossiers empty() {
        database = CldessDatabase.embedded(folder.resolve("cldess.db"));
        return database.dossiers();
    }
}
