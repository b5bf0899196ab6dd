package org.cldess.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Records the time of each test class, for {@link SlowestTests}, and with {@code CI=true} fails a test of the short
 * ring that takes more than ten seconds of processor time. Wall-clock time is never used.
 */
public final class TimeGuard implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final double MAXIMUM = 10;
    private static final Namespace OURS = Namespace.create(TimeGuard.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isOutermost(context)) {
            start(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        start(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        double taken = taken(context);
        if (taken > MAXIMUM && isGuarded() && taken / ProcessorTime.scale() > MAXIMUM) {
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "This test took %.1f s of processor time, as on the machine of the budgets; %.0f s is the most. Try fewer cases"
                            + " (Cases.of), share what is made, or move it to the long ring.",
                    taken / ProcessorTime.scale(),
                    MAXIMUM));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isOutermost(context)) {
            write(context.getRequiredTestClass().getName(), taken(context) / ProcessorTime.scale());
        }
    }

    private static boolean isOutermost(ExtensionContext context) {
        return context.getRequiredTestClass().getEnclosingClass() == null;
    }

    static boolean isGuarded() {
        return "true".equals(System.getenv("CI")) && !Cases.areLong();
    }

    private static void start(ExtensionContext context) {
        context.getStore(OURS).put(context.getUniqueId(), ProcessorTime.now());
    }

    private static double taken(ExtensionContext context) {
        double now = ProcessorTime.now();
        return now - context.getStore(OURS).getOrDefault(context.getUniqueId(), Double.class, now);
    }

    /**
     * Appends the time of a test class. Two test processes may write at once; a short appended line stays in one piece.
     */
    private static void write(String test, double seconds) {
        String file = System.getProperty(SlowestTests.FILE);
        if (file == null) {
            return;
        }
        try {
            Path path = Path.of(file);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(
                    path,
                    String.format(Locale.ROOT, "%.2f %s%n", seconds, test),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The times of the tests cannot be written.", e);
        }
    }
}
