package org.cldess.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the schema has the words of the Javadoc and is the same each time. The persistence module tests more. */
class MakeSchemaTest {
    @TempDir
    private Path folder;

    private String made(String name) throws IOException {
        Path file = folder.resolve(name);
        MakeSchema.main(new String[] {file.toString()});
        return Files.readString(file);
    }

    @Test
    void components_have_the_words_of_their_javadoc_without_its_tags() throws IOException {
        String schema = made("one.json");

        assertThat(schema)
                .contains("\"description\": \"the buyer (acheteur)\"", "\"$id\": \"urn:cldess:dossier:5\"")
                .doesNotContain("{@", "<i>")
                .isEqualTo(made("two.json"));
    }
}
