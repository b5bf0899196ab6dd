package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the tool as a process that cannot write files larger than 80 kB, as if the disk became full while it renders.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs ulimit, which a POSIX shell has")
class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_earlier_output_and_leaves_nothing_half_written() throws IOException {
        Path out = Files.createDirectories(folder.resolve("sorties"));
        Path earlier = Files.writeString(out.resolve("contrat.pdf"), "celui d’avant");

        Run run = Run.asProcess("ulimit -f 160", "run", "src/main/dossiers/grasse.json", "--out", out);

        assertThat(run.out())
                .contains("n’a pas pu être écrit", "--out", "intacts")
                .doesNotContain("Exception", "\tat ");
        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.readString(earlier)).isEqualTo("celui d’avant");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left.map(Path::getFileName)).containsExactly(Path.of("contrat.pdf"));
        }
    }
}
