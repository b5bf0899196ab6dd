package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A script that creates or changes tables. The build lists the scripts in the form in which Flyway records them, so
 * that a database which Flyway migrated is up to date for this library too, and the other way round.
 *
 * @param version its version
 * @param name the name of its file, {@code V1__dossiers.sql}
 * @param checksum the checksum of its lines, as Flyway computes it
 */
record Script(String version, String name, int checksum) {
    private static final String FOLDER = "META-INF/cldess/";

    /**
     * {@return the scripts for an engine that a class loader finds, in the order of their versions}
     *
     * @throws IllegalStateException if it finds no list of them
     */
    static List<Script> in(ClassLoader loader, Engine engine) {
        return text(loader, "migrations%s.txt".formatted(engine.scripts()))
                .lines()
                .map(Script::listed)
                .toList();
    }

    private static Script listed(String line) {
        String[] words = line.split(" ", -1);
        return new Script(words[0], words[1], Integer.parseInt(words[2]));
    }

    /** Returns what the name says, as Flyway records it. */
    String description() {
        return name.substring(name.indexOf("__") + 2, name.lastIndexOf('.')).replace('_', ' ');
    }

    /**
     * Returns the statements. Each ends with a semicolon at the end of a line, and no comment does.
     *
     * @param loader finds the script
     * @param engine the engine for which it was listed
     */
    List<String> statements(ClassLoader loader, Engine engine) {
        String text = text(loader, "migration%s/%s".formatted(engine.scripts(), name));
        for (Map.Entry<String, String> placeholder : engine.placeholders().entrySet()) {
            text = text.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        List<String> lines = text.lines().filter(line -> !line.startsWith("--")).toList();
        return Stream.of(String.join("\n", lines).split(";(?:\n|$)", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String text(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The jar of this library has no '%s'. Build it again with its resources."
                                .formatted(FOLDER + name));
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
