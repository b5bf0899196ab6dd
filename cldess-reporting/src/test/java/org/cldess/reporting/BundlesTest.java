package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/cldess/reporting");

    static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("messages_"))
                    .map(file -> RESOURCES.relativize(file.getParent()).toString())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void are_found() throws IOException {
        assertThat(packages()).contains("chart", "content", "document", "pdf", "view", "dashboard");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void have_the_same_keys_in_both_languages(String notion) throws IOException {
        assertThat(keys(notion, "en")).isNotEmpty().isEqualTo(keys(notion, "fr"));
    }

    private static Set<String> keys(String notion, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader in =
                Files.newBufferedReader(RESOURCES.resolve(notion).resolve("messages_" + language + ".properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
