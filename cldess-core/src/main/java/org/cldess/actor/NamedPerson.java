package org.cldess.actor;

/** Somebody who is named in a dossier: a contact, or who signed or decided for a body. */
public interface NamedPerson {
    /**
     * The given name and the family name.
     *
     * @return both, with a space between them
     */
    String fullName();
}
