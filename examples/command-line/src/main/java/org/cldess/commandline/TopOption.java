package org.cldess.commandline;

import picocli.CommandLine.Option;

/** The option for the number of results, for commands that propose the best ones. */
final class TopOption {
    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
    private int top = 10;

    /** Returns the number of results. */
    int count() {
        if (top < 1) {
            throw new CommandException("usage", Texts.WORDS.message("usage.at-least", "--top", top, 1));
        }
        return top;
    }
}
