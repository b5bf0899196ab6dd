package org.cldess.testing;

import java.time.Duration;

/**
 * The processor time of this process, in seconds of the machine on which the budgets were set. A loop of known length
 * is timed from time to time, and other times are divided by its slowdown, so that a slower or busier machine has the
 * same budgets.
 */
final class ProcessorTime {
    /** The time of the loop on the machine of the budgets, with two idle cores, in seconds. */
    private static final double USUAL = 0.22;

    private static final int TURNS = 150_000_000;
    private static final double VALID = 30;

    private static double measured = Double.NEGATIVE_INFINITY;
    private static double scale = 1;

    private ProcessorTime() {}

    /**
     * Returns the processor time of this process, with all its threads but without its children, in seconds of this
     * machine.
     */
    static double now() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(ProcessorTime::seconds)
                .orElse(0.0);
    }

    /**
     * Returns the slowdown of this machine relative to the one of the budgets, at least one: a faster machine does not
     * get a smaller budget.
     */
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
