package org.cldess.commandline;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The environment of the tool.
 *
 * @param out standard output
 * @param err standard error
 * @param clock the clock for the current day and for the instant of a save
 * @param terminal whether standard error is a terminal, so that progress bars make sense
 */
record Environment(PrintWriter out, PrintWriter err, Clock clock, boolean terminal) {
    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    /** Returns the environment of the process. */
    static Environment ofProcess() {
        return new Environment(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Clock.system(ZoneId.of("Europe/Paris")),
                isTerminal());
    }

    /**
     * If the system shows the target of standard error, the target decides; otherwise, the presence of a console does.
     */
    private static boolean isTerminal() {
        if (!Files.isSymbolicLink(ERROR_STREAM)) {
            return hasConsole();
        }
        try {
            String target = Files.readSymbolicLink(ERROR_STREAM).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return hasConsole();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // where it is never null, Console.isTerminal() decides
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
