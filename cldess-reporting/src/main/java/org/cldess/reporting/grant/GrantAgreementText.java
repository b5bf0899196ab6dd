package org.cldess.reporting.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.actor.kind.ActorKind;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantClause;
import org.cldess.reporting.money.GrantFigures;
import org.cldess.reporting.money.GrantLaw;
import org.cldess.reporting.view.View;

/**
 * The facts from which the text of one grant agreement is written: its parties on its day, who signed for them, whether
 * it is still to be signed, and which clauses it has.
 *
 * @param view the view
 * @param grant the grant
 * @param agreement its agreement
 * @param figures its amounts
 */
record GrantAgreementText(View view, Grant grant, GrantAgreement agreement, GrantFigures figures) {
    static GrantAgreementText of(View view, Grant grant) {
        return new GrantAgreementText(
                view, grant, grant.agreement().value().orElseThrow(), GrantFigures.of(view, grant));
    }

    String id() {
        return id(grant);
    }

    static String id(Grant grant) {
        return "convention-" + grant.id().value();
    }

    /** {@return whether no signature is recorded, so that the text is a draft to sign} */
    boolean isDraft() {
        return agreement.signed().value().isEmpty();
    }

    /** {@return the day of its signature, or today for a draft} */
    LocalDate day() {
        return agreement.signed().value().orElse(view.day());
    }

    /** {@return the funder, or the body that took its place by the day of the agreement} */
    ActorId funder() {
        return view.contract().actingFor(grant.funder(), day());
    }

    /** {@return the recipients, the main one first if their shares are not recorded} */
    List<ActorId> recipients() {
        return figures.shares().isEmpty()
                ? List.of(grant.beneficiary())
                : List.copyOf(figures.shares().keySet());
    }

    List<ActorId> parties() {
        List<ActorId> all = new ArrayList<>(List.of(funder()));
        all.addAll(recipients());
        return all;
    }

    /** {@return the recorded signature of a party, or of the body whose place it took} */
    Optional<PartnerSignature> signature(ActorId party) {
        return agreement.signatures().stream()
                .filter(given -> given.actor().equals(party)
                        || view.contract().actingFor(given.actor(), day()).equals(party))
                .findFirst();
    }

    /** {@return the person who signed for a party, if recorded} */
    Optional<Representative> signatory(ActorId party) {
        return signature(party).flatMap(given -> given.representative().value());
    }

    /** {@return the day on which a party signed, if recorded} */
    Optional<LocalDate> signedOn(ActorId party) {
        return signature(party).flatMap(given -> given.date().value());
    }

    /** {@return whether the text has this clause: a text whose clauses are not recorded has all of them} */
    boolean has(GrantClause clause) {
        return agreement.provisions().value().map(all -> all.contains(clause)).orElse(true);
    }

    /** {@return the clauses that the law of its day requires and that it does not have} */
    List<GrantClause> lacking() {
        return law().clauses(day()).stream().filter(clause -> !has(clause)).toList();
    }

    /** {@return whether the recipient must enter into the commitment to the principles of the Republic} */
    boolean needsCommitment() {
        return law().needsCommitment(grant, day());
    }

    /** {@return whether a party is a natural person, who signs without a representative} */
    boolean isPerson(ActorId party) {
        return view.findActor(party)
                .filter(body -> body.kind() == ActorKind.NATURAL_PERSON)
                .isPresent();
    }

    boolean isPublic() {
        return funderActor().flatMap(body -> body.publicBody().value()).isPresent();
    }

    Optional<Actor> funderActor() {
        return view.findActor(funder());
    }

    GrantLaw law() {
        return new GrantLaw(view);
    }
}
