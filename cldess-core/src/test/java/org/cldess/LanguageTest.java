package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that the French sentences of every module are French and the English ones English, by their small words. */
class LanguageTest {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** Words that the other language rarely or never has. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "fr",
            Set.of(
                    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "est", "sont", "ne", "pas",
                    "qui", "que", "dans", "pour", "par", "sur", "au", "aux", "ce", "cette", "il", "elle", "son", "sa",
                    "ses", "à", "ou", "aucun", "aucune", "se", "en", "avec", "sans"),
            "en",
            Set.of(
                    "the", "of", "and", "is", "are", "not", "that", "which", "who", "in", "for", "by", "to", "this",
                    "it", "its", "with", "has", "have", "be", "been", "no", "nobody", "at", "from", "was", "were",
                    "without"));

    private static final List<String> MODULES =
            List.of("../cldess-core", "../cldess-persistence", "../cldess-reporting", "../examples/command-line");

    private static Stream<Path> files(String language) {
        return MODULES.stream()
                .map(module -> Path.of(module, "src/main/resources"))
                .flatMap(LanguageTest::walk)
                .filter(file ->
                        file.getFileName().toString().matches("(messages|usage)_" + language + "\\.properties"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sentences(String language) {
        Map<String, String> sentences = new TreeMap<>();
        files(language).forEach(file -> {
            Properties words = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            words.stringPropertyNames().forEach(key -> sentences.put(file + " " + key, words.getProperty(key)));
        });
        return sentences;
    }

    private static long count(String sentence, String language) {
        return NO_LETTER
                .splitAsStream(sentence.toLowerCase(Locale.ROOT))
                .filter(SMALL_WORDS.getOrDefault(language, Set.of())::contains)
                .count();
    }

    private static List<String> foreign(String language, String other) {
        return sentences(language).entrySet().stream()
                .filter(sentence -> count(sentence.getValue(), other) > count(sentence.getValue(), language))
                .map(sentence -> sentence.getKey() + ": " + sentence.getValue())
                .toList();
    }

    @Test
    void every_module_has_files_in_both_languages_side_by_side() {
        assertThat(names("fr")).isEqualTo(names("en"));
        assertThat(MODULES).allMatch(module -> files("fr").anyMatch(file -> file.startsWith(module)));
    }

    /** Returns the files of a language, without the language. */
    private static List<String> names(String language) {
        return files(language)
                .map(file -> file.toString().replace("_" + language + ".", "."))
                .sorted()
                .toList();
    }

    @Test
    void every_sentence_is_in_the_language_of_its_file() {
        assertThat(foreign("fr", "en")).isEmpty();
        assertThat(foreign("en", "fr")).isEmpty();
    }

    @Test
    void small_words_tell_the_language_of_most_sentences() {
        for (String language : List.of("fr", "en")) {
            Map<String, String> all = sentences(language);
            assertThat(all.values().stream()
                            .filter(sentence -> count(sentence, language) > 0)
                            .count())
                    .isGreaterThan(all.size() / 2);
        }
    }
}
