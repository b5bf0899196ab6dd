package org.cldess.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.cldess.testing.Cases;

/**
 * Interrupts long work, and checks how it ends. Moments are counted by how often the work has asked whether it is interrupted, and times are the
 * processor time of its own thread, so that neither the speed of the machine nor what others do on it changes what is tested.
 */
public final class Interrupting {
    /** Work that asks less often is too short to be interrupted at all the moments. */
    private static final long LEAST_ASKED = 50;

    /** No more than this part of the work is done between two questions. */
    private static final long PART = 4;

    /** What users are promised, in nanoseconds. Only the sizes of the long ring take long enough to break the promise. */
    private static final long PROMISED = 100_000_000;

    /** A first run loads classes, and a collection of garbage may fall into any: one of so many runs must be right. */
    private static final int RUNS = 3;

    private static final long NEVER = Long.MAX_VALUE;

    private Interrupting() {}

    /**
     * Fails unless work ends with that sentence, and its thread stays interrupted, if it is interrupted when it asks first, half-way, or near its
     * end; or if between two questions, or after the last one, it does too much. Also fails if the work asks too seldom to tell.
     *
     * @param work always asks as often
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
     * The same for work without end.
     *
     * @param work would go on for ever
     * @param asked how often it asks before it is interrupted
     */
    public static void endsAfter(long asked, Runnable work) {
        endsAt(1, work);
        assertThat(steadiest(work, asked).end).as("it was interrupted").isPresent();
    }

    /**
     * How much work something is, whatever the machine.
     *
     * @param work what is done
     * @return how often it asks whether it is interrupted
     */
    public static long questions(Runnable work) {
        return run(work, NEVER).asked.get();
    }

    /** {@return one of two sizes of work: in the short ring a small one, in the long ring the one that users have} */
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
                .isGreaterThanOrEqualTo(LEAST_ASKED);
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

    /** Counts how often it is asked whether it is interrupted, and is so from one of these questions on. */
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

        /** Threads that help it ask too. */
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
