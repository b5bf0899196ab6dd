package org.cldess.commandline;

/** The exit statuses that scripts rely on. */
final class Exit {
    /** All is well, or there are only warnings and information. */
    static final int WELL = 0;

    /** The input was read and is wrong. */
    static final int WRONG = 1;

    /** The tool could not run. */
    static final int CANNOT_RUN = 2;

    /** Done in part, or done and not reported. */
    static final int PARTLY = 3;

    private Exit() {}
}
