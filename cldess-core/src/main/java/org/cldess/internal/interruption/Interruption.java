package org.cldess.internal.interruption;

import java.util.concurrent.CancellationException;

/**
 * Lets long work end when its thread is interrupted. A check costs a nanosecond or two; good places for one are steps
 * of some microseconds that are repeated many times. No more than about twenty milliseconds pass between two checks.
 */
public final class Interruption {
    private static final long STEPS_BETWEEN_CHECKS = 1 << 10;

    private Interruption() {}

    /**
     * Ends the work if the current thread is interrupted. The interrupt status is kept, so that the caller can see it.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static void throwIfInterrupted() {
        if (isInterrupted(Thread.currentThread())) {
            throw new CancellationException(
                    "The thread was interrupted before there was a result. Ask again to have one.");
        }
    }

    /**
     * Does the same once in about a thousand steps of a loop whose steps take a few nanoseconds each.
     *
     * @param step the number of the step
     * @throws CancellationException if the thread is interrupted
     */
    public static void throwIfInterrupted(long step) {
        if (step % STEPS_BETWEEN_CHECKS == 0) {
            throwIfInterrupted();
        }
    }

    /**
     * {@return whether a thread is interrupted} Helper threads check the thread that they work for, and leave its
     * interrupt status alone.
     */
    public static boolean isInterrupted(Thread thread) {
        return thread.isInterrupted();
    }
}
