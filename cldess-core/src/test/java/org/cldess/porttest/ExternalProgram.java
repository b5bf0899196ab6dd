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
 * A program that Maven cannot bring. A test that needs one asks for it first: where it is missing the test is skipped and says so, and
 * fails if the environment says {@code CI=true}, where everything must run.
 */
public final class ExternalProgram {
    private ExternalProgram() {}

    /**
     * Asks for a program.
     *
     * @param program its name, as one would type it
     * @param debianPackage the package of Debian that brings it
     * @return where it lies
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
