package org.cldess.aid.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.aid.Undertaking;
import org.cldess.grant.Grant;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.grant.rule.FundedGrant.WithPointer;
import org.cldess.ledger.GrantAccount;

/**
 * An aided body with the parts of the dossier that count.
 *
 * @param body the body
 * @param undertaking the body as an undertaking, if the dossier has it
 * @param grants all grants of the dossier
 * @param isPrivate whether the funder of a grant is private, so that its money is not State aid
 */
public record AidedBody(
        ActorId body,
        Optional<WithPointer<Undertaking>> undertaking,
        List<WithPointer<GrantAccount>> grants,
        Predicate<Grant> isPrivate) {
    static AidedBody by(FundedGrant funded) {
        return new AidedBody(
                funded.grant().beneficiary(),
                funded.undertaking(),
                funded.grants(),
                grant -> funded.publicBodyOf(grant).isNone());
    }
}
