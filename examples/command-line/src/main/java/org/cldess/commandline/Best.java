package org.cldess.commandline;

import picocli.CommandLine.Option;

/** What commands ask that propose the best of many: how many. */
final class Best {
    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
    private int top = 10;

    /** How many are asked for. */
    int count() {
        if (top < 1) {
            throw new CannotRun("usage", Texts.WORDS.message("usage.at-least", "--top", top, 1));
        }
        return top;
    }
}
