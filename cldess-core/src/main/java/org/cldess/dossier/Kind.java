package org.cldess.dossier;

/** The kinds of things that have ids. */
enum Kind {
    ACTION,
    ACTOR,
    ARTICLE,
    CHARTER_SIGNATURE,
    CHARTER_VERSION,
    CONTACT,
    DELIBERATION,
    EXCHANGE,
    INDICATOR,
    MEETING,
    MILESTONE,
    NEED,
    OBJECTIVE,
    OFFER,
    PARTY,
    PROPOSAL,
    SIGNATURE
}
