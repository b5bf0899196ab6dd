package org.cldess.persistence.database;

import java.util.Locale;

/** Why a database cannot be used. */
enum Trouble {
    /** What is stored cannot be read. */
    DAMAGED,
    /** The disk, or the way to it, did not read or write. */
    DISK,
    /** It is something else. */
    FOREIGN,
    /** No room is left on the disk, or in what one may use of it. */
    FULL,
    /** Another program has kept it for itself for too long. */
    LOCKED,
    /** A later version of this library made it. */
    NEWER,
    /** A version of this library made it whose tables differ, and no script leads from them to ours. */
    OLDER,
    /** It cannot be created, opened or written. */
    UNWRITABLE;

    /** The code, such as {@code database.locked}, which is the key of the sentence too. */
    String code() {
        return "database." + name().toLowerCase(Locale.ROOT);
    }

    DatabaseUnusableException at(String where, Throwable cause) {
        return new DatabaseUnusableException(code(), Texts.WORDS.message(code(), where), cause);
    }

    DatabaseUnusableException at(String where) {
        return new DatabaseUnusableException(code(), Texts.WORDS.message(code(), where));
    }
}
