package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Words;
import org.cldess.sample.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the message files of the reports: those of each report, and the shared one. */
class WordsTest {
    private static final Path CODE = Path.of("src/main/java/org/cldess/reporting");
    private static final Path MESSAGES = Path.of("src/main/resources/org/cldess/reporting");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])[,}]");
    private static final String SHARED = "content";

    /** Returns the packages that have messages. */
    static List<String> packages() throws IOException {
        return folders(MESSAGES, file -> file.endsWith("messages_fr.properties"));
    }

    private static List<String> folders(Path root, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(which)
                    .map(file -> root.relativize(file.getParent()).toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isWithTexts(Path file) {
        try {
            return file.endsWith("package-info.java") && Files.readString(file).contains("\n@WithTexts\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Words words(String name) {
        return Words.beside(file -> Optional.ofNullable(
                WordsTest.class.getResourceAsStream("/org/cldess/reporting/%s/%s".formatted(name, file))));
    }

    @Test
    void stand_beside_each_report() throws IOException {
        assertThat(packages())
                .contains(SHARED, "view", "dashboard", "charter")
                .containsAll(folders(CODE, WordsTest::isWithTexts));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void have_the_same_keys_in_both_languages(String name) {
        Words words = words(name);

        assertThat(words.keys(Locale.ENGLISH)).isNotEmpty().isEqualTo(words.keys(Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void have_the_same_places_in_both_languages(String name) {
        Words words = words(name);
        for (String key : words.keys(Locale.FRENCH)) {
            assertThat(places(words, key, Locale.ENGLISH)).as(key).isEqualTo(places(words, key, Locale.FRENCH));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void count_in_the_singular_and_in_the_plural(String name) {
        Words words = words(name);
        for (String key : words.keys(Locale.FRENCH)) {
            assertThat(Counted.faults(words.pattern(key, Locale.FRENCH)))
                    .as(key)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void are_all_used_where_they_stand(String name) throws IOException {
        String code = code(name.equals(SHARED) ? CODE : CODE.resolve(name));
        List<String> unused = new ArrayList<>();
        words(name).keys(Locale.FRENCH).stream()
                .filter(key -> !isUsed(key, code))
                .forEach(unused::add);

        assertThat(unused).isEmpty();
    }

    @Test
    void are_shared_only_where_several_say_them() throws IOException {
        List<String> codes = new ArrayList<>();
        for (String name : packages()) {
            codes.add(code(CODE.resolve(name)));
        }
        String shared = code(CODE.resolve(SHARED));

        assertThat(words(SHARED).keys(Locale.FRENCH).stream()
                        .filter(key -> !isUsed(key, shared))
                        .filter(key ->
                                codes.stream().filter(code -> isUsed(key, code)).count() < 2))
                .isEmpty();
    }

    /** Checks whether the code contains the whole key, or a prefix of it to which a code is appended. */
    private static boolean isUsed(String forAnyone, String code) {
        String key = forAnyone.replaceFirst("\\.for-public$", "");
        return code.contains('"' + key + '"')
                || IntStream.range(0, key.length())
                        .filter(i -> key.charAt(i) == '.')
                        .anyMatch(i -> code.contains('"' + key.substring(0, i + 1) + '"'));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void have_no_straight_apostrophe_which_would_quote(String name) {
        Words words = words(name);
        for (String key : words.keys(Locale.FRENCH)) {
            assertThat(words.pattern(key, Locale.FRENCH)).as(key).doesNotContain("'");
            assertThat(words.pattern(key, Locale.ENGLISH)).as(key).doesNotContain("'");
        }
    }

    private static Set<String> places(Words words, String key, Locale locale) {
        return PLACE.matcher(words.pattern(key, locale))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
