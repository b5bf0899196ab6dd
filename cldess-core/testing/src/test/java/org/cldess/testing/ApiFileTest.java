package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiFileTest {
    @TempDir
    private Path module;

    @Test
    void the_same_lines_are_no_difference() throws IOException {
        Files.writeString(module.resolve("api.txt"), "a\nb\n");

        assertThat(ApiFile.of(module).difference("api.txt", List.of("a", "b"))).isEmpty();
        assertThat(module.resolve("target")).doesNotExist();
    }

    @Test
    void a_difference_names_its_lines_and_the_command_that_accepts_it() throws IOException {
        Files.writeString(module.resolve("api.txt"), "a\nb\n");

        String difference =
                ApiFile.of(module).difference("api.txt", List.of("b", "c")).orElseThrow();

        assertThat(difference).startsWith("- a\n+ c\n").contains("cp target/api.txt api.txt");
        assertThat(module.resolve("target/api.txt")).hasContent("b\nc");
    }

    @Test
    void another_order_and_a_missing_file_are_differences_too() throws IOException {
        Files.writeString(module.resolve("api.txt"), "a\nb\n");

        assertThat(ApiFile.of(module).difference("api.txt", List.of("b", "a")).orElseThrow())
                .contains("another order");
        assertThat(ApiFile.of(module).difference("none.txt", List.of("a")).orElseThrow())
                .startsWith("+ a\n");
    }

    @Test
    void many_lines_are_counted() {
        List<String> lines = IntStream.range(0, 40).mapToObj(i -> "line " + i).toList();

        assertThat(ApiFile.of(module).difference("api.txt", lines).orElseThrow())
                .contains("+ line 29\n")
                .doesNotContain("line 30")
                .contains("and 10 more lines");
    }
}
