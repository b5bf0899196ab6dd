package org.cldess.disclosure;

/**
 * The audience of a document (<i>{@index "public visé"}</i>). Audiences nest: partners see everything that the public
 * sees, and so on up to the facilitator, who sees everything.
 */
public enum Audience {
    /** Anyone: data that may be published. */
    PUBLIC,
    /**
     * The partners of the contract (<i>{@index partenaires}</i>), the first audience that sees names and functions of
     * persons.
     */
    PARTNER,
    /**
     * The steering committee (<i>{@index "comité de pilotage"}</i>), the first audience that sees e-mail addresses and
     * telephone numbers.
     */
    COMMITTEE,
    /** The facilitator (<i>{@index "animateur·rice"}</i>), who maintains the dossier. */
    FACILITATOR;

    /**
     * Checks whether this audience may see a thing that is reserved for another one.
     *
     * @param first the least privileged audience that may see the thing
     * @return true if this audience is that one or a more privileged one
     */
    public boolean sees(Audience first) {
        return compareTo(first) >= 0;
    }
}
