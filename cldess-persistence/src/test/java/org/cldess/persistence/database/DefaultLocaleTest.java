package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java’s default locale is the machine’s affair: it changes no byte and no word of what the library says. */
class DefaultLocaleTest {
    @TempDir
    private static Path folder;

    private static List<String> inFrench;

    @BeforeAll
    static void tells_in_french() {
        inFrench = told("fr-FR");
    }

    private static List<String> told(String locale) {
        try (ChildJvm child = ChildJvm.run(TellingChild.class, locale, folder.resolve(locale + ".db"))) {
            return child.lines();
        }
    }

    /** Digits of their own, and letters of their own: the small I with a dot. */
    @ParameterizedTest
    @ValueSource(strings = {"fa-IR", "ar-EG-u-nu-arab", "tr-TR"})
    void what_is_said_is_the_same_everywhere(String locale) {
        List<String> told = told(locale);

        assertThat(IntStream.range(0, Math.min(told.size(), inFrench.size()))
                        .filter(i -> !told.get(i).equals(inFrench.get(i)))
                        .limit(5)
                        .mapToObj(i -> told.get(i) + " instead of " + inFrench.get(i)))
                .isEmpty();
        assertThat(told.size()).isEqualTo(inFrench.size()).isGreaterThan(10_000);
    }
}
