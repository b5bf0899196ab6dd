package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.query.ActionQuery;
import org.cldess.dossier.query.DossierFigures;
import org.cldess.dossier.query.PageRequest;
import org.cldess.porttest.DossierQueriesPortTest;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JooqQueriesTest extends DossierQueriesPortTest {
    @TempDir
    private Path folder;

    @AutoClose
    private @Nullable CldessDatabase database;

    private @Nullable Queried opened;

    @Override
    protected Queried empty() {
        database = CldessDatabase.embedded(folder.resolve("cldess.db"));
        opened = new Queried(database.dossiers(), database.queries());
        return opened;
    }

    @Test
    void tells_that_rows_make_no_sense() throws SQLException {
        Queried store = Objects.requireNonNull(opened);
        store.dossiers()
                .save(SampleDossiers.grasse(), Revision.NONE, Change.by("Léa", Instant.EPOCH))
                .orElseThrow();
        TestedEngine.run(
                SqliteEngine.file(folder.resolve("cldess.db"), Duration.ofSeconds(1)),
                List.of("UPDATE cldess_action_follow_up SET status = 'asleep'"));

        assertThatThrownBy(() -> store.queries()
                        .actions(
                                ActionQuery.due(
                                        LocalDate.of(2014, 12, 1),
                                        LocalDate.of(2014, 12, 31),
                                        LocalDate.of(2014, 6, 30)),
                                PageRequest.first(1)))
                .isInstanceOf(DatabaseUnusableException.class);
    }

    @Test
    void adds_up_the_figures_of_dossiers_that_were_saved_before_they_were_kept() throws SQLException {
        Queried store = Objects.requireNonNull(opened);
        Dossier dossier = GeneratedDossiers.full(1);
        store.dossiers()
                .save(dossier, Revision.NONE, Change.by("Léa", Instant.EPOCH))
                .orElseThrow();
        TestedEngine.run(
                SqliteEngine.file(folder.resolve("cldess.db"), Duration.ofSeconds(1)),
                List.of("DELETE FROM cldess_figures_action", "DELETE FROM cldess_figures"));

        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(2014, 6, 30), LocalDate.MAX)) {
            assertThat(store.queries().figures(day, PageRequest.first(2)).rows())
                    .containsExactly(DossierFigures.of(dossier, day));
        }
    }
}
