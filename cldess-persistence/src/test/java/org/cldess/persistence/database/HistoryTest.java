package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cldess.action.Action;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests how the tables keep the history of a dossier. */
@ParameterizedClass
@EnumSource
class HistoryTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);
    private static final int TINY = 300;

    @Parameter
    private TestedEngine engine = TestedEngine.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private Dossiers dossiers = Dossiers.inMemory();
    private CountedDataSource source = new CountedDataSource(SqliteEngine.file(Path.of(""), DatabaseOpenerTest.SHORT));

    @BeforeEach
    void open() {
        DataSource empty = engine.empty(folder);
        source = new CountedDataSource(empty);
        dossiers = CldessDatabase.of(source.source()).dossiers();
    }

    /** Returns the same dossiers without those that the store keeps in memory. */
    private Dossiers cold() {
        return CldessDatabase.of(source.source()).dossiers();
    }

    private static Dossier titled(Dossier dossier, String title) {
        Action action = dossier.actions().get(0);
        return dossier.with(action.toBuilder().title(title).build());
    }

    private void run(String sql) throws SQLException {
        TestedEngine.run(source.source(), List.of(sql));
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = source.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void the_history_grows_with_what_a_save_changes_and_not_with_the_dossier() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        dossiers.save(titled(DOSSIER, "Autrement"), new Revision(1), CHANGE).orElseThrow();

        String way = ask("SELECT way_back FROM cldess_revision WHERE number = 2");

        assertThat(way).contains("cldess_action", DOSSIER.actions().get(0).id().value());
        assertThat(way.length()).isLessThan(TINY);
    }

    @Test
    void many_revisions_are_read_with_no_more_statements_than_one() {
        List<Dossier> saved = new ArrayList<>(List.of(DOSSIER));
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        for (int i = 1; i < 6; i++) {
            saved.add(titled(DOSSIER, "Titre " + i));
            dossiers.save(saved.get(i), new Revision(i), CHANGE).orElseThrow();
        }
        source.forget();

        assertThat(dossiers.find(DOSSIER.id(), new Revision(1)).map(Stored::value))
                .contains(DOSSIER);

        assertThat(source.reads()).isLessThan(2L * DossierTables.ALL.size());
    }

    @Test
    void rows_that_are_not_what_was_saved_are_told_and_the_revisions_before_can_still_be_read() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        dossiers.save(titled(DOSSIER, "Autrement"), new Revision(1), CHANGE).orElseThrow();
        run("UPDATE cldess_action SET title = 'Autrememt' WHERE title = 'Autrement'");

        for (ThrowingCallable load : List.<ThrowingCallable>of(
                () -> cold().get(DOSSIER.id()), () -> dossiers.find(DOSSIER.id(), new Revision(2)))) {
            DatabaseUnusableException damaged = catchThrowableOfType(DatabaseUnusableException.class, load);
            assertThat(damaged.code()).isEqualTo("database.damaged");
            assertThat(damaged)
                    .hasMessageContaining("The dossier %s in the database ", DOSSIER.id())
                    .hasMessageContaining("Its revision 1 can still be read.")
                    .hasStackTraceContaining("Revision 2 was saved with other values");
            assertThat(damaged.message(Locale.FRENCH)).contains("Sa révision 1 se lit encore.");
        }
        assertThat(dossiers.find(DOSSIER.id(), new Revision(1)).map(Stored::value))
                .contains(DOSSIER);
    }

    /** Both revisions have the actors. */
    @Test
    void a_dossier_of_which_no_revision_makes_sense_is_named_too() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        dossiers.save(titled(DOSSIER, "Autrement"), new Revision(1), CHANGE).orElseThrow();
        run("UPDATE cldess_actor SET kind = 'nonsense'");

        assertThatThrownBy(() -> cold().get(DOSSIER.id()))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("The dossier %s in the database ", DOSSIER.id())
                .hasMessageNotContaining("can still be read");
        assertThatThrownBy(() -> cold().save(titled(DOSSIER, "Encore"), new Revision(2), CHANGE))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("The dossier %s in the database ", DOSSIER.id());
    }

    /** A later version of the format writes the same dossier in other bytes, and the first digests named no version. */
    @Test
    void a_digest_of_another_version_of_the_format_is_no_damage() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        String digest = ask("SELECT digest FROM cldess_revision");
        assertThat(digest).matches("5:[0-9a-f]{64}");
        for (String other : List.of("4:" + "0".repeat(64), digest.substring(2), digest)) {
            run("UPDATE cldess_revision SET digest = '%s'".formatted(other));
            assertThat(dossiers.get(DOSSIER.id()).value()).as(other).isEqualTo(DOSSIER);
        }
        for (String wrong : List.of("0".repeat(64), "5:" + "0".repeat(64))) {
            run("UPDATE cldess_revision SET digest = '%s'".formatted(wrong));
            assertThatThrownBy(() -> dossiers.get(DOSSIER.id()))
                    .as(wrong)
                    .isInstanceOf(DatabaseUnusableException.class);
        }
    }

    @Test
    void what_was_saved_before_there_was_a_history_is_read_and_has_one_from_then_on() throws SQLException {
        Dossier second = titled(DOSSIER, "Deux");
        Dossier third = titled(DOSSIER, "Trois");
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        dossiers.save(second, new Revision(1), CHANGE).orElseThrow();
        run("UPDATE cldess_revision SET digest = NULL, way_back = NULL");
        dossiers.save(third, new Revision(2), CHANGE).orElseThrow();

        assertThat(dossiers.get(DOSSIER.id()).value()).isEqualTo(third);
        assertThat(dossiers.revisions(DOSSIER.id()))
                .extracting(Saved::revision)
                .containsExactly(new Revision(1), new Revision(2), new Revision(3));
        assertThat(dossiers.find(DOSSIER.id(), new Revision(2)).map(Stored::value))
                .contains(second);
        assertThat(dossiers.find(DOSSIER.id(), new Revision(1))).isEmpty();
        assertThat(dossiers.history(
                        DOSSIER.id(), Action.class, DOSSIER.actions().get(0).id()))
                .extracting(state -> state.saved().revision())
                .containsExactly(new Revision(3));
    }

    @Test
    void a_history_that_does_not_fit_the_rows_is_told() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        dossiers.save(titled(DOSSIER, "Autrement"), new Revision(1), CHANGE).orElseThrow();
        for (String wrong : List.of(
                "{\"within\":[],\"cldess_actio\":{}}",
                "{\"within\":[],\"cldess_action\":{\"drop\":[{\"id\":\"nul\"}]}}",
                "{\"within\":[],\"cldess_action\":{\"set\":[{\"id\":\"nul\"}]}}",
                "{\"within\":[],\"cldess_action\":{\"put\":[{\"nul\":\"nul\"}]}}",
                "{\"within\":[],\"cldess_action\":{\"turn\":[{\"id\":\"nul\"}]}}",
                "{")) {
            run("UPDATE cldess_revision SET way_back = '%s' WHERE number = 2".formatted(wrong));
            assertThatThrownBy(() -> dossiers.find(DOSSIER.id(), new Revision(1)))
                    .as(wrong)
                    .isInstanceOf(DatabaseUnusableException.class);
        }
        assertThat(dossiers.get(DOSSIER.id()).revision()).isEqualTo(new Revision(2));
    }
}
