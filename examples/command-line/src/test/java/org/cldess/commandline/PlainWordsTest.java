package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.commandline.PlainWords.Advice;
import org.cldess.commandline.PlainWords.Line;
import org.cldess.commandline.PlainWords.Remark;
import org.junit.jupiter.api.Test;

/** Comments, English messages and the papers of the repository are in plain English, and comments fit the width. */
class PlainWordsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final int WIDTH = 120;

    private static final List<Advice> ADVICE =
            resource("plain-words.txt").stream().map(Advice::of).toList();

    private static List<String> resource(String name) {
        try (InputStream in = PlainWordsTest.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_people_read_is_in_plain_english() {
        Judged judged = judge(allFiles(), new TreeSet<>(resource("plain-words-read.txt")));

        assertThat(judged.advice()).isEmpty();
        assertThat(judged.unmatched())
                .as("lines that were read; take out those that are no more")
                .isEmpty();
    }

    /**
     * What must be changed.
     *
     * @param advice a sentence for each remark on a line that was not read
     * @param unmatched the lines that were read, and that no file has any more
     */
    private record Judged(List<String> advice, Set<String> unmatched) {}

    /** Judges files by their path; a line that was read is « path: line ». */
    private static Judged judge(Map<String, String> files, Set<String> read) {
        List<String> advice = new ArrayList<>();
        Set<String> unmatched = new TreeSet<>(read);
        files.forEach((path, text) -> {
            for (Remark remark : PlainWords.remarks(PlainWords.lines(path, text), ADVICE)) {
                String entry = path + ": " + remark.line().text();
                unmatched.remove(entry);
                if (!read.contains(entry)) {
                    advice.add("%s:%s: “%s”: write %s instead. %s"
                            .formatted(
                                    path,
                                    remark.line().number(),
                                    remark.words(),
                                    remark.instead(),
                                    remark.line().text()));
                }
            }
        });
        return new Judged(advice, unmatched);
    }

    @Test
    void words_that_are_not_plain_are_seen_wherever_people_read_them() {
        assertThat(words("A.java", "/** So: so many here. */ class A {} // so much there"))
                .containsExactly("so many", "so much");
        assertThat(words("a_en.properties", "so.many = There are so many.\n")).containsExactly("so many");
        assertThat(words("A.md", "There are so many.\n\n* There are so many.\n"))
                .hasSize(2);
    }

    @Test
    void words_that_two_lines_divide_are_seen_with_the_line_in_which_they_begin() {
        assertThat(remarks("A.java", "/**\n * Some text; so\n * many of them, so much.\n */\n"))
                .extracting(remark -> remark.line().number() + " " + remark.words())
                .containsExactly("2 so many", "3 so much");
        assertThat(words("A.java", "int a; // there are so\nint b; // many\n")).containsExactly("so many");
        assertThat(words("A.md", "There are so\nmany.\n")).containsExactly("so many");
        assertThat(words("a_en.properties", "key = There are so \\\n  many.\n")).containsExactly("so many");
    }

    @Test
    void what_does_not_belong_together_is_not_read_together() {
        assertThat(words("A.java", "/**\n * Names: so\n * @return many\n */\n/** So */\nint a;\n/** many */"))
                .isEmpty();
        assertThat(words("A.md", "* So\n* many\n\nso\n\nmany\n")).isEmpty();
        assertThat(words("a_en.properties", "one = so\ntwo = many\n")).isEmpty();
        assertThat(words("A.java", "String a = \"so many\"; /** {@code so many} */ char b = '\"'; // fine"))
                .isEmpty();
    }

    @Test
    void a_line_that_was_read_is_allowed_in_its_own_file_and_no_other() {
        Map<String, String> one = Map.of("one/package-info.java", "/** So many. */", "two/package-info.java", "");
        Map<String, String> both =
                Map.of("one/package-info.java", "/** and so many */", "two/package-info.java", "/** and so many */");
        Set<String> read = Set.of("one/package-info.java: and so many");

        assertThat(judge(both, read).unmatched()).isEmpty();
        assertThat(judge(both, read).advice())
                .singleElement()
                .asString()
                .startsWith("two/package-info.java:1: “so many”: write");
        assertThat(judge(one, read).unmatched()).isEqualTo(read);
    }

    private static List<Remark> remarks(String name, String text) {
        return PlainWords.remarks(PlainWords.lines(name, text), ADVICE);
    }

    private static List<String> words(String name, String text) {
        return remarks(name, text).stream().map(Remark::words).toList();
    }

    @Test
    void comments_fit_the_width_of_the_page() {
        List<String> tooLong = new ArrayList<>();
        files(".java").forEach(file -> tooLong(read(file)).forEach(number -> tooLong.add(path(file) + ":" + number)));

        assertThat(tooLong)
                .as("comments longer than %s characters: break these lines", WIDTH)
                .isEmpty();
    }

    @Test
    void a_comment_that_is_too_long_is_seen_and_long_code_is_not() {
        String wide = "x".repeat(WIDTH - 3);

        assertThat(tooLong(
                        "// " + wide + "\n// " + wide + "x\n/*\n" + wide + "xxxx\n*/\nString a = \"" + wide + "\";\n"))
                .containsExactly(2, 4);
    }

    private static List<Integer> tooLong(String source) {
        List<String> lines = source.lines().toList();
        return PlainWords.comments(source).stream()
                .map(Line::number)
                .filter(number -> lines.get(number - 1).length() > WIDTH)
                .distinct()
                .toList();
    }

    private static Map<String, String> allFiles() {
        Map<String, String> all = new TreeMap<>();
        Stream.of(files(".java"), files("_en.properties"), files(".md").filter(file -> !hasFolder(file, "test")))
                .flatMap(files -> files)
                .forEach(file -> all.put(path(file), read(file)));
        return all;
    }

    private static String path(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> Stream.of("target", ".git")
                            .noneMatch(folder -> file.startsWith(ROOT.resolve(folder)) || hasFolder(file, folder)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasFolder(Path file, String folder) {
        for (Path step : file) {
            if (step.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
