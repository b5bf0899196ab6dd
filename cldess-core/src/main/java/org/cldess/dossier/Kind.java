package org.cldess.dossier;

/** The kinds of things that have ids. */
enum Kind {
    ACTION,
    ACTOR,
    AMENDMENT,
    ARTICLE,
    CHARTER_SIGNATURE,
    CHARTER_VERSION,
    BODY,
    CONSULTATION,
    CONTACT,
    CONTRACT_DECISION,
    DECLINED_INTRODUCTION,
    DECISION,
    DELIBERATION,
    ESTABLISHMENT,
    EXCHANGE,
    INDICATOR,
    MEETING,
    MILESTONE,
    NEED,
    OBJECTIVE,
    OFFER,
    PARTY,
    PROPOSAL,
    SIGNATURE,
    SITTING,
    TIE
}
