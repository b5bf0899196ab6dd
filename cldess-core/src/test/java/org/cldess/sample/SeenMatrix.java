package org.cldess.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;

/**
 * The agreed audiences in {@code who-sees-what.txt}. The file is written by hand, or read by a person before it is
 * kept; it is not generated from the library.
 */
public final class SeenMatrix {
    private static final String FILE = "who-sees-what.txt";

    /** The beginning of a row about reports, where they show less than a dossier. */
    private static final String IN_REPORTS = "reports:";

    private static final Pattern SPACES = Pattern.compile(" +");

    private final Map<String, List<Audience>> rows = new TreeMap<>();

    private SeenMatrix(Stream<String> lines) {
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = SPACES.split(line.strip());
            rows.put(
                    words[0], Stream.of(words).skip(1).map(SeenMatrix::audience).toList());
        });
    }

    private static Audience audience(String word) {
        return Audience.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Reads the matrix. */
    public static SeenMatrix read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SeenMatrix.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return new SeenMatrix(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the rows: the path of a component, and the narrowest audience that sees it, once for all situations or
     * for each situation.
     */
    public Map<String, List<Audience>> rows() {
        Map<String, List<Audience>> ofDossiers = new TreeMap<>(rows);
        ofDossiers.keySet().removeIf(way -> way.startsWith(IN_REPORTS));
        return ofDossiers;
    }

    /**
     * Returns the narrowest audience that may see the values on a path in a report: on a page, in an anchor, in the
     * text beside a drawing. A dossier needs the ids of actors to refer to them; a report does not.
     */
    public Audience inReports(String way, Situation situation) {
        return first(rows.containsKey(IN_REPORTS + way) ? IN_REPORTS + way : way, situation);
    }

    /** Returns the narrowest audience that may see the values on a path. */
    public Audience first(String way, Situation situation) {
        List<Audience> row = rows.get(way);
        if (row == null) {
            throw new AssertionError(
                    "No line of %s says who sees %s. Decide it, and add the line.".formatted(FILE, way));
        }
        return row.get(row.size() == 1 ? 0 : List.of(Situation.values()).indexOf(situation));
    }
}
