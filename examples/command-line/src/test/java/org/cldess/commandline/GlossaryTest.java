package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English messages use the words of the glossary, and none that it refuses. */
class GlossaryTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| (.*) \\|$");
    private static final Pattern REFUSED = Pattern.compile("`([^`]+)`");

    private record Notion(String french, String english, List<Pattern> refused) {
        static Notion of(MatchResult row) {
            return new Notion(
                    row.group(1),
                    row.group(2),
                    REFUSED.matcher(row.group(3))
                            .results()
                            .map(match -> Pattern.compile(match.group(1).replace("\\|", "|")))
                            .toList());
        }
    }

    private static List<Notion> notions() {
        return ROW.matcher(read(ROOT.resolve("GLOSSARY.md")))
                .results()
                .filter(row -> !row.group(1).equals("French"))
                .map(Notion::of)
                .toList();
    }

    @Test
    void each_notion_has_one_english_word() {
        List<String> found = new ArrayList<>();
        List<String> messages = messages();
        for (Notion notion : notions()) {
            for (Pattern refused : notion.refused()) {
                messages.stream()
                        .filter(message -> refused.matcher(message.substring(message.indexOf('=') + 1))
                                .find())
                        .map(message -> "%s: write “%s” (%s): %s"
                                .formatted(refused, notion.english(), notion.french(), message))
                        .forEach(found::add);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void each_word_of_the_glossary_is_used_and_replaces_another() {
        String all = String.join("\n", messages()).toLowerCase(Locale.ROOT);

        assertThat(notions()).hasSizeGreaterThan(20).allSatisfy(notion -> {
            assertThat(all).contains(notion.english().replaceFirst(",.*", "").toLowerCase(Locale.ROOT));
            assertThat(notion.refused()).as(notion.french()).isNotEmpty();
        });
    }

    @Test
    void the_search_finds_what_it_looks_for() {
        assertThat(refusals("Connected by a tie; the link ended")).contains("tie");
        assertThat(refusals("{0} is still to find")).contains("still to be funded");
        assertThat(refusals("40 %")).contains("%");
        assertThat(refusals("40% of a SIAE")).contains("an EA, an SIAE");
        assertThat(refusals("40% of an SIAE")).isEmpty();
    }

    private static List<String> refusals(String sentence) {
        return notions().stream()
                .filter(notion -> notion.refused().stream()
                        .anyMatch(refused -> refused.matcher(sentence).find()))
                .map(Notion::english)
                .toList();
    }

    private static List<String> messages() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .filter(file -> file.toString().contains("main"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .flatMap(file -> read(file).lines())
                    .filter(line -> line.indexOf('=') > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
