package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.query.DossierFigures;
import org.cldess.event.DomainEvent;
import org.cldess.persistence.DossierFile;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Dossiers of the size of a contract: the sample of Grasse, and one in which every table has rows. */
@ParameterizedClass
@EnumSource
class LargeDossiersTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);

    @Parameter
    private TestedEngine engine = TestedEngine.SQLITE;

    @TempDir
    private Path folder;

    @Test
    void the_sample_of_grasse_is_kept_with_one_statement_for_each_table_that_it_fills() {
        keeps(DossierFile.read(Path.of("../examples/command-line/src/main/dossiers/grasse.json"))
                .orElseThrow());
    }

    @Test
    void a_dossier_of_1862_rows_is_kept_with_one_statement_for_each_table_that_it_fills() {
        Dossier dossier = GeneratedDossiers.full(1);
        int lacking = 1_862 - rows(dossier);
        assertThat(lacking).isPositive();
        Dossier large = dossier.toBuilder()
                .actors(IntStream.range(-dossier.actors().size(), lacking)
                        .mapToObj(i -> i < 0
                                ? dossier.actors().get(i + dossier.actors().size())
                                : actor(i))
                        .toList())
                .build();
        assertThat(rows(large)).isEqualTo(1_862);
        keeps(large);
    }

    private static Actor actor(int number) {
        return Actor.builder(ActorId.of("acteur-" + number), ActorKind.ORGANISATION, "L’acteur n° " + number)
                .build();
    }

    private void keeps(Dossier dossier) {
        DataSource source = engine.withoutDossiers(folder);
        CountedDataSource counted = new CountedDataSource(source);
        Dossiers dossiers = CldessDatabase.of(counted.source()).dossiers();
        counted.forget();

        dossiers.save(dossier, Revision.NONE, CHANGE).orElseThrow();

        Rows rows = DossierTables.rows(dossier.parts());
        Map<String, Integer> expected = DossierTables.ALL.stream()
                .filter(mapping -> !rows.of(mapping).isEmpty())
                .collect(Collectors.toMap(
                        mapping -> mapping.table().getName().replaceFirst("cldess_", "insert "),
                        mapping -> rows.of(mapping).size()));
        int statuses = DossierFigures.of(dossier, LocalDate.MAX).actions().size();
        assertThat(counted.statements("insert")).isEqualTo(expected.size() + 4L);
        expected.merge("insert revision", 1, Integer::sum);
        expected.merge("insert figures", 1, Integer::sum);
        expected.merge("insert figures_action", statuses, Integer::sum);
        expected.merge(
                "insert event", DomainEvent.between(Optional.empty(), dossier).size(), Integer::sum);
        assertThat(counted.written()).isEqualTo(expected);
        assertThat(dossiers.get(dossier.id())).isEqualTo(new Stored<>(dossier, new Revision(1)));
    }

    private static int rows(Dossier dossier) {
        Rows rows = DossierTables.rows(dossier.parts());
        return DossierTables.ALL.stream()
                .mapToInt(mapping -> rows.of(mapping).size())
                .sum();
    }
}
