package org.cldess.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the list of migrations. The checksums are those that zlib computes of the lines without their ends. */
class ListMigrationsTest {
    @TempDir
    private Path folder;

    @Test
    void each_script_has_its_version_and_a_checksum_that_no_line_end_changes() throws IOException {
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(scripts.resolve("V2__more.sql"), "create table a (id integer);\r\n-- é\r\n");
        Files.writeString(scripts.resolve("V1_1__first.sql"), "create table a (id integer);\n-- end\n");
        Files.writeString(scripts.resolve("V10__last.sql"), "create table b (id integer);");
        Path list = folder.resolve("migrations.txt");

        ListMigrations.list(scripts, list);

        assertThat(Files.readAllLines(list))
                .containsExactly(
                        "1.1 V1_1__first.sql -141257031", "2 V2__more.sql 83286186", "10 V10__last.sql -1762653567");
    }
}
