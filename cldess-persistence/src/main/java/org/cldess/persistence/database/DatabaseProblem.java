package org.cldess.persistence.database;

import java.util.Locale;
import org.cldess.language.Message;

/** The reason why a database cannot be used. */
enum DatabaseProblem {
    /** Another program changed its tables, or added something that acts on them. */
    ALTERED,
    /** The stored data cannot be read. */
    DAMAGED,
    /** The disk, or the connection to it, failed to read or write. */
    DISK,
    /** The native library of SQLite cannot be unpacked or loaded. */
    DRIVER,
    /** It is not a database of this library. */
    FOREIGN,
    /** Its user may not read or write these rows, or the server only reads. */
    FORBIDDEN,
    /** No space is left on the disk or in the quota. */
    FULL,
    /** Another program has locked it too long. */
    LOCKED,
    /** A script that brings its tables to our version failed. */
    MIGRATION,
    /** A later version of this library created it. */
    NEWER,
    /** A version of this library with other tables created it, and no script migrates them to ours. */
    OLDER,
    /** The file for a copy of it is already there. */
    TAKEN,
    /** Its server does not answer. */
    UNREACHABLE,
    /** It cannot be created, opened or written. */
    UNWRITABLE;

    /** Returns the code, such as {@code database.locked}, which is also the key of the sentence. */
    String code() {
        return "database." + name().toLowerCase(Locale.ROOT);
    }

    DatabaseUnusableException at(String where, Throwable cause) {
        return at(Texts.WORDS.message(code(), where), cause);
    }

    /** Returns an exception with a sentence that says more than the usual one. */
    DatabaseUnusableException at(Message sentence, Throwable cause) {
        return new DatabaseUnusableException(code(), sentence, cause);
    }

    DatabaseUnusableException at(String where) {
        return new DatabaseUnusableException(code(), Texts.WORDS.message(code(), where));
    }
}
