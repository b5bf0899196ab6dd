package org.cldess.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Interrupts long work, and looks at how it ends. */
public final class Interrupting {
    private static final long BUSY_MILLIS = 128;

    /** A tenth of a second is promised; a busy machine takes its time. */
    private static final long SOON_MILLIS = 5_000;

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

    private static boolean isInterrupted(Runnable work, long millis) {
        AtomicReference<CancellationException> end = new AtomicReference<>();
        AtomicBoolean stays = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (CancellationException cancelled) {
                end.set(cancelled);
                stays.set(Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, millis);
            thread.interrupt();
            TimeUnit.MILLISECONDS.timedJoin(thread, SOON_MILLIS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertThat(thread.isAlive()).as("it still works").isFalse();
        CancellationException cancelled = end.get();
        if (cancelled == null) {
            return false;
        }
        assertThat(cancelled)
                .hasMessage("The thread was interrupted before there was a result. Ask again to have one.");
        assertThat(stays).isTrue();
        return true;
    }
}
