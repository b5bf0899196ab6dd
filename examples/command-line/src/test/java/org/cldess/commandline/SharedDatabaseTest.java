package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people who store in one database lose nothing of what the other stored. */
class SharedDatabaseTest {
    private static final DossierId ID = DossierId.of("petit");

    @TempDir
    private Path folder;

    private Path database = Path.of("");

    @BeforeEach
    void name() {
        database = folder.resolve("shared.db");
    }

    private Path file(String name, String title) throws IOException {
        Term term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        Contract contract = Contract.builder(title, ContractKind.CLDESS, term).build();
        return Files.write(
                folder.resolve(name),
                DossierFile.toBytes(Dossier.builder(ID, contract).build()));
    }

    private Run run(Path file, String who, Object... more) {
        Object[] words = new Object[9 + more.length];
        Object[] first = {"run", file, "--out", folder.resolve(who), "--db", database, "--by", who, "--json"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Run.of(words);
    }

    /** Returns whether the dossier was stored, whatever its rules say. */
    private static boolean isStored(Run run) {
        return run.status() == 0 || run.status() == 1;
    }

    private String stored() {
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            return opened.dossiers().get(ID).value().contract().title();
        }
    }

    @Test
    void the_second_is_refused_and_told_the_way_out() throws IOException {
        Path anne = file("anne.json", "Texte d’Anne");
        Path paul = file("paul.json", "Texte de Paul");

        assertThat(isStored(run(anne, "anne"))).isTrue();
        Run refused = run(paul, "paul");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.json().at("/error/code").stringValue()).isEqualTo("stale");
        assertThat(refused.out()).contains("révision 1", "dossier.json", "--over 1");
        assertThat(stored()).isEqualTo("Texte d’Anne");
        assertThat(folder.resolve("paul")).doesNotExist();
        assertThat(run(anne, "anne").json().get("stored").booleanValue()).isFalse();
        assertThat(run(paul, "paul", "--over", 2).status()).isEqualTo(2);
        assertThat(run(paul, "paul", "--over", 1).json().get("revision").intValue())
                .isEqualTo(2);
        assertThat(stored()).isEqualTo("Texte de Paul");
    }

    @Test
    void each_goes_on_from_the_dossier_that_the_other_stored() throws IOException {
        assertThat(isStored(run(file("anne.json", "un"), "anne"))).isTrue();
        Path continued = folder.resolve("anne/dossier.json");
        for (String title : new String[] {"deux", "trois"}) {
            Path edited = Files.writeString(
                    folder.resolve("paul.json"),
                    Files.readString(continued).replaceFirst("\"title\": \"[a-z]+\"", "\"title\": \"" + title + "\""));
            assertThat(isStored(run(edited, "paul"))).isTrue();
            assertThat(stored()).isEqualTo(title);
            assertThat(isStored(run(edited, "paul"))).as("the same once more").isTrue();
            continued = folder.resolve("paul/dossier.json");
        }
        assertThat(Files.readString(continued)).contains("\"revision\": \"3 ");
        Path late = Files.writeString(
                folder.resolve("anne.json"),
                Files.readString(folder.resolve("anne/dossier.json")).replace("\"un\"", "\"quatre\""));
        assertThat(run(late, "anne").status()).isEqualTo(2);
        assertThat(stored()).isEqualTo("trois");
    }

    /** The own database in the folder of one person needs no such care, unless the file says where it comes from. */
    @Test
    void a_file_that_is_edited_is_stored_again_in_the_database_of_the_folder() throws IOException {
        Path out = folder.resolve("out");
        assertThat(isStored(Run.of("run", file("a.json", "un"), "--out", out))).isTrue();
        String first = Files.readString(out.resolve("dossier.json"));
        assertThat(isStored(Run.of("run", file("a.json", "deux"), "--out", out)))
                .isTrue();
        Path old = Files.writeString(folder.resolve("old.json"), first.replace("\"un\"", "\"trois\""));
        assertThat(Run.of("run", old, "--out", out).status()).isEqualTo(2);
    }
}
