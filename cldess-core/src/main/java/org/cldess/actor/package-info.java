/**
 * The bodies and persons of a dossier, each recorded once and referred to by its id from everywhere else: parties,
 * funders, leads, signatories, participants.
 *
 * <p>An {@link org.cldess.actor.Actor} is an organisation, an informal group or a natural person. Identifiers are
 * optional, because groups and persons have none; « not recorded » and « not applicable » are distinct. A
 * {@link org.cldess.actor.Contact} is personal data: it records its purpose and the last day on which it may be kept.
 */
@NullMarked
@WithTexts
package org.cldess.actor;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
