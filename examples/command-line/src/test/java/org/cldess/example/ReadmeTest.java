package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/test/java/org/cldess/example/FirstSteps.java");

    @TempDir
    private Path folder;

    private static List<String> block(List<String> readme, String language) {
        int begin = readme.indexOf("```" + language) + 1;
        assertThat(begin).as("a block of " + language).isPositive();
        int end = begin + readme.subList(begin, readme.size()).indexOf("```");
        return readme.subList(begin, end);
    }

    @Test
    void shows_the_code_that_the_build_runs() throws IOException {
        List<String> source =
                Files.readAllLines(SOURCE).stream().map(String::strip).toList();
        List<String> code = source.subList(source.indexOf("// @readme:begin") + 1, source.indexOf("// @readme:end"));

        List<String> shown = block(Files.readAllLines(README), "java").stream()
                .map(String::strip)
                .toList();
        assertThat(shown).isEqualTo(code);
    }

    @Test
    void shows_the_output_of_that_code() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path pdf = folder.resolve("dashboard.pdf");

        FirstSteps.run(
                Path.of("src/main/dossiers/grasse.json"), pdf, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(block(Files.readAllLines(README), "text"));
        assertThat(Files.size(pdf)).isPositive();
    }

    @Test
    void holds_commands_dependency_and_code_in_its_first_60_lines() throws IOException {
        List<String> first = Files.readAllLines(README).subList(0, 60);

        assertThat(first).contains("mvn -q -Pgrasse", "mvn verify", "```java", "```text");
        assertThat(String.join("\n", first)).contains("<artifactId>cldess-core</artifactId>");
    }
}
