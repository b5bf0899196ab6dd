package org.cldess.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.ChildJvm;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests one file that several processes change, some of which are killed. */
class RecordingProcessesTest {
    private static final int PROCESSES = Cases.areLong() ? 8 : 3;
    private static final int RECORDS = Cases.areLong() ? 50 : 12;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("dossier.json");
        Term term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        Contract contract =
                Contract.builder("Contrat d’essai", ContractKind.CLDESS, term).build();
        DossierFile.write(Dossier.builder(DossierId.of("petit"), contract).build(), file);
    }

    private List<String> recorded() {
        return DossierFile.read(file).orElseThrow().actions().stream()
                .map(action -> action.id().value())
                .toList();
    }

    private List<ChildJvm> started() {
        return Stream.iterate(0, i -> i < PROCESSES, i -> i + 1)
                .map(i -> ChildJvm.run(RecordingChild.class, file, "p" + i, RECORDS))
                .toList();
    }

    @Test
    void of_processes_that_record_at_once_none_loses_what_another_recorded() {
        List<String> acknowledged =
                started().stream().flatMap(child -> child.lines().stream()).toList();

        assertThat(acknowledged).hasSize(PROCESSES * RECORDS);
        assertThat(recorded()).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(folder.toFile().list()).containsExactly("dossier.json");
    }

    @Test
    void a_process_that_is_killed_loses_nothing_and_blocks_nobody() throws Exception {
        SplittableRandom random = new SplittableRandom(2014);
        List<ChildJvm> children = started();
        ChildJvm victim = children.get(0);
        List<String> acknowledged = new ArrayList<>();
        for (int i = random.nextInt(2, RECORDS / 2); i > 0; i--) {
            acknowledged.add(victim.line());
        }
        Thread.sleep(random.nextInt(20)); // so that the kill hits the next record at a random point
        victim.kill();
        acknowledged.addAll(victim.lines());
        int ofVictim = acknowledged.size();
        children.stream().skip(1).forEach(child -> acknowledged.addAll(child.lines()));

        List<String> found = recorded();
        assertThat(acknowledged).hasSize(ofVictim + (PROCESSES - 1) * RECORDS);
        assertThat(found).containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(found.size() - acknowledged.size()).isBetween(0, 1); // one may be written and not printed
        RecordingChild.record(file, ActionId.of("last"));
        assertThat(recorded()).contains("last");
        assertThat(folder.toFile().list()).containsExactly("dossier.json");
    }
}
