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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comments, English messages and the papers of the repository are in plain English, and comments fit the width. */
class PlainWordsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final int WIDTH = 120;

    /** A text in quotes, which is skipped; or a comment. */
    private static final Pattern COMMENT = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\n]++|\\\\.)*+'|(/\\*.*?\\*/|//[^\n]*+)",
            Pattern.DOTALL);

    /** Code within a comment: names, which are as they are. */
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link|linkplain|value)[^}]*}|@param \\S+|<pre>.*");

    private record Advice(Pattern pattern, String instead) {
        static Advice of(String line) {
            String[] parts = line.split(" => ", 2);
            return new Advice(Pattern.compile(parts[0].strip()), parts[1].strip());
        }
    }

    private record Line(String file, int number, String text) {}

    private static final List<Advice> ADVICE =
            lines("plain-words.txt").stream().map(Advice::of).toList();

    private static List<String> lines(String resource) {
        try (InputStream in = PlainWordsTest.class.getResourceAsStream("/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_people_read_is_in_plain_english() {
        Set<String> read = new TreeSet<>(lines("plain-words-read.txt"));
        Set<String> found = new TreeSet<>();
        List<String> advice = new ArrayList<>();
        for (Line line : allLines()) {
            for (Advice each : ADVICE) {
                Matcher matcher = each.pattern().matcher(line.text());
                if (matcher.find()) {
                    String entry = line.file() + ": " + line.text();
                    found.add(entry);
                    if (!read.contains(entry)) {
                        advice.add("%s:%s: “%s”: write %s instead. %s"
                                .formatted(line.file(), line.number(), matcher.group(), each.instead(), line.text()));
                    }
                }
            }
        }

        assertThat(advice).isEmpty();
        assertThat(found)
                .as("lines that were read; take out those that are no more")
                .containsAll(read);
    }

    @Test
    void comments_fit_the_width_of_the_page() {
        assertThat(files(".java").flatMap(PlainWordsTest::tooLong))
                .as("comments longer than %s characters: break these lines", WIDTH)
                .isEmpty();
    }

    private static Stream<String> tooLong(Path file) {
        String source = read(file);
        List<String> lines = source.lines().toList();
        return comments(source, file).stream()
                .filter(comment -> lines.get(comment.number() - 1).length() > WIDTH)
                .map(comment -> comment.file() + ":" + comment.number())
                .distinct();
    }

    private static List<Line> allLines() {
        List<Line> lines = new ArrayList<>();
        files(".java").forEach(file -> lines.addAll(comments(read(file), file)));
        files("_en.properties").forEach(file -> lines.addAll(messages(read(file), file)));
        files(".md")
                .filter(file -> !hasFolder(file, "test"))
                .forEach(file -> lines.addAll(numbered(read(file), 1, file)));
        return lines;
    }

    private static List<Line> comments(String source, Path file) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(source);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                int first = 1
                        + (int) source.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                lines.addAll(numbered(matcher.group(1), first, file));
            }
        }
        return lines;
    }

    private static List<Line> messages(String source, Path file) {
        return numbered(source, 1, file).stream()
                .filter(line -> line.text().indexOf('=') > 0)
                .map(line -> new Line(
                        line.file(),
                        line.number(),
                        line.text().substring(line.text().indexOf('=') + 1)))
                .toList();
    }

    private static List<Line> numbered(String text, int first, Path file) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(new Line(
                    file.getFileName().toString(),
                    first + lines.size(),
                    CODE.matcher(line).replaceAll(" ").replaceAll("^[\\s/*]+|[\\s/*]+$", "")));
        }
        return lines;
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
