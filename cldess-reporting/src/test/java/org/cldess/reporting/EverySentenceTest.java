package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.reporting.sample.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sentence of the reports occurs in a copy that a person has proofread, or in a test of its package; otherwise a
 * mistake in it could go unnoticed for years.
 */
class EverySentenceTest {
    private static final Path COPIES = Path.of("src/test/resources/golden");
    private static final Path TESTS = Path.of("src/test/java/org/cldess/reporting");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BLOCK = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** The sentences that no dossier of this module can produce, each with the reason. */
    private static final Map<String, String> UNSAID = Map.of(
            "call call.plan.unsure",
            "the search for the best choice stops only in a call that is too large for a test",
            "financing financing.direct",
            "an action serves the last level of objectives, which have no parts, and reading refuses any other");

    /** A set of lines with an index by word. */
    private static final class Lines {
        private final Set<String> lines = new HashSet<>();
        private final Map<String, List<String>> byWord = new HashMap<>();

        void add(String text) {
            text.lines()
                    .map(Sentences::plain)
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .filter(lines::add)
                    .forEach(line -> WORD.matcher(line)
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .forEach(word -> byWord.computeIfAbsent(word, unused -> new ArrayList<>())
                                    .add(line)));
        }

        boolean say(String sentence) {
            List<List<String>> forms = Sentences.forms(sentence);
            return likely(sentence).anyMatch(line -> forms.stream().anyMatch(form -> Sentences.says(line, form)));
        }

        /** Returns the lines with the rarest of the words that all forms of the sentence share. */
        private Stream<String> likely(String sentence) {
            List<String> words = WORD.matcher(Sentences.certain(sentence))
                    .results()
                    .map(found -> found.group().toLowerCase(Locale.ROOT))
                    .toList();
            return words.stream()
                    .map(word -> byWord.getOrDefault(word, List.of()))
                    .min((one, other) -> Integer.compare(one.size(), other.size()))
                    .map(List::stream)
                    .orElseGet(lines::stream);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_sentence_is_said_by_some_copy(String language) throws IOException {
        Lines copies = copies(language);
        Set<String> unsaid = new TreeSet<>();
        for (String notion : Sentences.packages()) {
            Lines tests = literals(notion);
            Map<String, String> french = Sentences.of(notion, "fr");
            Sentences.of(notion, language).forEach((key, sentence) -> {
                boolean isSame = language.equals("en") && sentence.equals(french.get(key));
                if (!isSame && Sentences.hasWords(sentence) && !copies.say(sentence) && !tests.say(sentence)) {
                    unsaid.add(notion + " " + key);
                }
            });
        }

        assertThat(unsaid)
                .as("sentences that no golden copy contains: put what makes a report say them into every-section.json")
                .isEqualTo(UNSAID.keySet());
    }

    private static Lines copies(String language) throws IOException {
        Lines lines = new Lines();
        try (Stream<Path> files = Files.walk(COPIES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                boolean isEnglish = file.toString().endsWith("english.txt");
                if (isEnglish == language.equals("en")) {
                    lines.add(Files.readString(file));
                }
            }
        }
        return lines;
    }

    /** Returns the string literals in the tests of a package. */
    private static Lines literals(String notion) throws IOException {
        Lines lines = new Lines();
        Path folder = TESTS.resolve(notion);
        if (!Files.isDirectory(folder)) {
            return lines;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                BLOCK.matcher(code)
                        .results()
                        .forEach(block -> lines.add(block.group(1).stripIndent()));
                LITERAL.matcher(JOINED.matcher(BLOCK.matcher(code).replaceAll(""))
                                .replaceAll(""))
                        .results()
                        .forEach(literal -> lines.add(literal.group(1)));
            }
        }
        return lines;
    }

    @Test
    void finds_a_sentence_with_its_places_filled_and_no_other() {
        String sentence = "Et {0,choice,1#1 autre|1<{0} autres} {1,du} ; fin.";

        assertThat(isSaid(sentence, "et 12 autres de la région ; fin.")).isTrue();
        assertThat(isSaid(sentence, "et 1 autre d’ici ; fin.")).isTrue();
        assertThat(isSaid(sentence, "et autre d’ici ; fin.")).isFalse();
        assertThat(isSaid(sentence, "met 1 autre d’ici ; fin.")).isFalse();
        assertThat(isSaid("Date", "dates, puis la date")).isTrue();
        assertThat(isSaid("Date", "dates")).isFalse();
        assertThat(isSaid("{0} jour", "3 jours")).isFalse();
    }

    private static boolean isSaid(String sentence, String line) {
        return Sentences.forms(sentence).stream().anyMatch(form -> Sentences.says(line, form));
    }
}
