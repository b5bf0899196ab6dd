package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java’s default locale changes neither the data nor the messages of the library. */
class DefaultLocaleTest {
    /**
     * Two of these locales have their own digits; one has its own letters, the dotted capital I and the dotless small
     * i.
     */
    private static final String FRENCH = "fr-FR";

    private static final String PERSIAN = "fa-IR";
    private static final String EGYPTIAN = "ar-EG-u-nu-arab";
    private static final String TURKISH = "tr-TR";

    /**
     * The locales of each process, in order. Classes keep what they compute when they are loaded, so one process loads
     * them under a locale with its own digits, and another under one with its own letters.
     */
    private static final List<List<String>> PROCESSES = Cases.areLong()
            ? List.of(List.of(FRENCH), List.of(PERSIAN), List.of(EGYPTIAN), List.of(TURKISH))
            : List.of(List.of(PERSIAN, FRENCH), List.of(TURKISH, EGYPTIAN));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writes_what_is_said_under_each_locale() {
        for (List<String> locales : PROCESSES) {
            Object[] arguments = Stream.concat(Stream.of(folder, Cases.areLong() ? 4 : 1), locales.stream())
                    .toArray();
            try (ChildJvm child = ChildJvm.run(TellingChild.class, arguments)) {
                assertThat(child.lines()).containsExactly("written");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSIAN, EGYPTIAN, TURKISH})
    void what_is_said_is_the_same_everywhere(String locale) throws IOException {
        Path french = folder.resolve(FRENCH);
        Path here = folder.resolve(locale);

        if (Files.mismatch(french, here) >= 0) {
            assertThat(differences(Files.readAllLines(here), Files.readAllLines(french)))
                    .isEmpty();
        }
        assertThat(here).hasSameBinaryContentAs(french);
        try (Stream<String> lines = Files.lines(french)) {
            assertThat(lines.count()).isGreaterThan(Cases.areLong() ? 10_000 : 1_000);
        }
    }

    private static List<String> differences(List<String> here, List<String> inFrench) {
        return IntStream.range(0, Math.min(here.size(), inFrench.size()))
                .filter(i -> !here.get(i).equals(inFrench.get(i)))
                .limit(5)
                .mapToObj(i -> here.get(i) + " instead of " + inFrench.get(i))
                .toList();
    }
}
