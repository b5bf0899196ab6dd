package org.cldess.aid.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.aid.Undertaking;
import org.cldess.grant.Grant;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.grant.rule.FundedGrant.Standing;

/**
 * A body that is aided, with what of the dossier around it counts.
 *
 * @param body the body
 * @param undertaking what State aid law asks of it, if the dossier has it
 * @param grants all grants of the dossier
 * @param isPrivate whether a grant is one of a private body, whose money is no aid of the State
 */
public record Aided(
        ActorId body,
        Optional<Standing<Undertaking>> undertaking,
        List<Standing<Grant>> grants,
        Predicate<Grant> isPrivate) {
    static Aided by(FundedGrant funded) {
        return new Aided(
                funded.grant().beneficiary(),
                funded.undertaking(),
                funded.grants(),
                grant -> funded.publicBodyOf(grant).isNone());
    }
}
