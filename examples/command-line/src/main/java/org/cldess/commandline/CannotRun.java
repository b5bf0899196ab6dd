package org.cldess.commandline;

import org.cldess.language.Message;

/** The tool could not run: status 2. The message says what and how to mend it. */
final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message message;

    CannotRun(String code, Message message) {
        super(message.toString());
        this.code = code;
        this.message = message;
    }

    CannotRun(String code, Message message, Throwable cause) {
        super(message.toString(), cause);
        this.code = code;
        this.message = message;
    }

    /** What kind of trouble, the same in every language. */
    String code() {
        return code;
    }

    /** The sentence. */
    Message sentence() {
        return message;
    }
}
