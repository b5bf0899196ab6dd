package org.cldess.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.language.Message;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.testing.PublicApiTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class PersistenceApiTest extends PublicApiTest {
    @TempDir
    private Path folder;

    private CldessDatabase database;

    PersistenceApiTest() {
        super(DossierFile.class);
    }

    @Override
    protected Stream<?> given() {
        database = CldessDatabase.embedded(folder.resolve("cldess.db"));
        Dossier dossier = GeneratedDossiers.full(1);
        Path file = folder.resolve("dossier.json");
        try {
            DossierFile.write(dossier, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(
                "x",
                Locale.FRENCH,
                Message.of("Cela manque.", "This is missing."),
                new IOException(),
                folder,
                database,
                database.roles(),
                database.dossiers(),
                dossier,
                Change.by("Léa", Instant.EPOCH),
                InputStream.nullInputStream(),
                ActorLines.read(InputStream.nullInputStream(), folder),
                DossierFile.readText(file));
    }

    @AfterAll
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    protected boolean isGenerated(String name) {
        return name.startsWith("org.cldess.persistence.schema");
    }

    /** Jackson prints its modules by their names. */
    @Override
    protected boolean isNeverPrinted(Class<?> type) {
        return type.getSimpleName().equals("CldessModule");
    }
}
