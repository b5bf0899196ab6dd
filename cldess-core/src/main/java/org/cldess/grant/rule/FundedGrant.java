package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.Undertaking;
import org.cldess.deliberation.Deliberation;
import org.cldess.grant.Grant;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.rule.Needs;

/**
 * A grant with what of the dossier around it its rules ask.
 *
 * @param grant the grant
 * @param funder the authority
 * @param beneficiary who gets it
 * @param owner the body that owns the investment, if one is known
 * @param acts the deliberations that its decision cites
 * @param grants all grants of the dossier, this one included
 * @param funders the bodies that fund one of them, by id
 * @param undertaking what State aid law asks of the beneficiary, if the dossier has it
 */
public record FundedGrant(
        Grant grant,
        Standing<Actor> funder,
        Standing<Actor> beneficiary,
        Optional<Standing<Actor>> owner,
        List<Standing<Deliberation>> acts,
        List<Standing<Grant>> grants,
        Map<ActorId, Standing<Actor>> funders,
        Optional<Standing<Undertaking>> undertaking) {
    /** How the codes of associations begin in the list of legal forms, and those of foundations. */
    private static final String ASSOCIATION = "92";

    private static final String FOUNDATION = "93";
    private static final Set<PublicBodyKind> LOCAL =
            Set.of(PublicBodyKind.COMMUNE, PublicBodyKind.EPCI, PublicBodyKind.DEPARTEMENT, PublicBodyKind.REGION);

    /**
     * A thing and where it stands.
     *
     * @param thing the thing
     * @param pointer a JSON Pointer from the root
     * @param <T> its kind
     */
    public record Standing<T>(T thing, String pointer) {}

    /** Copies the lists. */
    public FundedGrant {
        acts = List.copyOf(acts);
        grants = List.copyOf(grants);
        funders = Map.copyOf(funders);
    }

    /** {@return what the funder is called} */
    public Sayable funderName() {
        return called(funder.thing());
    }

    /** {@return what the beneficiary is called} */
    public Sayable beneficiaryName() {
        return called(beneficiary.thing());
    }

    /** A natural person is not named, since what rules say of a grant is read by all who see it. */
    private static Sayable called(Actor actor) {
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
     * What kind of public body gives another grant.
     *
     * @param other a grant of the dossier
     * @return the kind; none if it is a private body
     */
    public Known<PublicBodyKind> publicBodyOf(Grant other) {
        return Objects.requireNonNull(funders.get(other.funder())).thing().publicBody();
    }

    /** Where the body stands that gives another grant. */
    String pointerOf(ActorId other) {
        return Objects.requireNonNull(funders.get(other)).pointer();
    }

    /** {@return why no rule over what is awarded speaks of it, if none does} */
    public Optional<Message> whyNotAwarded() {
        return grant.awarded().isNone()
                ? Optional.of(Texts.WORDS.message("grant.not-awarded", grant.object()))
                : Optional.empty();
    }

    /** {@return why the rules over money of an authority do not speak of it, if they do not} */
    public Optional<Message> whyNotPublic() {
        return funder.thing().publicBody().isNone()
                ? Optional.of(Texts.WORDS.message("grant.private-funder", grant.object(), funderName()))
                : Optional.empty();
    }

    /** Why the rules over private bodies that get grants do not speak of it, if they do not. */
    Optional<Message> whyNotPrivate() {
        return beneficiary
                .thing()
                .publicBody()
                .value()
                .map(kind -> Texts.WORDS.message("grant.public-beneficiary", grant.object(), beneficiaryName()));
    }

    /** Why the rules over associations do not speak of it, if they do not. */
    Optional<Message> whyNoAssociation(LocalDate day, boolean orFoundation) {
        boolean isOther = form(day)
                .value()
                .filter(form -> !form.code().startsWith(ASSOCIATION))
                .filter(form -> !orFoundation || !form.code().startsWith(FOUNDATION))
                .isPresent();
        return isOther
                ? Optional.of(Texts.WORDS.message(
                        orFoundation ? "grant.no-association-nor-foundation" : "grant.no-association",
                        grant.object(),
                        beneficiaryName()))
                : Optional.empty();
    }

    private Known<LegalForm> form(LocalDate day) {
        return beneficiary.thing().legalFormOn(day);
    }

    void addFormTo(Needs needs, LocalDate day) {
        needs.lackingIf(form(day).value().isEmpty(), beneficiary.pointer(), "/legalForms");
    }

    /** Adds that the nature of the funder is to be known. */
    public void addFunderTo(Needs needs) {
        needs.lackingIf(!funder.thing().publicBody().isRecorded(), funder.pointer(), "/publicBody");
    }

    void addBeneficiaryTo(Needs needs) {
        needs.lackingIf(!beneficiary.thing().publicBody().isRecorded(), beneficiary.pointer(), "/publicBody");
    }

    /** The grants of the dossier from this funder to this beneficiary in a year, those without a known day among them. */
    List<Standing<Grant>> ofTheYear(int year) {
        ActorId payer = grant.funder();
        return grants.stream()
                .filter(other -> other.thing().funder().equals(payer)
                        && other.thing().beneficiary().equals(grant.beneficiary()))
                .filter(other -> !other.thing().decidedOn().isNone())
                .filter(other -> other.thing()
                        .decidedOn()
                        .value()
                        .filter(day -> day.getYear() != year)
                        .isEmpty())
                .toList();
    }
}
