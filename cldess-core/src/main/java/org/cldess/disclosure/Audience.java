package org.cldess.disclosure;

/**
 * Those to whom a document is addressed (<i>{@index "public visé"}</i>). Audiences nest: what the public sees, partners see too, and so on
 * up to the facilitator, who sees all.
 */
public enum Audience {
    /** Anyone: what may be published. */
    PUBLIC,
    /** The partners of the contract (<i>{@index partenaires}</i>): names and functions of persons show from here up. */
    PARTNER,
    /** The steering committee (<i>{@index "comité de pilotage"}</i>): e-mail addresses and telephone numbers show from here up. */
    COMMITTEE,
    /** The facilitator (<i>{@index "animateur·rice"}</i>), who keeps the dossier. */
    FACILITATOR;

    /**
     * Tells whether this audience may see a thing that is kept for another one.
     *
     * @param first the first audience that may see the thing
     * @return true if this audience is that one or a wider-knowing one
     */
    public boolean sees(Audience first) {
        return compareTo(first) >= 0;
    }
}
