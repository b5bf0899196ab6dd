package org.cldess.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Interrupts long work, and looks at how it ends. */
public final class Interrupting {
    private static final long BUSY_MILLIS = 128;

    /** A tenth of a second is promised; a busy machine takes its time. */
    private static final long SOON_MILLIS = 5_000;

    private static final long PROMISED_MILLIS = 100;
    private static final List<Long> MOMENTS = List.of(2L, 20L, 100L, 400L, 1_200L, 3_000L);
    private static final int LOOKS = 3;

    private Interrupting() {}

    /**
     * Fails unless work ends soon after its thread is interrupted, with that sentence, and the thread stays interrupted. A fast machine may end
     * the work before: then it is interrupted earlier.
     *
     * @param work takes longer than a few milliseconds
     */
    public static void endsSoon(Runnable work) {
        for (long millis = BUSY_MILLIS; millis > 0; millis /= 2) {
            if (isInterrupted(work, millis)) {
                return;
            }
        }
        throw new AssertionError(
                "it was never interrupted: it takes less than a few milliseconds, or looks for no interruption");
    }

    /**
     * Fails unless work ends within a tenth of a second of its own processor time after its thread is interrupted, at whichever of several
     * moments. What others do on the machine does not count, unless they stop the look at the clock: so three looks may be taken.
     *
     * @param work takes longer than a twentieth of a second
     */
    public static void endsWithinATenthWhenever(Runnable work) {
        for (int at = 0; at < MOMENTS.size(); at++) {
            List<Long> spent = new ArrayList<>();
            while (spent.stream().noneMatch(millis -> millis <= PROMISED_MILLIS) && spent.size() < LOOKS) {
                OptionalLong millis = processorMillis(work, MOMENTS.get(at));
                if (millis.isEmpty()) {
                    assertThat(at).as("moments at which it still worked").isPositive();
                    return;
                }
                spent.add(millis.getAsLong());
            }
            assertThat(spent)
                    .as("processor time after an interruption at %s ms", MOMENTS.get(at))
                    .anyMatch(millis -> millis <= PROMISED_MILLIS);
        }
    }

    private static boolean isInterrupted(Runnable work, long millis) {
        return processorMillis(work, millis).isPresent();
    }

    /** The processor time of work from its interruption to its end; nothing if it was over before. */
    private static OptionalLong processorMillis(Runnable work, long millis) {
        AtomicReference<CancellationException> end = new AtomicReference<>();
        AtomicBoolean stays = new AtomicBoolean();
        AtomicLong ended = new AtomicLong();
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (CancellationException cancelled) {
                ended.set(ProcessorTime.of(Thread.currentThread()));
                end.set(cancelled);
                stays.set(Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        long before;
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, millis);
            before = ProcessorTime.of(thread);
            thread.interrupt();
            TimeUnit.MILLISECONDS.timedJoin(thread, SOON_MILLIS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertThat(thread.isAlive()).as("it still works").isFalse();
        CancellationException cancelled = end.get();
        if (cancelled == null) {
            return OptionalLong.empty();
        }
        assertThat(cancelled)
                .hasMessage("The thread was interrupted before there was a result. Ask again to have one.");
        assertThat(stays).isTrue();
        return OptionalLong.of(TimeUnit.NANOSECONDS.toMillis(ended.get() - before));
    }
}
