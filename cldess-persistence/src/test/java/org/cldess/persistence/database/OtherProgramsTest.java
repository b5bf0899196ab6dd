package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.cldess.action.Action;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A store keeps in memory the dossiers that it used last, while another program saves and deletes them. */
@ParameterizedClass
@EnumSource
class OtherProgramsTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Revision ONE = new Revision(1);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @Parameter
    private TestedEngine engine = TestedEngine.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private DataSource source = SqliteEngine.file(Path.of(""), Duration.ZERO);
    private Dossiers ours = Dossiers.inMemory();
    private Dossiers theirs = Dossiers.inMemory();

    @BeforeEach
    void save() {
        source = engine.withoutDossiers(folder);
        ours = CldessDatabase.of(source).dossiers();
        theirs = CldessDatabase.of(source).dossiers();
        ours.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
    }

    private static Dossier titled(String title) {
        Action action = DOSSIER.actions().get(0);
        return DOSSIER.with(action.toBuilder().title(title).build());
    }

    private static Stored<Dossier> second(Dossier dossier) {
        return new Stored<>(dossier, new Revision(2));
    }

    @Test
    void what_another_program_saved_is_read_and_what_it_deleted_is_gone() {
        theirs.save(titled("Le leur"), ONE, CHANGE).orElseThrow();

        assertThat(ours.save(titled("Le nôtre"), ONE, CHANGE).isGranted()).isFalse();
        assertThat(ours.get(DOSSIER.id())).isEqualTo(second(titled("Le leur")));

        theirs.save(titled("Encore"), new Revision(2), CHANGE).orElseThrow();
        assertThat(ours.get(DOSSIER.id()).value()).isEqualTo(titled("Encore"));

        theirs.delete(DOSSIER.id(), new Revision(3), CHANGE).orElseThrow();
        assertThat(ours.find(DOSSIER.id())).isEmpty();

        theirs.save(titled("Un autre"), Revision.NONE, CHANGE).orElseThrow();
        assertThat(ours.get(DOSSIER.id())).isEqualTo(new Stored<>(titled("Un autre"), ONE));
    }

    /** Afterwards, another program saves another second revision. */
    @Test
    void a_save_that_the_caller_rolled_back_is_forgotten() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Dossiers joined = CldessDatabase.of(new SingleConnectionDataSource(connection, true))
                    .dossiers();
            connection.setAutoCommit(false);
            joined.save(titled("Annulé"), ONE, CHANGE).orElseThrow();
            assertThat(joined.get(DOSSIER.id())).isEqualTo(second(titled("Annulé")));
            connection.rollback();
            connection.setAutoCommit(true);
            assertThat(joined.get(DOSSIER.id())).isEqualTo(new Stored<>(DOSSIER, ONE));

            connection.setAutoCommit(false);
            joined.save(titled("Annulé"), ONE, CHANGE).orElseThrow();
            connection.rollback();
            connection.setAutoCommit(true);
            theirs.save(titled("Le leur"), ONE, CHANGE).orElseThrow();
            assertThat(joined.get(DOSSIER.id())).isEqualTo(second(titled("Le leur")));
            joined.save(titled("Le nôtre"), new Revision(2), CHANGE).orElseThrow();
        }
        assertThat(theirs.get(DOSSIER.id()).value()).isEqualTo(titled("Le nôtre"));
    }
}
