package org.cldess.testing;

import java.time.Duration;

/**
 * Processor time of this process, in seconds of the machine on which the budgets were set. A loop of known length is timed now and then, and
 * other times are divided by how much longer it took: a slower machine, or one that others load, has the same budgets.
 */
final class ProcessorTime {
    /** What the loop takes on the machine of the budgets, two quiet cores, in seconds. */
    private static final double USUAL = 0.22;

    private static final int TURNS = 150_000_000;
    private static final double VALID = 30;

    private static double measured = Double.NEGATIVE_INFINITY;
    private static double scale = 1;

    private ProcessorTime() {}

    /** The processor time of this process, of all its threads but not of its children, in seconds of this machine. */
    static double now() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(ProcessorTime::seconds)
                .orElse(0.0);
    }

    /** How much longer this machine takes than the one of the budgets, at least one: a faster machine has no smaller budget. */
    static synchronized double scale() {
        double now = now();
        if (now - measured > VALID) {
            double start = now();
            loop();
            scale = Math.max(1, (now() - start) / USUAL);
            measured = now();
        }
        return scale;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static void loop() {
        long state = 1;
        for (int i = 0; i < TURNS; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
        }
        if (state == 0) {
            throw new AssertionError("this generator never comes to zero");
        }
    }
}
