package org.cldess.aid.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.aid.Undertaking;
import org.cldess.grant.Grant;
import org.cldess.grant.rule.FundedGrant.WithPointer;
import org.cldess.grant.rule.Recipient;
import org.cldess.ledger.GrantAccount;

/**
 * An aided body with the parts of the dossier that count.
 *
 * @param body the body
 * @param undertakings all undertakings of the dossier
 * @param grants all grants of the dossier
 * @param isPrivate whether the funder of a grant is private, so that its money is not State aid
 */
public record AidedBody(
        ActorId body,
        List<WithPointer<Undertaking>> undertakings,
        List<WithPointer<GrantAccount>> grants,
        Predicate<Grant> isPrivate) {
    static AidedBody of(Recipient to) {
        return new AidedBody(
                to.id(),
                to.funded().undertakings(),
                to.funded().grants(),
                grant -> to.funded().publicBodyOf(grant).isNone());
    }

    /** Returns the body as an undertaking, if the dossier has it. */
    Optional<WithPointer<Undertaking>> undertaking() {
        return undertakings.stream()
                .filter(each -> each.thing().actor().equals(body))
                .findFirst();
    }
}
