package org.cldess.commandline;

import org.cldess.language.Message;

/** Thrown if the tool could not run: status 2. The message says what is wrong and how to fix it. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message message;

    CommandException(String code, Message message) {
        super(message.toString());
        this.code = code;
        this.message = message;
    }

    CommandException(String code, Message message, Throwable cause) {
        super(message.toString(), cause);
        this.code = code;
        this.message = message;
    }

    /** Returns the exception for a command line that makes no sense. */
    static CommandException ofUsage(String key, Object... arguments) {
        return new CommandException("usage", Texts.WORDS.message(key, arguments));
    }

    /** Returns the code of the problem, which is the same in every language. */
    String code() {
        return code;
    }

    /** Returns the message in all languages. */
    Message sentence() {
        return message;
    }
}
