package org.cldess.internal.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.cldess.testing.Cases;

/**
 * Interrupts long work and checks how it ends. Moments are counted by the number of interruption checks, and times are
 * the processor time of the thread itself, so that neither the speed nor the load of the machine affects the tests.
 */
public final class Interrupting {
    /**
     * The minimum number of interruption checks. Work with fewer checks is too short to be interrupted at all the
     * moments.
     */
    private static final long MIN_CHECKS = 50;

    /** At most 1 / {@code PART} of the work is done between two checks. */
    private static final long PART = 4;

    /** The promised time limit, in nanoseconds. Only the sizes of the long ring take long enough to exceed it. */
    private static final long PROMISED = 100_000_000;

    /**
     * The number of runs, one of which must succeed: a first run loads classes, and the garbage collector may run at
     * any time.
     */
    private static final int RUNS = 3;

    private static final long NEVER = Long.MAX_VALUE;

    private Interrupting() {}

    /**
     * Fails unless the work ends with the expected message and its thread remains interrupted, for an interruption at
     * the first check, half-way, and near the end. Also fails if the work does too much between two checks or after the
     * last one, or if it checks too seldom for this test.
     *
     * @param work always makes the same number of checks
     */
    public static void endsSoon(Runnable work) {
        Worker whole = steadiest(work, NEVER);
        assertThat(whole.end).as("it ended by itself").isEmpty();
        long asked = whole.asked.get();
        for (long moment : new long[] {1, asked / 2, asked * 9 / 10}) {
            endsAt(moment, work);
        }
    }

    /**
     * The same for work that does not end by itself.
     *
     * @param asked the number of checks before the interruption
     * @param work does not end by itself
     */
    public static void endsAfter(long asked, Runnable work) {
        endsAt(1, work);
        assertThat(steadiest(work, asked).end).as("it was interrupted").isPresent();
    }

    /**
     * Measures the amount of work, independent of the machine.
     *
     * @param work the work to measure
     * @return the number of interruption checks
     */
    public static long questions(Runnable work) {
        return run(work, NEVER).asked.get();
    }

    /**
     * {@return the size of the work: {@code small} in the short ring, {@code large} as for real users in the long ring}
     */
    public static int size(int small, int large) {
        return Cases.areLong() ? large : small;
    }

    private static Worker steadiest(Runnable work, long moment) {
        Worker worker = run(work, moment);
        for (int run = 1; run < RUNS && !worker.isSteady(); run++) {
            worker = run(work, moment);
        }
        assertThat(worker.asked.get())
                .as("how often it asked whether it was interrupted: make the work larger")
                .isGreaterThanOrEqualTo(MIN_CHECKS);
        assertThat(worker.longest)
                .as("nanoseconds between two questions, of %s in all", worker.spent())
                .isLessThanOrEqualTo(worker.allowed());
        return worker;
    }

    private static void endsAt(long moment, Runnable work) {
        Worker worker = run(work, moment);
        assertThat(worker.end)
                .as("the end of work that was interrupted at question %s", moment)
                .hasValueSatisfying(end -> assertThat(end)
                        .hasMessage("The thread was interrupted before there was a result. Ask again to have one."));
        assertThat(worker.stays).as("it stays interrupted").isTrue();
    }

    private static Worker run(Runnable work, long moment) {
        Worker worker = new Worker(work, moment);
        worker.setDaemon(true);
        worker.start();
        try {
            worker.join();
        } catch (InterruptedException tooLate) {
            throw new AssertionError("It still works.", tooLate);
        }
        worker.failure.ifPresent(failure -> {
            throw new AssertionError("The work failed.", failure);
        });
        return worker;
    }

    /** A thread that counts its interruption checks, and is interrupted at one of them. */
    private static final class Worker extends Thread {
        private final Runnable work;
        private final long moment;
        private final AtomicLong asked = new AtomicLong();
        private long started;
        private long last;
        private long longest;
        private boolean stays;
        private Optional<CancellationException> end = Optional.empty();
        private Optional<Throwable> failure = Optional.empty();

        Worker(Runnable work, long moment) {
            this.work = work;
            this.moment = moment;
        }

        @Override
        public void run() {
            started = ProcessorTime.now();
            last = started;
            try {
                work.run();
            } catch (CancellationException cancelled) {
                end = Optional.of(cancelled);
                stays = super.isInterrupted();
            } catch (RuntimeException | Error other) {
                failure = Optional.of(other);
            }
            note();
        }

        /** Helper threads check it as well. */
        @Override
        public boolean isInterrupted() {
            if (Thread.currentThread() == this) {
                note();
            }
            if (asked.incrementAndGet() == moment) {
                interrupt();
            }
            return super.isInterrupted();
        }

        private void note() {
            long now = ProcessorTime.now();
            longest = Math.max(longest, now - last);
            last = now;
        }

        long spent() {
            return last - started;
        }

        long allowed() {
            return Cases.areLong() ? Math.min(PROMISED, spent() / PART) : spent() / PART;
        }

        boolean isSteady() {
            return longest <= allowed();
        }
    }
}
