package org.cldess.porttest;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * An external program that Maven does not provide. A test that needs one requires it first. If the program is missing,
 * the test is skipped with a message. With {@code CI=true} in the environment, where everything must run, the test
 * fails instead.
 */
public final class ExternalProgram {
    private ExternalProgram() {}

    /**
     * Requires a program.
     *
     * @param program the name of the program, as on the command line
     * @param debianPackage the Debian package that contains the program
     * @return the path of the program
     */
    public static Path require(String program, String debianPackage) {
        return require(program, debianPackage, System.getenv());
    }

    static Path require(String program, String debianPackage, Map<String, String> environment) {
        return find(program, environment.getOrDefault("PATH", ""))
                .orElseThrow(() -> missing(
                        "The program %s is missing. Install it (on Debian: apt-get install %s)."
                                .formatted(program, debianPackage),
                        "true".equals(environment.get("CI"))));
    }

    private static Optional<Path> find(String program, String path) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static RuntimeException missing(String what, boolean mustRun) {
        if (mustRun) {
            throw new AssertionFailedError(what + " With CI=true no test is skipped.");
        }
        return new TestAbortedException(what);
    }
}
