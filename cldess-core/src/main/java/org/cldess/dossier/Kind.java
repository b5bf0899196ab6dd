package org.cldess.dossier;

/** The kinds of things that have ids. */
enum Kind {
    ACTION,
    ACTOR,
    AMENDMENT,
    ARTICLE,
    CHARTER_SIGNATURE,
    CHARTER_VERSION,
    CONTACT,
    CONTRACT_DECISION,
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
