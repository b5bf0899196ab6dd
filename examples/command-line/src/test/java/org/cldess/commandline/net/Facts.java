package org.cldess.commandline.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes the texts to compare, with one fact per line. */
final class Facts {
    private final Path folder;
    private final AtomicLong count = new AtomicLong();

    Facts(Path folder) {
        this.folder = folder;
    }

    long count() {
        return count.get();
    }

    /** Writes a text with one fact per line. */
    void write(String name, List<String> lines) {
        write(name, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        count.addAndGet(lines.size());
    }

    /** Writes a text unchanged. */
    void writeWhole(String name, byte[] text) {
        write(name, new String(text, StandardCharsets.UTF_8));
        count.incrementAndGet();
    }

    private void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Joins facts to one line and escapes their content. */
    static String line(Object... facts) {
        StringBuilder line = new StringBuilder();
        for (Object fact : facts) {
            if (line.length() > 0) {
                line.append(" | ");
            }
            escape(String.valueOf(fact), line);
        }
        return line.toString();
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\n') {
                line.append("\\n");
            } else if (Tree.mustBeEscaped(text, i) || one == '\u2028' || one == '\u2029' || one == '\u0085') {
                line.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
            } else {
                line.append(one);
            }
        }
    }

    /** Returns a hash of some bytes. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hash(List<String> lines) {
        return hash(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the answer to a question, or the exception that it throws: a bug is a fact too. */
    static String answer(Supplier<String> question) {
        try {
            return question.get();
        } catch (RuntimeException | StackOverflowError | AssertionError bug) {
            return thrown(bug);
        }
    }

    static String thrown(Throwable bug) {
        String message = String.valueOf(bug.getMessage());
        return line(
                "thrown",
                bug.getClass().getSimpleName(),
                message.length() > 400 ? message.substring(0, 400) + "… " + message.length() : message);
    }
}
