package org.cldess.persistence.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.porttest.ExternalProgram;
import org.sqlite.SQLiteDataSource;
import org.sqlite.util.OSInfo;

/**
 * A separate Java process that runs one of the main classes of these tests and communicates line by line. It is killed
 * after some minutes, so that no test waits for it forever.
 */
public final class ChildJvm implements AutoCloseable {
    private static final int MAX_LIFE = 5;

    private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    private ChildJvm(List<String> command) {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true) // a library prints nothing; any other line would be taken for an answer
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The child cannot be started: " + command, e);
        }
        CompletableFuture.delayedExecutor(MAX_LIFE, TimeUnit.MINUTES).execute(process::destroyForcibly);
        out = process.inputReader(StandardCharsets.UTF_8);
        in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /** Runs a class in a new process. */
    public static ChildJvm run(Class<?> main, Object... arguments) {
        return new ChildJvm(command(main, arguments));
    }

    /**
     * Runs a class of the tests with the libraries of these tests that are wanted.
     *
     * @param asModules whether they are modules, as they are in these tests; otherwise they are on the class path
     * @param wanted checks the path of a library
     */
    public static ChildJvm runWith(boolean asModules, Predicate<String> wanted, Class<?> main) {
        List<String> command = command(main);
        int place = command.indexOf("-cp");
        if (asModules) {
            String module = main.getModule().getName();
            String modules = only(System.getProperty("jdk.module.path"), wanted);
            command.subList(place, command.size()).clear();
            command.addAll(List.of("-p", modules, "--patch-module", module + "=" + TEST_CLASSES));
            command.addAll(List.of("-m", module + "/" + main.getName()));
        } else {
            command.set(place + 1, only(command.get(place + 1), wanted));
        }
        return new ChildJvm(command);
    }

    private static String only(String path, Predicate<String> wanted) {
        String separator = System.getProperty("path.separator");
        return Stream.of(path.split(Pattern.quote(separator))).filter(wanted).collect(Collectors.joining(separator));
    }

    /**
     * Runs a class with a limit on the file size. SQLite’s native library is larger than the limit, so it is provided
     * in a folder instead of being unpacked.
     */
    static ChildJvm runWithSmallFiles(int kibibytes, Path folder, Class<?> main, Object... arguments) {
        String bash = ExternalProgram.require("bash", "bash").toString();
        List<String> command =
                new ArrayList<>(List.of(bash, "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "child"));
        command.addAll(withLibrary(folder, main, arguments));
        return new ChildJvm(command);
    }

    /** Runs a class without the right of root to write everywhere, with SQLite’s native library in a folder. */
    static ChildJvm runWithinItsRights(Path folder, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            String setpriv = ExternalProgram.require("setpriv", "util-linux").toString();
            command.addAll(List.of(setpriv, "--bounding-set=-dac_override"));
        }
        command.addAll(withLibrary(folder, main, arguments));
        return new ChildJvm(command);
    }

    /** Runs a class with a folder in which SQLite unpacks its native library. */
    static ChildJvm runWithTemporaryFolder(Path folder, Class<?> main, Object... arguments) {
        List<String> command = command(main, arguments);
        command.replaceAll(word -> word.startsWith("-Dorg.sqlite.tmpdir=") ? "-Dorg.sqlite.tmpdir=" + folder : word);
        return new ChildJvm(command);
    }

    private static List<String> withLibrary(Path folder, Class<?> main, Object... arguments) {
        List<String> command = command(main, arguments);
        Path library = library(folder);
        command.addAll(
                command.indexOf("-cp"),
                List.of(
                        "-XX:-UsePerfData",
                        "-Dorg.sqlite.lib.path=" + library.getParent(),
                        "-Dorg.sqlite.lib.name=" + library.getFileName()));
        return command;
    }

    private static Path library(Path folder) {
        String name = System.mapLibraryName("sqlitejdbc");
        String packed = "/org/sqlite/native/%s/%s".formatted(OSInfo.getNativeLibFolderPathForCurrentOS(), name);
        Path library = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(SQLiteDataSource.class.getResourceAsStream(packed), packed)) {
            Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Class<?> main, Object... arguments) {
        String path = Stream.of(
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"),
                        TEST_CLASSES.toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path,
                main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    /** Returns the next line of the process’s output. */
    public String line() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new AssertionError(
                        "The child ended, or was ended after %s minutes, before it printed the line that was awaited."
                                .formatted(MAX_LIFE));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("The child cannot be read.", e);
        }
    }

    /** Returns all remaining lines of output until the process ends. */
    public List<String> lines() {
        return out.lines().toList();
    }

    void tell(String line) {
        in.println(line);
    }

    /** Kills the process at once, without a chance to clean up: kill −9. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // its output can still be read
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The child did not die.");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
