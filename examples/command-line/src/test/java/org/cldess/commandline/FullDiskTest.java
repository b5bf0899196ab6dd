package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The tool as a process that may write no file larger than 80 kB, as on a disk that is full while it renders. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs ulimit, which a POSIX shell has")
class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_earlier_output_and_leaves_nothing_half_written() throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("sorties"));
        Path earlier = Files.writeString(out.resolve("contrat.pdf"), "celui d’avant");
        Path said = folder.resolve("dit.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 160; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:-UsePerfData",
                        "-cp",
                        classPath,
                        "org.cldess.commandline.Cldess",
                        "run",
                        "src/main/dossiers/grasse.json",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said, StandardCharsets.UTF_8))
                .contains("n’a pas pu être écrit", "--out", "intacts")
                .doesNotContain("Exception", "\tat ");
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(earlier)).isEqualTo("celui d’avant");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left.map(Path::getFileName).map(Path::toString).toList()).isEqualTo(List.of("contrat.pdf"));
        }
    }
}
