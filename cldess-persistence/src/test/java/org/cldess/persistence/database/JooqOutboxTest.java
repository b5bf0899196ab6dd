package org.cldess.persistence.database;

import java.nio.file.Path;
import org.cldess.porttest.OutboxPortTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;

class JooqOutboxTest extends OutboxPortTest {
    @TempDir
    private Path folder;

    @AutoClose
    private @Nullable CldessDatabase database;

    @Override
    protected Store empty() {
        database = CldessDatabase.embedded(folder.resolve("cldess.db"));
        return new Store(database.dossiers(), database.outbox());
    }
}
