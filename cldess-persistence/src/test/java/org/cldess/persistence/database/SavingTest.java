package org.cldess.persistence.database;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.action.Action;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.indicator.Measure;
import org.cldess.known.Known;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the number of statements that a load and a save execute. */
@ParameterizedClass
@EnumSource
class SavingTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);
    private static final long TABLES = DossierTables.ALL.size();

    @Parameter
    private TestedEngine engine = TestedEngine.SQLITE;

    @TempDir
    private Path folder;

    private CountedDataSource counted = new CountedDataSource(SqliteEngine.file(Path.of(""), Duration.ZERO));
    private Dossiers dossiers = Dossiers.inMemory();

    @BeforeEach
    void open() {
        counted = new CountedDataSource(engine.withoutDossiers(folder));
        dossiers = CldessDatabase.of(counted.source()).dossiers();
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        counted.forget();
    }

    /** Returns the same dossiers without those that the store keeps in memory. */
    private Dossiers cold() {
        Dossiers cold = CldessDatabase.of(counted.source()).dossiers();
        counted.forget();
        return cold;
    }

    @Test
    void a_load_takes_as_many_statements_however_much_a_dossier_holds() {
        cold().get(DOSSIER.id());
        long reads = counted.reads();
        assertThat(reads).isEqualTo(engine.readsOfRows());

        dossiers.save(SavingChild.grown(DOSSIER, 6), new Revision(1), CHANGE).orElseThrow();
        cold().get(DOSSIER.id());
        assertThat(counted.reads()).isEqualTo(reads);
    }

    @Test
    void a_dossier_that_nobody_saved_since_is_the_same_and_only_its_revision_is_read() {
        assertThat(dossiers.get(DOSSIER.id()).value()).isSameAs(DOSSIER);
        assertThat(counted.reads()).isEqualTo(1);

        Dossiers cold = cold();
        Dossier loaded = cold.get(DOSSIER.id()).value();
        counted.forget();
        assertThat(cold.get(DOSSIER.id()).value()).isSameAs(loaded).isEqualTo(DOSSIER);
        assertThat(counted.reads()).isEqualTo(1);
    }

    /**
     * On a server, each execution takes a round trip: a load is one, a save asks for the last revision and then writes.
     * How messages travel is counted in {@link RoundTripsTest}.
     */
    @Test
    void a_server_is_asked_a_few_times_however_many_tables_there_are() {
        cold().get(DOSSIER.id());
        int loading = counted.trips();
        counted.forget();
        dossiers.save(GeneratedDossiers.full(2), Revision.NONE, CHANGE).orElseThrow();
        int saving = counted.trips();
        counted.forget();
        dossiers.save(SavingChild.grown(DOSSIER, 6), new Revision(1), CHANGE).orElseThrow();
        int changing = counted.trips();
        cold().save(DOSSIER, new Revision(2), CHANGE).orElseThrow();
        int changingUnread = counted.trips();

        if (engine == TestedEngine.POSTGRESQL) {
            assertThat(List.of(loading, saving, changing, changingUnread)).containsExactly(1, 2, 2, 2);
        } else {
            assertThat(saving).isGreaterThan((int) TABLES);
        }
    }

    @Test
    void a_first_save_reads_no_table_and_writes_each_once() {
        dossiers.save(GeneratedDossiers.full(2), Revision.NONE, CHANGE).orElseThrow();

        assertThat(counted.reads()).isEqualTo(1);
        assertThat(counted.statements("insert")).isEqualTo(TABLES + 4); // with the revision, the events and the figures
        assertThat(counted.statements("update") + counted.statements("delete")).isZero();
    }

    @Test
    void an_unchanged_dossier_writes_nothing() {
        assertThat(dossiers.save(GeneratedDossiers.full(1), new Revision(1), CHANGE)
                        .orElseThrow())
                .isEqualTo(new Revision(1));
        assertThat(counted.written()).isEmpty();
    }

    @Test
    void a_stale_save_reads_only_who_saved_last() {
        assertThat(dossiers.save(GeneratedDossiers.full(1), Revision.NONE, CHANGE)
                        .isGranted())
                .isFalse();
        assertThat(counted.reads()).isEqualTo(1);
        assertThat(counted.written()).isEmpty();
    }

    @Test
    void a_changed_field_writes_its_row_and_the_revision() {
        save(DOSSIER.toBuilder().note("changed").build());
        assertThat(counted.written()).containsOnly(entry("update dossier", 1), entry("insert revision", 1));
    }

    @Test
    void a_new_milestone_writes_one_row() {
        save(changed(action -> {
            List<Milestone> milestones = new ArrayList<>(action.milestones());
            milestones.add(new Milestone(MilestoneId.of("new"), "Ouvrir", Known.none(), Known.notRecorded()));
            return action.toBuilder().milestones(milestones).build();
        }));
        assertThat(counted.written()).containsOnly(entry("insert action_milestone", 1), entry("insert revision", 1));
    }

    @Test
    void a_list_that_is_no_longer_recorded_loses_its_rows_and_its_mark() {
        int partners = DOSSIER.actions().get(0).partners().value().orElseThrow().size();
        save(changed(action -> action.toBuilder().partners(Known.notRecorded()).build()));
        assertThat(counted.written())
                .containsOnly(
                        entry("delete action_partner", partners),
                        entry("update action", 1),
                        entry("insert revision", 1));
    }

    @Test
    void an_indicator_that_no_action_names_is_removed_with_all_that_it_holds() {
        Dossier without = DOSSIER.toBuilder()
                .indicators(DOSSIER.indicators().stream()
                        .filter(indicator ->
                                indicator.measure() != Measure.RATIO && indicator.measure() != Measure.PROPORTION)
                        .toList())
                .actions(DOSSIER.actions().stream()
                        .map(action -> action.toBuilder().indicators(List.of()).build())
                        .toList())
                .build();
        save(without);
        assertThat(counted.written().keySet())
                .containsOnly(
                        "delete indicator",
                        "delete indicator_target",
                        "delete indicator_breakdown",
                        "delete indicator_breakdown_item",
                        "delete indicator_measurement",
                        "delete indicator_share",
                        "delete indicator_lock",
                        "delete indicator_own_value",
                        "delete action_indicator",
                        "insert revision");
    }

    private void save(Dossier changed) {
        dossiers.save(changed, new Revision(1), CHANGE).orElseThrow();
        assertThat(dossiers.get(changed.id()).value()).isEqualTo(changed);
    }

    private static Dossier changed(UnaryOperator<Action> change) {
        List<Action> actions = new ArrayList<>(DOSSIER.actions());
        actions.set(0, change.apply(actions.get(0)));
        return DOSSIER.toBuilder().actions(actions).build();
    }
}
