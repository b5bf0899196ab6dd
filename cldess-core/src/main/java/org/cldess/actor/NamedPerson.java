package org.cldess.actor;

/** A person who is named in a dossier: a contact, or a person who signed or decided for a body. */
public interface NamedPerson {
    /**
     * Returns the given name and the family name.
     *
     * @return both, with a space between them
     */
    String fullName();
}
