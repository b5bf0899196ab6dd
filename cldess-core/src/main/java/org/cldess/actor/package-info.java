/**
 * The bodies and persons of a dossier, each named once and linked by its id from everywhere else: parties, funders, leads,
 * signatories, participants.
 *
 * <p>An {@link org.cldess.actor.Actor} is an organisation, an informal group or a natural person. Identifiers are optional, since groups
 * and persons have none; what is not recorded stays apart from what is known to be none. A {@link org.cldess.actor.Contact} is personal
 * data: it carries its purpose and the day on which it must go.
 */
package org.cldess.actor;
