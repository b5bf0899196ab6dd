package org.cldess.internal;

import java.util.concurrent.CancellationException;

/** How long work ends when its thread is asked to. */
public final class Interruption {
    private Interruption() {}

    /**
     * Ends the work if the thread is interrupted. It stays so, for whoever asked.
     *
     * @throws CancellationException if it is
     */
    public static void endIfAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(
                    "The thread was interrupted before there was a result. Ask again to have one.");
        }
    }
}
