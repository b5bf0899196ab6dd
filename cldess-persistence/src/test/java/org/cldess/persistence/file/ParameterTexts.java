package org.cldess.persistence.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the Javadoc of the drafts says of each component, read from their sources. */
final class ParameterTexts {
    private static final Path SOURCES = Path.of("../cldess-core/src/main/java");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s*)*public record (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)");
    private static final Pattern LINE = Pattern.compile("\\s*\\n\\s*\\*\\s*");
    private static final Pattern TAG = Pattern.compile("</?i>");
    private static final Pattern CODE = Pattern.compile("\\{@\\w+ ([^}]*)}");

    private final Map<String, String> texts = new HashMap<>();

    ParameterTexts() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith("Draft.java"))
                    .map(ParameterTexts::read)
                    .forEach(this::collect);
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

    private void collect(String source) {
        Matcher record = RECORD.matcher(source);
        while (record.find()) {
            String comment = CODE.matcher(record.group(1)).replaceAll("$1");
            Matcher parameter = PARAMETER.matcher(comment);
            while (parameter.find()) {
                texts.put(record.group(2) + "." + parameter.group(1), plain(parameter.group(2)));
            }
        }
    }

    private static String plain(String text) {
        String line = LINE.matcher(text).replaceAll(" ");
        return TAG.matcher(line).replaceAll("").strip();
    }

    /** The text of a component. */
    String of(Class<?> draft, String component) {
        String key = draft.getSimpleName() + "." + component;
        return Optional.ofNullable(texts.get(key))
                .orElseThrow(
                        () -> new AssertionError("no @param for " + key + " among " + List.copyOf(texts.keySet())));
    }
}
