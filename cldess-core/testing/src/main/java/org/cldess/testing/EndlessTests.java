package org.cldess.testing;

import java.util.Map;
import java.util.Optional;

/**
 * Ends the process of a test that never ends, so that it fails the build and does not hang it. The clock does not
 * decide: a test never ends if it uses many times the processor time of the longest one, or if for a long time neither
 * a thread of the process nor one of its children could go on. On a loaded machine, a test that waits for a processor
 * can go on.
 */
final class EndlessTests {
    /** The system property that sets another maximum, in seconds of processor time. */
    static final String MOST = "cldess.test.most";

    /** The exit status of the process that is ended. */
    static final int STATUS = 70;

    /** Sixty times what a test of the short ring may take; the long ring has twenty times the cases. */
    private static final double SHORT = 600;

    private static final double LONG = 12_000;
    private static final double SECONDS_BETWEEN_LOOKS = 5;

    /** Looks of five seconds: a quarter of an hour in which nothing could go on. */
    private static final int IDLE_LOOKS = 180;

    /** What a Java that only waits uses between two looks, in seconds. */
    private static final double NOTHING = 0.1;

    private static final EndlessTests WATCHED = new EndlessTests(most());

    private static boolean isWatching;

    private final double most;
    private String test = "no test yet";
    private double begun;
    private double last;
    private int idle;

    EndlessTests(double most) {
        this.most = most;
    }

    private static double most() {
        return Double.parseDouble(System.getProperty(MOST, String.valueOf(Cases.areLong() ? LONG : SHORT)));
    }

    /** Begins to watch, once in a process. */
    static synchronized void watch() {
        if (!isWatching) {
            isWatching = true;
            Thread watch = new Thread(EndlessTests::look, "watch for endless tests");
            watch.setDaemon(true);
            watch.start();
        }
    }

    /** Says that the test before has ended, and that another begins. */
    static void begin(String test) {
        WATCHED.begin(test, ProcessorTime.ofThisProcess());
    }

    private static void look() {
        long pause = (long) (Math.min(SECONDS_BETWEEN_LOOKS, WATCHED.most / 2) * 1000);
        try {
            while (true) {
                Thread.sleep(pause);
                WATCHED.judge(ProcessorTime.ofThisProcess() + ProcessorTime.ofChildren(), ProcessorTime.isRunning())
                        .ifPresent(EndlessTests::end);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void begin(String next, double used) {
        test = next;
        begun = used;
        last = used;
        idle = 0;
    }

    /**
     * Judges whether the test never ends.
     *
     * @param used the processor time until now, with that of children
     * @param isRunning whether a thread or a child can go on now
     * @return why it never ends; empty if it may end
     */
    synchronized Optional<String> judge(double used, boolean isRunning) {
        boolean isIdle = !isRunning && Math.abs(used - last) < NOTHING;
        idle = isIdle ? idle + 1 : 0;
        last = used;
        if (used - begun > most) {
            return Optional.of(
                    "%s has used %s s of processor time and has not ended.".formatted(test, Math.round(used - begun)));
        }
        return idle >= IDLE_LOOKS
                ? Optional.of("%s waits, and nothing can go on: no thread and no child.".formatted(test))
                : Optional.empty();
    }

    private static void end(String why) {
        StringBuilder said = new StringBuilder(why).append(" Its process is ended. What its threads do:\n");
        for (Map.Entry<Thread, StackTraceElement[]> thread :
                Thread.getAllStackTraces().entrySet()) {
            said.append(thread.getKey()).append('\n');
            for (StackTraceElement step : thread.getValue()) {
                said.append("    at ").append(step).append('\n');
            }
        }
        System.err.println(said);
        System.err.flush();
        Runtime.getRuntime().halt(STATUS);
    }
}
