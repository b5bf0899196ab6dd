package org.cldess.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Keeps the seeds with which a property failed. The failure names the seed. On a developer's machine it is added to
 * {@code src/test/resources/seeds/<class>.txt} of the module, from which {@link Cases#seeds} tries it first from then
 * on; with {@code CI=true} the failure says which line to add.
 */
public final class KeptSeeds implements BeforeTestExecutionCallback, TestExecutionExceptionHandler {
    private static final Path FOLDER = Path.of("src", "test", "resources", "seeds");

    /** The seed that {@link Cases#seeds} gave last in this thread, until the next test begins that gets none. */
    private static final ThreadLocal<OptionalLong> CURRENT = ThreadLocal.withInitial(OptionalLong::empty);

    private final Path folder;
    private final boolean isKept;

    /** Keeps seeds in the folder of the module, unless {@code CI=true}. */
    public KeptSeeds() {
        this(FOLDER, !"true".equals(System.getenv("CI")));
    }

    KeptSeeds(Path folder, boolean isKept) {
        this.folder = folder;
        this.isKept = isKept;
    }

    /** Notes that a case of a seed begins. */
    static void begin(long seed) {
        CURRENT.set(OptionalLong.of(seed));
    }

    /** Returns the kept seeds of a test class, each once. */
    static long[] of(Class<?> test) {
        return of(FOLDER, test);
    }

    static long[] of(Path folder, Class<?> test) {
        Path file = file(folder, test);
        return Files.exists(file)
                ? lines(file).stream()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .mapToLong(Long::parseLong)
                        .distinct()
                        .toArray()
                : new long[0];
    }

    private static Path file(Path folder, Class<?> test) {
        return folder.resolve(test.getName().replaceFirst("\\$.*", "") + ".txt");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the seed of the test before. A test with a seed as its argument got it just now. */
    @Override
    public void beforeTestExecution(ExtensionContext context) {
        boolean hasSeed =
                List.of(context.getRequiredTestMethod().getParameterTypes()).contains(long.class);
        if (!hasSeed) {
            CURRENT.remove();
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw told(
                context.getRequiredTestClass(), context.getRequiredTestMethod().getName(), failure);
    }

    /** Returns the failure of a test with its seed, if it has one, which is kept. */
    Throwable told(Class<?> test, String method, Throwable failure) {
        OptionalLong seed = CURRENT.get();
        CURRENT.remove();
        if (seed.isEmpty() || failure instanceof TestAbortedException) {
            return failure;
        }
        String line = "%s # %s".formatted(seed.getAsLong(), method);
        Path file = file(folder, test);
        if (isKept) {
            keep(file, line);
        }
        return new AssertionError(
                "Seed %s: %s%n%s the line « %s » %s %s."
                        .formatted(
                                seed.getAsLong(),
                                failure.getMessage(),
                                isKept ? "It is kept:" : "Keep it: add",
                                line,
                                isKept ? "is in" : "to",
                                file),
                failure);
    }

    private static void keep(Path file, String line) {
        try {
            List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
            if (!lines.contains(line)) {
                lines.add(line);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
