package org.cldess.porttest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ExternalProgramTest {
    @TempDir
    private Path folder;

    @Test
    void is_found_where_the_path_leads() throws IOException {
        Path program = Files.createFile(folder.resolve("planner"));
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(ExternalProgram.require("planner", "planner-tools", Map.of("PATH", folder.toString())))
                .isEqualTo(program);
    }

    @Test
    void skips_a_test_where_it_is_missing_and_names_it() {
        assertThatThrownBy(() -> ExternalProgram.require("planner", "planner-tools", Map.of("PATH", folder.toString())))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("The program planner is missing. Install it (on Debian: apt-get install planner-tools).");
    }

    @Test
    void fails_a_test_where_everything_must_run() {
        assertThatThrownBy(() -> ExternalProgram.require("planner", "planner-tools", Map.of("CI", "true")))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("The program planner is missing");
    }
}
