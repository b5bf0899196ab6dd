package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartWordsTest {
    /** Keys contain a dot, except for two that all charts share; no other string of this package looks like a key. */
    private static final Pattern USED = Pattern.compile("\"([a-z]+\\.[a-z-]+|others|today)\"");

    @Test
    void what_charts_say_exists_in_both_languages() throws IOException {
        Set<String> used = used();

        assertThat(keys("fr")).isEqualTo(used);
        assertThat(keys("en")).isEqualTo(used);
    }

    private static Set<String> used() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/cldess/reporting/chart"))) {
            return files.flatMap(file -> USED.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        try (InputStream in = ChartWords.class.getResourceAsStream("messages_" + language + ".properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeSet<>(properties.stringPropertyNames());
        }
    }
}
