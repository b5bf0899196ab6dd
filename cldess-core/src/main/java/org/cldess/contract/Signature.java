package org.cldess.contract;

import java.time.LocalDate;
import org.cldess.actor.Representative;
import org.cldess.deliberation.DeliberationId;
import org.cldess.rule.Known;

/**
 * The signature of a party under the contract (<i>signature</i>), with what authorised it.
 *
 * @param id its id
 * @param party the party that signed
 * @param date the day of the signature
 * @param representative who signed for it
 * @param deliberation the deliberation that authorised it
 * @param delegation the deliberation that gave a standing delegation, where one is relied on
 */
public record Signature(
        SignatureId id,
        PartyId party,
        Known<LocalDate> date,
        Known<Representative> representative,
        Known<DeliberationId> deliberation,
        Known<DeliberationId> delegation) {}
