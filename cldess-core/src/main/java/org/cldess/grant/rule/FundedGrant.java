package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.Undertaking;
import org.cldess.deliberation.Deliberation;
import org.cldess.grant.Grant;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.ledger.GrantAccount;
import org.cldess.rule.RequiredFacts;

/**
 * A grant with the parts of the dossier that its rules use.
 *
 * @param account the grant with its movements
 * @param funder the funder
 * @param beneficiary the recipient
 * @param owner the body that owns the investment, if it is known
 * @param acts the deliberations that the decision cites
 * @param grants all grants of the dossier, including this one
 * @param funders the funders of all grants, by id
 * @param undertaking the recipient as an undertaking under State aid law, if the dossier has it
 */
public record FundedGrant(
        GrantAccount account,
        WithPointer<Actor> funder,
        WithPointer<Actor> beneficiary,
        Optional<WithPointer<Actor>> owner,
        List<WithPointer<Deliberation>> acts,
        List<WithPointer<GrantAccount>> grants,
        Map<ActorId, WithPointer<Actor>> funders,
        Optional<WithPointer<Undertaking>> undertaking) {
    /** The code prefix of associations in the list of legal forms. */
    private static final String ASSOCIATION = "92";

    private static final String FOUNDATION = "93";
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

    /** Copies the lists. */
    public FundedGrant {
        acts = List.copyOf(acts);
        grants = List.copyOf(grants);
        funders = Map.copyOf(funders);
    }

    /** {@return the grant} */
    public Grant grant() {
        return account.grant();
    }

    /** {@return the name of the funder} */
    public Localizable funderName() {
        return called(funder.thing());
    }

    /** {@return the name of the recipient} */
    public Localizable beneficiaryName() {
        return called(beneficiary.thing());
    }

    /** Hides the names of natural persons, because all readers of a grant see the messages of its rules. */
    private static Localizable called(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON ? Texts.WORDS.message("grant.person") : locale -> actor.name();
    }

    /** {@return whether the funder is a public body of a kind} */
    public boolean isFundedBy(PublicBodyKind kind) {
        return funder.thing().publicBody().is(kind);
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

    /** {@return why the rules about awards do not apply; empty if they do} */
    public Optional<Message> whyNotAwarded() {
        return account.awarded().isNone()
                ? Optional.of(Texts.WORDS.message("grant.not-awarded", grant().object()))
                : Optional.empty();
    }

    /** {@return why the rules about public funders do not apply; empty if they do} */
    public Optional<Message> whyNotPublic() {
        return funder.thing().publicBody().isNone()
                ? Optional.of(Texts.WORDS.message("grant.private-funder", grant().object(), funderName()))
                : Optional.empty();
    }

    /** Returns why the rules about private recipients do not apply; empty if they do. */
    Optional<Message> whyNotPrivate() {
        return beneficiary
                .thing()
                .publicBody()
                .value()
                .map(kind -> Texts.WORDS.message("grant.public-beneficiary", grant().object(), beneficiaryName()));
    }

    /** Returns why the rules about associations do not apply; empty if they do. */
    Optional<Message> whyNoAssociation(LocalDate day, boolean orFoundation) {
        boolean isOther = form(day)
                .value()
                .filter(form -> !form.code().startsWith(ASSOCIATION))
                .filter(form -> !orFoundation || !form.code().startsWith(FOUNDATION))
                .isPresent();
        return isOther
                ? Optional.of(Texts.WORDS.message(
                        orFoundation ? "grant.no-association-nor-foundation" : "grant.no-association",
                        grant().object(),
                        beneficiaryName()))
                : Optional.empty();
    }

    private Known<LegalForm> form(LocalDate day) {
        return beneficiary.thing().legalFormOn(day);
    }

    void addFormTo(RequiredFacts needs, LocalDate day) {
        needs.lackingIf(form(day).value().isEmpty(), beneficiary.pointer(), Actor_.LEGAL_FORMS);
    }

    /** Requires the kind of the funder to be recorded. */
    public void addFunderTo(RequiredFacts needs) {
        needs.lackingIf(!funder.thing().publicBody().isRecorded(), funder.pointer(), Actor_.PUBLIC_BODY);
    }

    void addBeneficiaryTo(RequiredFacts needs) {
        needs.lackingIf(!beneficiary.thing().publicBody().isRecorded(), beneficiary.pointer(), Actor_.PUBLIC_BODY);
    }

    /**
     * Returns the grants of the dossier from this funder to this recipient in a year, including those without a known
     * day.
     */
    List<WithPointer<GrantAccount>> ofTheYear(int year) {
        ActorId payer = grant().funder();
        return grants.stream()
                .filter(other -> other.thing().grant().funder().equals(payer)
                        && other.thing().grant().beneficiary().equals(grant().beneficiary()))
                .filter(other -> !other.thing().grant().decidedOn().isNone())
                .filter(other -> other.thing()
                        .grant()
                        .decidedOn()
                        .value()
                        .filter(day -> day.getYear() != year)
                        .isEmpty())
                .toList();
    }
}
