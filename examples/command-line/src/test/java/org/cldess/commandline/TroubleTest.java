package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests trouble that neither the input nor the user causes: the tool explains it in a sentence and exits with 2. */
class TroubleTest {
    private static final Path SANTE = Path.of("src/main/dossiers/sante.json");

    @TempDir
    private Path folder;

    /** A writer that fails like a full disk, or like a pipe whose other end is closed. */
    private static final class Full extends Writer {
        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check FILE", "check FILE --json", "introductions FILE", "introductions FILE --json", "--help"})
    void standard_output_that_takes_nothing(String words) {
        StringWriter err = new StringWriter();
        int status = Cldess.run(
                words.replace("FILE", SANTE.toString()).split(" "),
                new Environment(new PrintWriter(new Full()), new PrintWriter(err), Clock.systemUTC(), false));
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).startsWith("La sortie standard n’a pas pu recevoir le résultat");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell, as all that runs the tool as a process")
    void too_little_memory() throws IOException {
        Path large = Files.writeString(
                folder.resolve("large.json"),
                Files.readString(SANTE).replaceFirst("\"title\": \"", "\"title\": \"" + "é".repeat(15_000_000)));
        Run run = Run.asProcess("JAVA_TOOL_OPTIONS=-Xmx32m; export JAVA_TOOL_OPTIONS", "check", large);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("La mémoire accordée à l’outil (32 Mo) ne suffit pas", "-Xmx4g")
                .doesNotContain("OutOfMemoryError", "\tat ");
    }

    /** Different code reads dossiers and tables, but the user gets the same message. */
    @Test
    void one_wording_for_what_is_wrong_with_a_file() throws IOException {
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'{', '\n', (byte) 0xE9, ' ', '}'});
        for (Path file : List.of(
                folder.resolve("missing"), Files.createFile(folder.resolve("empty")), folder.getParent(), latin)) {
            for (String language : List.of("fr", "en")) {
                String ofDossier = Run.of("check", file, "--lang", language).err();
                String ofTable = Run.of("meeting", "plan", "--rounds", 1, "--scores", file, "--lang", language)
                        .err();
                assertThat(ofTable.replace(file.toString(), file.getFileName().toString()))
                        .isEqualTo(ofDossier);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "1899-12-31", "2200-01-01"})
    void a_day_of_a_year_that_no_dossier_has(String day) {
        Run run = Run.of("report", SANTE, "--out", folder.resolve("out"), "--as-of", day);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(day + "\u00A0»", "1900", "2199");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** The system reports a size for this file but refuses to read its bytes. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere no file refuses to be read by whoever runs the tests")
    void a_file_that_the_system_does_not_let_be_read() {
        Run run = Run.of("meeting", "plan", "--rounds", 1, "--scores", "/proc/self/mem");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("/proc/self/mem", "le système en refuse l’accès");
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_name() {
        assertThat(Run.of("check", "@dossier.json").err()).contains("@dossier.json");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell, as all that runs the tool as a process")
    void a_name_with_accents_where_the_system_knows_none() {
        Run run = Run.asProcess("LC_ALL=C; export LC_ALL", "check", "é.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).doesNotContain("Valeurs attendues");
    }
}
