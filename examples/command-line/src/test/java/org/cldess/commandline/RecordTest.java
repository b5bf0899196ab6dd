package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of commands that record facts in a copy of the dossier of Grasse. */
abstract class RecordTest {
    @TempDir
    Path folder = Path.of("");

    Path file = Path.of("");

    @BeforeEach
    final void copy() throws IOException {
        file = Files.copy(Path.of("src/main/dossiers/grasse.json"), folder.resolve("grasse.json"));
    }

    final Dossier dossier() {
        return DossierFile.read(file).orElseThrow();
    }

    static List<String> codes(Run run) {
        return run.json().get("violations").findValuesAsString("code");
    }
}
