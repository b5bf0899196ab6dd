package org.cldess.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;

/**
 * Changes to a dossier, read from a resource: a JSON object that maps pointers to new values, written as in a dossier
 * file. {@code null} means known to be none. A pointer that ends in {@code /+} adds entries to a list, a pointer with
 * the prefix {@code -} removes a value, and {@code @} precedes the id of a list entry.
 */
final class Changes {
    private static final Pattern ID = Pattern.compile("/@([a-z0-9-]+)");

    private final String text;
    private int at;

    private Changes(String text) {
        this.text = text;
    }

    /**
     * Applies the changes of resources beside the golden copies. If the dossier becomes invalid, the failure names the
     * resource before each violation.
     */
    static Dossier dossier(Dossier before, List<String> resources) {
        Map<String, WrittenDossier> states = new LinkedHashMap<>();
        WrittenDossier written = WrittenDossier.of(before);
        for (String resource : resources) {
            written = of(resource, written);
            states.put(resource, written);
        }
        Reading<Dossier> reading = written.reading();
        assertThat(reading.violations().stream()
                        .map(violation -> "%s: %s %s"
                                .formatted(source(violation, states), violation.path(), violation.message())))
                .as("violations after the changes in src/test/resources/every")
                .isEmpty();
        return reading.orElseThrow();
    }

    /** Returns the first resource after whose changes there is this violation. */
    private static String source(Violation violation, Map<String, WrittenDossier> states) {
        return states.entrySet().stream()
                .filter(state -> state.getValue().violations().contains(violation))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static WrittenDossier of(String resource, WrittenDossier before) {
        WrittenDossier dossier = before;
        for (Map.Entry<?, ?> change : read(resource).entrySet()) {
            try {
                dossier = changed(dossier, change.getKey().toString(), change.getValue());
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "Correct %s in src/test/resources/every/%s.".formatted(change.getKey(), resource), e);
            }
        }
        return dossier;
    }

    private static WrittenDossier changed(WrittenDossier dossier, String written, Object value) {
        String key = resolved(dossier, written);
        if (key.startsWith("-")) {
            return dossier.with(key.substring(1), null);
        }
        if (!key.endsWith("/+")) {
            return dossier.with(key, value);
        }
        String list = key.substring(0, key.length() - 2);
        WrittenDossier longer = dossier.at(list).isPresent() ? dossier : dossier.with(list, List.of());
        for (Object thing : (List<?>) value) {
            longer = longer.with(list + "/" + longer.size(list), thing);
        }
        return longer;
    }

    /** Replaces ids by indexes in a pointer: {@code /actions/@a-1/lead} becomes {@code /actions/0/lead}. */
    private static String resolved(WrittenDossier dossier, String written) {
        Matcher id = ID.matcher(written);
        if (!id.find()) {
            return written;
        }
        String list = written.substring(0, id.start()).replaceFirst("^-", "");
        int place = IntStream.range(0, dossier.size(list))
                .filter(i -> dossier.at(list + "/" + i + "/id")
                        .orElseThrow()
                        .toString()
                        .equals(id.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
        return resolved(dossier, written.substring(0, id.start()) + "/" + place + written.substring(id.end()));
    }

    private static Map<?, ?> read(String resource) {
        try (InputStream in = Changes.class.getResourceAsStream("/every/" + resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return (Map<?, ?>) new Changes(text).value();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private boolean skips(char expected) {
        boolean isThere = next() == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (!skips('}')) {
            next();
            String key = string();
            skips(':');
            object.put(key, value());
            skips(',');
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        while (!skips(']')) {
            list.add(value());
            skips(',');
        }
        return list;
    }

    private String string() {
        int end = text.indexOf('"', at + 1);
        String string = text.substring(at + 1, end);
        at = end + 1;
        return string.replace("\\n", "\n");
    }

    private Object word() {
        int start = at;
        while (Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "null" -> Known.none();
            case "true", "false" -> Boolean.valueOf(word);
            default -> Integer.valueOf(word);
        };
    }
}
