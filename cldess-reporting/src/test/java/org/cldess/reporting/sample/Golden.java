package org.cldess.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with copies that a person has checked. */
public final class Golden {
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
            }
            assertThat(found)
                    .as("see %s, beside src/test/resources/golden/%s", written.toAbsolutePath(), name)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException("The golden copy %s could not be read.".formatted(name), e);
        }
    }
}
