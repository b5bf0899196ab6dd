package org.cldess.reporting.sample;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!expected.equals(found)) {
                Files.createDirectories(written.getParent());
                Files.writeString(written, found);
                fail(
                        "Read %s, and put it in place of src/test/resources/golden/%s. The first lines that differ:%n%s",
                        written.toAbsolutePath(), name, firstDifferences(expected, found));
            }
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
