package org.cldess.commandline;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws a progress bar on standard error, if it is a terminal. */
final class ErrorBar implements ProgressBarConsumer {
    private static final int WIDTH = 80;

    private final Environment surroundings;

    ErrorBar(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public void accept(String bar) {
        if (surroundings.terminal()) {
            surroundings.err().print("\r" + bar);
            surroundings.err().flush();
        }
    }

    @Override
    public void clear() {
        accept(" ".repeat(WIDTH) + "\r");
    }

    @Override
    public void close() {
        if (surroundings.terminal()) {
            surroundings.err().println();
        }
    }
}
