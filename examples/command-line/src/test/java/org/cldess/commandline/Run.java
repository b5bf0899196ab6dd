package org.cldess.commandline;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of one call of the tool.
 *
 * @param status the exit status
 * @param out the text on standard output
 * @param err the text on standard error
 */
record Run(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2014-07-01T08:00:00Z"), ZoneOffset.UTC);

    /** Calls the tool in this process. */
    static Run of(Object... words) {
        return at(CLOCK, words);
    }

    /** Calls the tool in this process, with a clock. */
    static Run at(Clock clock, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int status = Cldess.run(arguments, new Environment(new PrintWriter(out), new PrintWriter(err), clock, false));
        return new Run(status, out.toString(), err.toString());
    }

    /**
     * Calls the tool as a separate process, after a shell has set a limit; the process’s two output streams are merged.
     */
    static Run asProcess(String limit, Object... words) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + "; exec \"$@\"", "sh"));
        command.addAll(java(Cldess.class));
        Stream.of(words).map(Object::toString).forEach(command::add);
        try {
            Path said = Files.createTempFile("cldess", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The tool did not end: " + command);
            }
            String out = Files.readString(said, StandardCharsets.UTF_8);
            Files.delete(said);
            return new Run(process.exitValue(), out, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was told to stop.", e);
        }
    }

    /**
     * Returns the command that starts a main class of the tool or of its tests in a new Java process, on a machine that
     * speaks Arabic and has digits of its own.
     */
    static List<String> java(Class<?> main) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")),
                "-cp",
                classPath
                        + File.pathSeparator
                        + Path.of("target", "test-classes").toAbsolutePath(),
                main.getName());
    }

    /** Parses standard output, which must contain only JSON. */
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
