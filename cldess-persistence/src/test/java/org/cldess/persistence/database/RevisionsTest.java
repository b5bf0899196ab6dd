package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.database.Revisions.Save;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the history entries that a save adds. */
class RevisionsTest {
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @TempDir
    private Path folder;

    @Test
    void a_save_is_noted_with_who_made_it_when_and_why() {
        Change without = Change.by("Léa", Instant.parse("2013-02-18T09:00:00Z"));
        Change because =
                Change.by("Marc", Instant.parse("2013-03-02T10:00:00.123456Z")).because("Vote du 1er mars");
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(DOSSIER, Revision.NONE, without).orElseThrow();
            assertThat(last(file)).contains(new Save(new Revision(1), without));

            Dossier changed = DOSSIER.toBuilder().note("changed").build();
            database.dossiers().save(changed, new Revision(1), because).orElseThrow();
            assertThat(last(file)).contains(new Save(new Revision(2), because));
        }
    }

    private static Optional<Save> last(Path file) {
        Connections connections = Connections.of(SqliteEngine.file(file, Duration.ofSeconds(1)));
        return new Transactions(new SqliteEngine(), connections, "cldess.db")
                .read(session -> new Revisions(session).last(DOSSIER.id()));
    }
}
