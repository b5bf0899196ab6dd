package org.cldess.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Interrupts long work, and looks at how it ends. */
public final class Interrupting {
    private static final Duration BUSY = Duration.ofMillis(150);
    /** A tenth is promised; a busy machine takes its time. */
    private static final Duration SOON = Duration.ofMillis(1_500);

    private Interrupting() {}

    /**
     * Fails unless work that takes longer ends soon after its thread is interrupted, with that sentence, and the thread stays interrupted.
     *
     * @param work takes seconds
     */
    public static void endsSoon(Runnable work) {
        AtomicReference<Throwable> end = new AtomicReference<>();
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
            TimeUnit.MILLISECONDS.timedJoin(thread, BUSY.toMillis());
            assertThat(thread.isAlive()).as("it takes longer").isTrue();
            thread.interrupt();
            TimeUnit.MILLISECONDS.timedJoin(thread, SOON.toMillis());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertThat(thread.isAlive()).as("it still works").isFalse();
        assertThat(end.get())
                .hasMessage("The thread was interrupted before there was a result. Ask again to have one.");
        assertThat(stays).isTrue();
    }
}
