package org.cldess.generators;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the scripts of each database from one source, by filling in its placeholders with the words of that database.
 * The words are in a file of properties beside the source: {@code day = DATE} fills {@code ${day}}. A placeholder may
 * have arguments, which its words contain as {@code {0}} and {@code {1}}. A placeholder with empty words disappears
 * with the spaces before it. The words of {@code references} follow each reference to another table.
 *
 * <p>Run by the build of the persistence module with the paths of the folder of the source, of the folder for the
 * library, and of the folder for the code generator of jOOQ.
 */
public final class MakeMigrations {
    private static final Pattern PLACEHOLDER = Pattern.compile("(\\s*)\\$\\{([a-z]++)((?: \\w++)*+)}");
    private static final Pattern REFERENCE = Pattern.compile("REFERENCES \\w++ \\([^)]*+\\)");
    private static final Pattern NOTE = Pattern.compile("(?m)^--!.*+\\R");

    private final String database;
    private final Properties words = new Properties();

    private MakeMigrations(Path source, String database) throws IOException {
        this.database = database;
        try (Reader in = Files.newBufferedReader(source.resolve(database + ".properties"))) {
            words.load(in);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        Path library = Path.of(arguments[1]);
        make(source, "sqlite", library.resolve("migration"));
        make(source, "postgresql", library.resolve("migration-postgresql"));
        make(source, "jooq", Path.of(arguments[2]));
        ListMigrations.list(library.resolve("migration"), library.resolve("migrations.txt"));
        ListMigrations.list(library.resolve("migration-postgresql"), library.resolve("migrations-postgresql.txt"));
    }

    private static void make(Path source, String database, Path folder) throws IOException {
        MakeMigrations making = new MakeMigrations(source, database);
        Files.createDirectories(folder);
        deleteScripts(folder);
        try (DirectoryStream<Path> scripts = Files.newDirectoryStream(source, "*.sql")) {
            for (Path script : scripts) {
                Files.writeString(folder.resolve(script.getFileName()), making.filled(Files.readString(script)));
            }
        }
    }

    /** Deletes the scripts of an earlier build, whose sources may have other names now. */
    private static void deleteScripts(Path folder) throws IOException {
        try (DirectoryStream<Path> scripts = Files.newDirectoryStream(folder, "*.sql")) {
            for (Path script : scripts) {
                Files.delete(script);
            }
        }
    }

    private String filled(String source) {
        String script = NOTE.matcher(source).replaceAll("");
        String filled = PLACEHOLDER.matcher(script).replaceAll(found -> Matcher.quoteReplacement(filled(found)));
        String after = words("references");
        return after.isEmpty() ? filled : REFERENCE.matcher(filled).replaceAll("$0 " + Matcher.quoteReplacement(after));
    }

    private String filled(MatchResult found) {
        String filled = words(found.group(2));
        String[] arguments = found.group(3).strip().split(" ", -1);
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i]);
        }
        return filled.isEmpty() ? "" : found.group(1) + filled;
    }

    private String words(String placeholder) {
        String found = words.getProperty(placeholder);
        if (found == null) {
            throw new IllegalArgumentException("The file '%s.properties' has no words for '%s'. Add a line for it."
                    .formatted(database, placeholder));
        }
        return found;
    }
}
