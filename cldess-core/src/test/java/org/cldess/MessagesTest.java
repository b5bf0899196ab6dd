package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.sample.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the sentences of every package, as the sources contain them. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/cldess");
    private static final Path SOURCES = Path.of("src/main/java/org/cldess");
    private static final Pattern UNTIDY = Pattern.compile("'|  |\\.\\.\\.| $");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static List<String> packages() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages_fr.properties"))
                    .map(file -> RESOURCES.relativize(file.getParent()).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sentences(String notion, String language) {
        Path file = RESOURCES.resolve(notion).resolve("messages_%s.properties".formatted(language));
        try (Reader in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> sentences = new TreeMap<>();
            properties.forEach((key, value) -> sentences.put((String) key, (String) value));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String notion) {
        try (Stream<Path> files = Files.list(SOURCES.resolve(notion))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void looks_at_every_package_that_speaks() {
        assertThat(packages())
                .contains("contract", "charter", "dossier", "rulebook", "act", "rule", "identity")
                .isEqualTo(withTexts());
    }

    /** Returns the packages that are declared to have messages. */
    private static List<String> withTexts() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString())
                    .filter(notion -> source(notion).contains("\n@WithTexts\n"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void has_the_same_keys_in_both_languages(String notion) {
        assertThat(sentences(notion, "en").keySet())
                .isEqualTo(sentences(notion, "fr").keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void fills_the_same_places_in_both_languages(String notion) {
        Map<String, String> english = sentences(notion, "en");
        sentences(notion, "fr")
                .forEach((key, french) -> assertThat(places(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(french)));
    }

    private static List<Integer> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void leaves_no_place_out(String notion) {
        for (String language : List.of("fr", "en")) {
            sentences(notion, language).forEach((key, pattern) -> {
                List<Integer> places = places(pattern);
                assertThat(places)
                        .as(key)
                        .isEqualTo(IntStream.range(0, places.size()).boxed().toList());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void writes_typographic_apostrophes_and_single_spaces(String notion) {
        for (String language : List.of("fr", "en")) {
            List<String> untidy = sentences(notion, language).entrySet().stream()
                    .filter(sentence -> UNTIDY.matcher(sentence.getValue()).find())
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(untidy).as(language).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void counts_in_the_singular_and_in_the_plural(String notion) {
        Map<String, List<String>> faults = new TreeMap<>();
        sentences(notion, "fr").forEach((key, pattern) -> faults.put(key, Counted.faults(pattern)));

        faults.values().removeIf(List::isEmpty);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void says_nothing_that_nobody_asks_for(String notion) {
        String source = source(notion);
        List<String> unused = sentences(notion, "fr").keySet().stream()
                .filter(key -> !isAsked(key, source))
                .toList();

        assertThat(unused).isEmpty();
    }

    /** Returns whether the source contains the whole key, or a prefix or suffix to which the rest is appended. */
    private static boolean isAsked(String key, String source) {
        if (source.contains("\"" + key + "\"")) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (source.contains("\"" + key.substring(0, dot + 1) + "\"")
                    || source.contains("\"" + key.substring(dot) + "\"")) {
                return true;
            }
        }
        return false;
    }
}
