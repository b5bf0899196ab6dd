package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cldess.persistence.schema.Tables.REVISION;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteDataSource;

/** Failed work is rolled back and does not affect later work on the same connection. */
@ParameterizedClass
@EnumSource
class TransactionsTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @Parameter
    private TestedEngine engine = TestedEngine.SQLITE;

    @TempDir
    private Path folder;

    private DataSource source = new SQLiteDataSource();

    @BeforeEach
    void make_a_database() {
        source = engine.withoutDossiers(folder);
    }

    @Test
    void a_save_whose_last_statement_fails_leaves_nothing_and_the_database_can_be_used_on() throws SQLException {
        Dossiers dossiers = CldessDatabase.of(source).dossiers();
        TestedEngine.run(source, engine.refusing());
        assertThatThrownBy(() -> dossiers.save(DOSSIER, Revision.NONE, CHANGE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The database jdbc:")
                .hasMessageEndingWith(" refused a statement of this library.")
                .cause()
                .hasMessageContaining("not today");
        assertThat(dossiers.ids()).isEmpty();

        TestedEngine.run(source, engine.allowing());
        assertThat(dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow()).isEqualTo(new Revision(1));
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("a mistake"), new AssertionError("a mistake"), new SQLException("a mistake"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void work_that_throws_is_undone(Throwable mistake) throws SQLException {
        try (OneConnection one = saved()) {
            Transactions transactions = new Transactions(engine.engine(), one, "cldess.db");

            assertThatThrownBy(() -> transactions.write(DOSSIER.id(), session -> {
                        session.run(session.sql().deleteFrom(REVISION));
                        return thrown(mistake);
                    }))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isSameAs(mistake),
                            thrown -> assertThat(thrown).hasCause(mistake));
            assertThat(mistake).hasNoSuppressedExceptions();
            assertThat(isSaved(transactions)).isTrue();
        }
    }

    @Test
    void reading_that_throws_ends_its_transaction() throws SQLException {
        try (OneConnection one = saved()) {
            Transactions transactions = new Transactions(engine.engine(), one, "cldess.db");

            assertThatThrownBy(() -> transactions.read(session -> thrown(new IllegalStateException("a mistake"))))
                    .hasNoSuppressedExceptions();
            assertThat(isSaved(transactions)).isTrue();
        }
    }

    /** References are checked on commit: a reference to a missing dossier is refused there and rolled back. */
    @Test
    void a_commit_that_is_refused_is_undone_and_the_database_can_be_used_on() throws SQLException {
        try (OneConnection one = saved()) {
            Transactions transactions = new Transactions(engine.engine(), one, "cldess.db");

            assertThatThrownBy(() -> transactions.write(DOSSIER.id(), session -> {
                        session.run(session.sql().deleteFrom(REVISION));
                        session.run(new Revisions(session)
                                .adding(
                                        DossierId.of("missing"),
                                        new Revisions.Past(
                                                new Saved(new Revision(1), CHANGE, false),
                                                Optional.empty(),
                                                Optional.empty()),
                                        Optional.empty()));
                        return true;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The database cldess.db refused a statement of this library.")
                    .cause()
                    .message()
                    .containsIgnoringCase("foreign key");
            assertThat(isSaved(transactions)).isTrue();
        }
    }

    @Test
    void a_connection_that_commits_nothing_by_itself_is_used_as_any_other() throws SQLException {
        save();
        try (Connection connection = source.getConnection();
                OneConnection one = new OneConnection(connection)) {
            connection.setAutoCommit(false);
            Transactions transactions = new Transactions(engine.engine(), one, "cldess.db");

            transactions.write(DOSSIER.id(), session -> {
                session.run(session.sql().deleteFrom(REVISION));
                return true;
            });

            assertThat(isSaved(transactions)).isFalse();
        }
        try (OneConnection other = new OneConnection(source.getConnection())) {
            assertThat(isSaved(new Transactions(engine.engine(), other, "cldess.db")))
                    .isFalse();
        }
    }

    private static boolean thrown(Throwable mistake) throws SQLException {
        if (mistake instanceof SQLException refused) {
            throw refused;
        }
        if (mistake instanceof RuntimeException wrong) {
            throw wrong;
        }
        throw (Error) mistake;
    }

    private static boolean isSaved(Transactions transactions) {
        return transactions
                .read(session -> new Revisions(session).last(DOSSIER.id()))
                .isPresent();
    }

    /** Returns a connection to a database in which the dossier was saved once. */
    private OneConnection saved() throws SQLException {
        save();
        return new OneConnection(source.getConnection());
    }

    private void save() {
        CldessDatabase.of(source)
                .dossiers()
                .save(DOSSIER, Revision.NONE, CHANGE)
                .orElseThrow();
    }
}
