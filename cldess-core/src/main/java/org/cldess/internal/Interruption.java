package org.cldess.internal;

import java.util.concurrent.CancellationException;

/**
 * How long work ends when its thread is asked to. A look costs a nanosecond or two: whatever takes some microseconds, and comes again and
 * again, is a good place for one. Between two looks there are no more than some twenty milliseconds.
 */
public final class Interruption {
    private static final long STEPS_BETWEEN_LOOKS = 1 << 10;

    private Interruption() {}

    /**
     * Ends the work if the thread is interrupted. It stays so, for whoever asked.
     *
     * @throws CancellationException if it is
     */
    public static void endIfAsked() {
        if (isAskedOf(Thread.currentThread())) {
            throw new CancellationException(
                    "The thread was interrupted before there was a result. Ask again to have one.");
        }
    }

    /**
     * The same once in about a thousand steps of a loop, each of which takes a few nanoseconds.
     *
     * @param step the number of the step
     * @throws CancellationException if the thread is interrupted
     */
    public static void endIfAsked(long step) {
        if (step % STEPS_BETWEEN_LOOKS == 0) {
            endIfAsked();
        }
    }

    /** {@return whether a thread is interrupted} Threads that help it look here, and leave what they do to it. */
    public static boolean isAskedOf(Thread thread) {
        return thread.isInterrupted();
    }
}
