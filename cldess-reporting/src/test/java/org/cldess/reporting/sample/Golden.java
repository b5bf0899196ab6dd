package org.cldess.reporting.sample;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares text with copies that a person has checked. */
public final class Golden {
    /** How many of the lines that differ are printed. */
    private static final int SHOWN = 5;

    private Golden() {}

    /**
     * Compares a text with a copy. If they differ, writes the text to a file, which can replace the copy once checked.
     */
    public static void check(String name, String found) {
        Path written = Path.of("target", "golden", name);
        String expected = read(name);
        if (expected.equals(found)) {
            return;
        }
        try {
            Files.createDirectories(written.getParent());
            Files.writeString(written, found);
        } catch (IOException e) {
            throw new UncheckedIOException("The text %s could not be written.".formatted(written), e);
        }
        fail(
                "Read %s, and put it in place of src/test/resources/golden/%s. The first lines that differ:%n%s",
                written.toAbsolutePath(), name, firstDifferences(expected, found));
    }

    /**
     * Compares what a report says of another dossier with a copy, without the lines that the whole page of this report
     * has in the folder {@code every}.
     *
     * @param name the name of the report, with what distinguishes this copy from others of it, and {@code .txt}
     */
    public static void checkOthers(String name, String found) {
        String kind = name.replaceFirst("(-public|-facilitator)?\\.txt$", "");
        Set<String> page = read("every/" + kind + ".txt").lines().collect(Collectors.toSet());
        check(
                "others/" + name,
                found.lines()
                        .filter(line -> !page.contains(line))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    /**
     * Compares what an English report says of another dossier with a copy, without what is said in the copy of all
     * English sentences, and without what the French page of this report says too.
     *
     * @param kind the name of the report
     */
    public static void checkEnglish(String kind, String found) {
        Set<String> said = Stream.of("every/english.txt", "every/" + kind + ".txt", "others/" + kind + ".txt")
                .flatMap(copy -> Copies.sayings(read(copy)))
                .map(Copies::withoutFigures)
                .collect(Collectors.toCollection(HashSet::new));
        check(
                "others/" + kind + "-english.txt",
                Copies.sayings(found)
                        .filter(saying -> said.add(Copies.withoutFigures(saying)))
                        .map(saying -> saying + "\n")
                        .collect(Collectors.joining()));
    }

    private static String read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The golden copy %s could not be read.".formatted(name), e);
        }
    }

    /** Returns the first lines in which two texts differ, each with its number. */
    static String firstDifferences(String expected, String found) {
        String[] before = expected.split("\n", -1);
        String[] now = found.split("\n", -1);
        return IntStream.range(0, Math.max(before.length, now.length))
                .filter(i -> !line(before, i).equals(line(now, i)))
                .limit(SHOWN)
                .mapToObj(i -> "line %s%n  copy: %s%n  now:  %s".formatted(i + 1, line(before, i), line(now, i)))
                .collect(Collectors.joining("%n".formatted()));
    }

    private static String line(String[] lines, int index) {
        return index < lines.length ? lines[index] : "(no line)";
    }
}
