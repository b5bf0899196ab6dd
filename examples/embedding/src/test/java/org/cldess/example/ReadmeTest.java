package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/org/cldess/example"), Path.of("src/test/java/org/cldess/example"));

    @TempDir
    private Path folder;

    private static List<List<String>> between(List<String> lines, String begin, String end) {
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(begin)) {
                List<String> rest = lines.subList(i + 1, lines.size());
                blocks.add(rest.subList(0, rest.indexOf(end)));
            }
        }
        return blocks;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).toList();
    }

    @Test
    void shows_only_code_that_the_build_runs() throws IOException {
        List<List<String>> run = new ArrayList<>();
        for (Path at : SOURCES) {
            try (Stream<Path> sources = Files.list(at)) {
                for (Path source : sources.toList()) {
                    run.addAll(between(lines(source), "// @readme:begin", "// @readme:end"));
                }
            }
        }

        List<List<String>> shown = between(lines(README), "```java", "```");

        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(run);
    }

    @Test
    void shows_the_output_of_its_first_code() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path pdf = folder.resolve("dashboard.pdf");

        FirstSteps.run(
                Path.of("../command-line/src/main/dossiers/grasse.json"),
                pdf,
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(between(Files.readAllLines(README), "```text", "```").get(0));
        assertThat(Files.size(pdf)).isPositive();
    }

    @Test
    void holds_commands_dependency_and_code_in_its_first_60_lines() throws IOException {
        List<String> first = Files.readAllLines(README).subList(0, 60);

        assertThat(first).contains("mvn -q -Pgrasse", "mvn verify", "```java", "```text");
        assertThat(String.join("\n", first)).contains("<artifactId>cldess-core</artifactId>");
    }
}
