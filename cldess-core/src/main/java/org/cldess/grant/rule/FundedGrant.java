package org.cldess.grant.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.Undertaking;
import org.cldess.component.Path;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.rule.AssemblyAct;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.ledger.GrantAccount;

/**
 * A grant with the parts of the dossier that its rules use.
 *
 * @param account the grant with its movements
 * @param pointer the location of the grant
 * @param funder the funder
 * @param actors finds an actor of the dossier
 * @param acts the deliberations that the decision cites
 * @param authorisedAs what a deliberation that awards it authorises: the grant, or the awards of its call
 * @param grants all grants of the dossier, including this one
 * @param funders the funders of all grants, by id
 * @param undertakings all undertakings under State aid law that the dossier has
 */
public record FundedGrant(
        GrantAccount account,
        String pointer,
        WithPointer<Actor> funder,
        Function<ActorId, WithPointer<Actor>> actors,
        List<WithPointer<AssemblyAct>> acts,
        List<Authorised> authorisedAs,
        List<WithPointer<GrantAccount>> grants,
        Map<ActorId, WithPointer<Actor>> funders,
        List<WithPointer<Undertaking>> undertakings) {
    private static final Set<PublicBodyKind> LOCAL =
            Set.of(PublicBodyKind.COMMUNE, PublicBodyKind.EPCI, PublicBodyKind.DEPARTEMENT, PublicBodyKind.REGION);

    /**
     * An object with its location.
     *
     * @param thing the object
     * @param pointer the location, as a JSON Pointer from the root
     * @param <T> the type of the object
     */
    public record WithPointer<T>(T thing, String pointer) {}

    /** {@return the grant} */
    public Grant grant() {
        return account.grant();
    }

    /** {@return the recipients, the first one of the grant if nobody shares it} */
    public List<Recipient> recipients() {
        return Recipient.of(this, actors);
    }

    /** {@return the name of the funder} */
    public Localizable funderName() {
        return called(funder.thing());
    }

    /** Returns the name of the main recipient. */
    Localizable beneficiaryName() {
        return called(actors.apply(grant().beneficiary()).thing());
    }

    /** Hides the names of natural persons, because all readers of a grant see the messages of its rules. */
    static Localizable called(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON ? Texts.WORDS.message("grant.person") : locale -> actor.name();
    }

    /**
     * Returns the location of a fact of the grant.
     *
     * @param path the path from the grant
     * @return the pointer from the root
     */
    public String at(Path<Grant, ?> path) {
        return path.in(pointer);
    }

    /** {@return whether the funder is a public body of one of these kinds} */
    public boolean isFundedBy(PublicBodyKind... kinds) {
        return funder.thing()
                .publicBody()
                .value()
                .filter(Set.of(kinds)::contains)
                .isPresent();
    }

    /** {@return whether a body is a local authority} */
    static boolean isLocal(Actor body) {
        return body.publicBody().value().filter(LOCAL::contains).isPresent();
    }

    /**
     * Returns the kind of public body that funds another grant.
     *
     * @param other a grant of the dossier
     * @return the kind; not applicable if it is a private body
     */
    public Known<PublicBodyKind> publicBodyOf(Grant other) {
        return Objects.requireNonNull(funders.get(other.funder())).thing().publicBody();
    }

    /** Returns the location of the funder of another grant. */
    String pointerOf(ActorId other) {
        return Objects.requireNonNull(funders.get(other)).pointer();
    }

    /** Returns why the rules about awards do not apply; empty if they do. */
    Optional<Message> whyNotAwarded() {
        return account.awarded().isNone()
                ? Optional.of(Texts.WORDS.message("grant.not-awarded", grant().object()))
                : Optional.empty();
    }
}
