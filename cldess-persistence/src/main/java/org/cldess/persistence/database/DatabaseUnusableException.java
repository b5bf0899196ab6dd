package org.cldess.persistence.database;

import java.util.Locale;
import org.cldess.language.Message;

/**
 * Thrown if a database cannot be used: for example, it is not a database of this library, it is locked, or the disk is
 * full. Nothing was written, and earlier saves are intact. Only if the server of a database stops answering during a
 * save ({@code database.unreachable}) is it unknown whether that save was kept; the dossier, read again, shows it.
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
     * Returns the kind of problem.
     *
     * @return {@code database.foreign} for a file of another kind, {@code database.altered} if another program changed
     * its tables or added something that acts on them, {@code database.newer} for a database from a later
     * version, {@code database.older} for one from an earlier version whose tables are no longer supported,
     * {@code database.migration} if its tables cannot be brought to this version and stay as they were,
     * {@code database.locked} if another program locked it too long, {@code database.full} if no space is left,
     * {@code database.unwritable} if it cannot be created or written, {@code database.forbidden} if its user
     * may not read or write these rows, {@code database.taken} if the file for a copy is already there,
     * {@code database.unreachable} if its server does not answer, {@code database.disk} if the disk failed to read or
     * write it, {@code database.damaged} if its content cannot be read or a dossier in it is not what was saved,
     * {@code database.driver} if the native library of SQLite cannot be unpacked or loaded
     */
    public String code() {
        return code;
    }

    /** {@return the problem, with the name of the database and the remedy} */
    public Message sentence() {
        return message;
    }

    /**
     * Returns the problem, with the name of the database and the remedy.
     *
     * @param locale the reader's language
     * @return the sentence
     */
    public String message(Locale locale) {
        return message.say(locale);
    }
}
