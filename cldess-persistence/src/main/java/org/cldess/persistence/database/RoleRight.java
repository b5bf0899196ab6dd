package org.cldess.persistence.database;

import java.util.Locale;

/**
 * What a role of the server may do with dossiers (<i>{@index "droit d’un rôle"}</i>). A role that reads a dossier
 * reads it whole. For readers who must not see persons or confidential data, store
 * {@code dossier.seenBy(audience)} in another database: that copy is a dossier too.
 */
public enum RoleRight {
    /** Loads dossiers and asks about all of them, with their persons and history. */
    READ,
    /** Loads, saves and deletes dossiers. */
    WRITE,
    /** Reads and acknowledges the events of all dossiers, and nothing else. It has no territory. */
    RELAY;

    /** Returns the word in the table of the roles. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RoleRight of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
