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

/**
 * Records the processor time of each test class, and each step of a class that takes more than ten seconds, for
 * {@link SlowestTests}, which warns. A step is what happens before the first test of a class, a test with the objects
 * that are made for it, or what happens after the last one; the time of other processes counts. No time makes a test
 * fail, because a loaded machine needs more of it. Only what never ends is ended, by {@link EndlessTests}.
 */
public final class TimeGuard implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    /** The maximum of a step, in seconds. */
    static final double MAXIMUM = 10;

    /** The classes of a process run one after the other, and each may have an object of this class. */
    private static final Object LOCK = new Object();

    /** What the classes of this process have taken. */
    private static double reported;

    private static boolean isBegun;

    private Clock classes = new Clock(0, 0);
    private Clock steps = new Clock(0, 0);

    /** What had been used at some moment: by this process and its ended children, and by those that ran then. */
    private record Clock(double own, double children) {
        static Clock now() {
            return new Clock(ProcessorTime.ofThisProcess(), ProcessorTime.ofChildren());
        }

        /** Returns what has been used since an earlier moment. The time of a server that was stopped is lost. */
        double since(Clock earlier) {
            return Math.max(own - earlier.own, own - earlier.own + children - earlier.children);
        }
    }

    /**
     * Counts the time of a server, with its children, for the classes that use it. A child of this process is counted
     * without it.
     *
     * @param process the number of the process
     */
    public static void count(long process) {
        ProcessorTime.count(process);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (LOCK) {
            if (isOutermost(context)) {
                EndlessTests.watch();
                if (!isBegun) {
                    isBegun = true;
                    Runtime.getRuntime().addShutdownHook(new Thread(TimeGuard::writeRest, "rest of the time"));
                }
                classes = Clock.now();
                steps = classes;
            }
            EndlessTests.begin(context.getDisplayName());
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        synchronized (LOCK) {
            if (steps.equals(classes)) {
                step("before the first test of " + name(context), Clock.now());
            }
            EndlessTests.begin(name(context) + "." + context.getDisplayName());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        synchronized (LOCK) {
            step(
                    name(context) + "." + context.getRequiredTestMethod().getName() + " " + context.getDisplayName(),
                    new Clock(ProcessorTime.ofThisProcess(), steps.children()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        synchronized (LOCK) {
            if (isOutermost(context)) {
                Clock now = Clock.now();
                step("after the tests of " + name(context), now);
                double taken = now.since(classes);
                reported += taken;
                write(SlowestTests.CLASS, name(context), taken);
            }
        }
    }

    private void step(String name, Clock now) {
        double taken = now.since(steps);
        if (taken > MAXIMUM) {
            write(SlowestTests.STEP, name, taken);
        }
        steps = now;
    }

    /** Writes what belongs to no class, such as the start of Java and of JUnit. */
    private static void writeRest() {
        synchronized (LOCK) {
            write(SlowestTests.REST, "start and end of the test processes", ProcessorTime.ofThisProcess() - reported);
        }
    }

    private static boolean isOutermost(ExtensionContext context) {
        return context.getRequiredTestClass().getEnclosingClass() == null;
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getName();
    }

    /**
     * Appends a time. Two test processes may write at once; a short appended line stays in one piece.
     */
    private static void write(String kind, String name, double seconds) {
        String file = System.getProperty(SlowestTests.FILE);
        if (file == null) {
            return;
        }
        try {
            Path path = Path.of(file);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(
                    path,
                    String.format(Locale.ROOT, "%.2f %s %s%n", Math.max(0, seconds), kind, name.replaceAll("\\R", " ")),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The times of the tests cannot be written.", e);
        }
    }
}
