package org.cldess.persistence.database;

import java.util.Locale;
import org.cldess.language.Message;

/**
 * A database cannot be used: it is something else, it is locked, there is no room. Nothing was written, and what was saved before
 * still is.
 */
public final class DatabaseUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message message;

    DatabaseUnusableException(String code, Message message) {
        super(message.say(Locale.ENGLISH));
        this.code = code;
        this.message = message;
    }

    DatabaseUnusableException(String code, Message message, Throwable cause) {
        super(message.say(Locale.ENGLISH), cause);
        this.code = code;
        this.message = message;
    }

    /**
     * What kind of trouble it is.
     *
     * @return {@code database.foreign} for a file that is something else, {@code database.newer} for one that a later version wrote,
     *     {@code database.older} for one of an earlier version whose tables are no longer read, {@code database.locked} when another program kept it too long, {@code database.full} when no room is left,
     *     {@code database.unwritable} when it cannot be created or written, {@code database.disk} when the disk did not
     *     read or write it, {@code database.damaged} when what it holds cannot be read
     */
    public String code() {
        return code;
    }

    /** {@return what is wrong, with the name of the database and the way out} */
    public Message sentence() {
        return message;
    }

    /**
     * Says what is wrong, with the name of the database and the way out.
     *
     * @param locale the reader's language
     * @return the sentence
     */
    public String message(Locale locale) {
        return message.say(locale);
    }
}
