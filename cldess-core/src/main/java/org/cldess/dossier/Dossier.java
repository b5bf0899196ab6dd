package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactFile;
import org.cldess.actor.ContactId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.contract.Amendment;
import org.cldess.contract.AmendmentId;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.Signature;
import org.cldess.contract.Term;
import org.cldess.decision.CollectiveDecision;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Exchange;
import org.cldess.encounter.Meeting;
import org.cldess.ess.EssStanding;
import org.cldess.form.Form;
import org.cldess.form.Id;
import org.cldess.form.Identified;
import org.cldess.form.Limits;
import org.cldess.form.Part;
import org.cldess.governance.Consultation;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceSitting;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.Network;
import org.cldess.network.StatedTie;
import org.cldess.privacy.PersonRequest;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one contract, with its whole history (<i>dossier</i>). It holds what happened and what is planned; what was true, and
 * what was known, on a day is asked with that day.
 *
 * <p>Its lists are kept by id, so that two dossiers that hold the same are equal, whatever the order in which they were filled.
 */
public final class Dossier {
    private final DossierParts parts;

    private Dossier(DossierParts parts) {
        this.parts = parts;
    }

    /**
     * A dossier of its parts.
     *
     * @param parts the parts
     * @return the dossier, whose lists stand by id
     * @throws Violations everything across the parts that makes no sense: two equal ids, an id that nothing has; with JSON Pointers into the
     *     dossier’s file
     */
    public static Dossier of(DossierParts parts) {
        Dossier dossier = narrowed(parts);
        DossierDraft draft = DossierDraft.of(dossier);
        Complaints complaints = new Complaints(draft, DraftOrigin.NONE);
        Limits.check(dossier.parts, complaints::add);
        complaints.addAll(CrossCheck.of(draft, DraftOrigin.NONE));
        Violations.of(complaints.list()).throwIfAny();
        return dossier;
    }

    /**
     * A dossier of parts, most of which may be those of one that was checked. Where only words and days at its head are others, nothing can be
     * wrong across the parts, and only these are checked.
     */
    static Dossier of(DossierParts parts, @Nullable DossierParts before) {
        if (before == null) {
            return of(parts);
        }
        List<Part> changed = Form.of(parts).parts().stream()
                .filter(part -> !Narrowed.isSame(part.of(parts), part.of(before)))
                .toList();
        if (changed.stream().anyMatch(part -> part.holdsThings() || part.isIdentity())) {
            return of(parts);
        }
        Complaints complaints = Complaints.aboutHead();
        for (Part part : changed) {
            Limits.check(part, parts, complaints::add);
            new ValueCheck(complaints).walk(part.of(parts), Pointer.ROOT.at(part.name()));
        }
        Violations.of(complaints.list()).throwIfAny();
        return narrowed(parts);
    }

    /** A narrowed copy of a dossier that obeys the checks. */
    static Dossier narrowed(DossierParts parts) {
        return new Dossier((DossierParts) Order.byId(parts));
    }

    /**
     * What it is made of, for whoever walks over all of it by its form.
     *
     * @return the parts
     */
    public DossierParts parts() {
        return parts;
    }

    /**
     * Begins a dossier with what every one has.
     *
     * @param id the id
     * @param contract the contract
     * @return a builder, on which the rest is set
     */
    public static DossierBuilder builder(DossierId id, Contract contract) {
        return new DossierBuilder(id, contract);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public DossierBuilder toBuilder() {
        return new DossierBuilder(parts);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public DossierId id() {
        return parts.id();
    }

    /**
     * The day from which the dossier is to be looked at, where none is asked.
     *
     * @return the day from which the dossier is to be looked at, where none is asked
     */
    public Optional<LocalDate> asOf() {
        return parts.asOf();
    }

    /**
     * What a reader must know of it, such as what is invented in a sample.
     *
     * @return what a reader must know of it, such as what is invented in a sample
     */
    public Optional<String> note() {
        return parts.note();
    }

    /**
     * The contract.
     *
     * @return the contract
     */
    public Contract contract() {
        return parts.contract();
    }

    /**
     * The charter; none where the kind of contract has none.
     *
     * @return the charter; none where the kind of contract has none
     */
    public Known<Charter> charter() {
        return parts.charter();
    }

    /**
     * The decisions of the assemblies, by id.
     *
     * @return the decisions of the assemblies, by id
     */
    public List<Deliberation> deliberations() {
        return parts.deliberations();
    }

    /**
     * The bodies and persons, by id.
     *
     * @return the bodies and persons, by id
     */
    public List<Actor> actors() {
        return parts.actors();
    }

    /**
     * The indicators, by id.
     *
     * @return the indicators, by id
     */
    public List<Indicator> indicators() {
        return parts.indicators();
    }

    /**
     * The actions, by id.
     *
     * @return the actions, by id
     */
    public List<Action> actions() {
        return parts.actions();
    }

    /**
     * The speed meetings, by id.
     *
     * @return the speed meetings, by id
     */
    public List<Meeting> meetings() {
        return parts.meetings();
    }

    /**
     * The exchanges, by id.
     *
     * @return the exchanges, by id
     */
    public List<Exchange> exchanges() {
        return parts.exchanges();
    }

    /**
     * The bodies that govern the contract, by id.
     *
     * @return the bodies that govern the contract, by id
     */
    public List<GovernanceBody> bodies() {
        return parts.bodies();
    }

    /**
     * The sittings of those bodies, by id.
     *
     * @return the sittings of those bodies, by id
     */
    public List<GovernanceSitting> sittings() {
        return parts.sittings();
    }

    /**
     * Who was heard before the signature, by id.
     *
     * @return who was heard before the signature, by id
     */
    public List<Consultation> consultations() {
        return parts.consultations();
    }

    /**
     * The ties between actors that somebody stated, by id; those that encounters and actions produce are not among them.
     *
     * @return the ties between actors that somebody stated, by id
     */
    public List<StatedTie> ties() {
        return parts.ties();
    }

    /**
     * The introductions that were refused, by id.
     *
     * @return the introductions that were refused, by id
     */
    public List<DeclinedIntroduction> declinedIntroductions() {
        return parts.declinedIntroductions();
    }

    /**
     * The file in which the contacts are kept; none if no personal contact is.
     *
     * @return the file
     */
    public Known<ContactFile> contactFile() {
        return parts.contactFile();
    }

    /**
     * Who knows whom on a day: the ties that somebody stated, those of exchanges that were completed, and those of actors who carry an
     * action together. That actors sat in the same meeting or sitting makes no tie. The economy of each actor is that of {@link #economies}.
     *
     * @param day the day
     * @return the network, without public bodies that no stated tie names
     */
    public Network network(LocalDate day) {
        return NetworkGathering.of(seenOn(day), day);
    }

    /**
     * Of which of the two economies each actor is on a day: by its explained classification where that comes to a verdict, else by what it
     * states.
     *
     * @param day the day
     * @return the economies, with what they rest on
     */
    public Economies economies(LocalDate day) {
        return Economies.of(seenOn(day), day);
    }

    /**
     * The dossier as it stood on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy, on which every figure is that of the day
     */
    public Dossier seenOn(LocalDate day) {
        return Sight.on(this, day);
    }

    /**
     * The dossier as an audience may see it: what is kept for a wider-knowing one is gone, with all that refers to it.
     *
     * @param audience who looks
     * @return a narrowed copy, from which nothing that is hidden can be computed
     */
    public Dossier seenBy(Audience audience) {
        return Sight.by(this, audience);
    }

    /**
     * Asks that a body sign the contract on a day. It is refused, with every reason, if the body has not to sign or has signed, if the
     * deliberation is unknown, or if the signature would newly breach an error rule on signing: {@code CTR-01}, {@code CTR-02}, {@code
     * CHA-01} and their like.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature after the others, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation) {
        return acts().sign(actor, day, deliberation);
    }

    /**
     * Asks for a signature under the contract with all that is known of it, such as who signed or the delegation that is relied on.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return acts().sign(signature);
    }

    /**
     * The acts that can be asked of this dossier under another rulebook than that of France.
     *
     * @param rulebook where the rules of the gates are taken from
     * @return the acts
     */
    public Acts under(Rulebook rulebook) {
        return new Acts(this, Conditions.under(rulebook));
    }

    private Acts acts() {
        return new Acts(this, Conditions.SHIPPED);
    }

    /**
     * Asks that the contract be amended. The amendment may bring its signatures or be signed later; it changes the contract from its
     * first day on, once all parties have signed it. It is refused, with every reason, if it changes nothing, has no first day, comes while an
     * earlier one still waits for signatures, comes after the contract’s end, leaves unrecorded what stood before or stands after, or would
     * newly breach an error rule of {@link Gate#AMENDMENT}: a gap in the numbers, another state before than that of the contract, a
     * stranger who signs, a day without a carrier.
     *
     * @param amendment the amendment
     * @return the dossier with the amendment after the others, or every reason
     */
    public Answer<Dossier> amend(Amendment amendment) {
        return acts().amend(amendment);
    }

    /**
     * Asks that a body sign an amendment on a day. It is refused, with every reason, if there is no such amendment or body, if the body has
     * not to sign or it, or one that it succeeds, has signed, or if the signature would newly breach an error rule of {@link
     * Gate#AMENDMENT}.
     *
     * @param amendment the id of the amendment
     * @param actor the body, which is a party that had to sign the contract or has succeeded one
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(
            AmendmentId amendment, ActorId actor, LocalDate day, DeliberationId deliberation) {
        return acts().signAmendment(amendment, actor, day, deliberation);
    }

    /**
     * Asks for a signature under an amendment with all that is known of it.
     *
     * @param amendment the id of the amendment
     * @param signature the signature, with its day
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(AmendmentId amendment, Signature signature) {
        return acts().signAmendment(amendment, signature);
    }

    /**
     * Asks for a decision that moves the contract on: what {@link org.cldess.contract.StatusChange#TABLE} allows from its status on that day,
     * by a party that may. It is refused, with every reason, if it has no day, if it is not possible, if another may decide it, if a
     * reason is lacking, or if {@link Gate#DECISION} would newly be breached; a submission also if {@link Gate#CONSULTATION} is breached,
     * and a closing if {@link Gate#CLOSING} is.
     *
     * @param decision the decision, with its day and who decides
     * @return the dossier with the decision after the others, or every reason
     */
    public Answer<Dossier> decide(ContractDecision decision) {
        return acts().decide(decision);
    }

    /**
     * Asks that a new contract take up this one. The decision is recorded here; the new dossier begins with the parties of the last day,
     * the objectives as they then read, and where it comes from.
     *
     * @param decision the renewal, which names the new dossier and gives its reason
     * @param term the term of the new contract
     * @return the former dossier and the new one, or every reason
     */
    public Answer<Renewed> renew(ContractDecision decision, Term term) {
        return acts().renew(decision, term);
    }

    /**
     * Asks that an actor sign a version of the charter on a day. The signature is bound to the text of that version as it stands.
     *
     * @param actor who signs
     * @param version the version
     * @param day the day of the signature
     * @return the dossier with the signature after the others, or every reason: no such actor or version, a signature that stands
     *     already, a text that changed since its adoption, a day before it
     */
    public Answer<Dossier> signCharter(ActorId actor, CharterVersionId version, LocalDate day) {
        return acts().signCharter(actor, version, day);
    }

    /**
     * Asks for a signature under the charter with all that is known of it, such as who signed and the hash of the text that was shown.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> signCharter(CharterSignature signature) {
        return acts().signCharter(signature);
    }

    /**
     * Asks that a change to the charter be put before the group. The proposal begins as a draft.
     *
     * @param proposal the proposal, with its author and the day on which it is submitted
     * @return the dossier with the proposal after the others, or every reason: no such version, article or actor, a version that is not in
     *     force on that day, an article on which another proposal is accepted already
     */
    public Answer<Dossier> propose(Proposal proposal) {
        return acts().propose(proposal);
    }

    /**
     * Asks that the group evaluate a proposal from a day on. Its text is frozen: its hash is taken.
     *
     * @param proposal the id of the proposal, which is a draft
     * @param day the day
     * @return the dossier with the proposal being evaluated, or every reason
     */
    public Answer<Dossier> evaluate(ProposalId proposal, LocalDate day) {
        return acts().evaluate(proposal, day);
    }

    /**
     * Asks that a proposal be decided. What becomes of it follows from the counting: it is accepted, and the other open proposals on its
     * article become obsolete, or it is rejected.
     *
     * @param proposal the id of the proposal, which is being evaluated
     * @param decision the decision with its day and its voices
     * @return the dossier with the proposal decided, or every reason: a counting that cannot be told, an author who alone is for it, an
     *     objection without a reason, a text that changed since the evaluation began, more voices than members
     */
    public Answer<Dossier> decide(ProposalId proposal, CollectiveDecision decision) {
        return acts().decide(proposal, decision);
    }

    /**
     * Asks that a proposal be decided, and says why.
     *
     * @param proposal the id of the proposal, which is being evaluated
     * @param decision the decision with its day and its voices
     * @param reason why it is accepted or rejected
     * @return the dossier with the proposal decided, or every reason
     */
    public Answer<Dossier> decide(ProposalId proposal, CollectiveDecision decision, String reason) {
        return acts().decide(proposal, decision, reason);
    }

    /**
     * Asks that a proposal be taken back by its author.
     *
     * @param proposal the id of the proposal, which is open
     * @param day the day
     * @param reason why
     * @return the dossier with the proposal withdrawn, or every reason
     */
    public Answer<Dossier> withdraw(ProposalId proposal, LocalDate day, String reason) {
        return acts().withdraw(proposal, day, reason);
    }

    /**
     * Asks that the next version of the charter be adopted. Its text is that of the version in force with all proposals that were
     * accepted on it, or that of a draft which the charter holds under the id; its hash is taken. Drafts of proposals on the version that
     * it replaces become obsolete; those who signed that one are asked to sign again.
     *
     * @param adoption the id, the label, the days and the decision
     * @return the dossier with the version, or every reason: a decision that does not adopt, a review that is not later, nothing that
     *     changes, a proposal that is still being evaluated
     */
    public Answer<Dossier> adopt(CharterAdoption adoption) {
        return acts().adopt(adoption);
    }

    /**
     * Notes what a person asked about their data. From an objection, a restriction or a request for erasure on, the contact is no longer
     * {@linkplain org.cldess.actor.Contact#isUsableOn usable}.
     *
     * @param contact the id of the contact
     * @param request what is asked, and when
     * @return the dossier with the request after the others, or the reason: no such contact
     */
    public Answer<Dossier> receive(ContactId contact, PersonRequest request) {
        return Persons.receive(this, contact, request);
    }

    /**
     * All that this dossier holds about a contact, for the person who asks (article 15 of the GDPR): the contact itself, what refers to it,
     * and where somebody of the same name signed for a body. Free texts are not searched.
     *
     * @param contact the id of the contact
     * @return what is held, in the order of the file; empty if there is no such contact
     */
    public List<PersonalDatum> personalData(ContactId contact) {
        Optional<String> name = actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .filter(one -> one.id().equals(contact))
                .map(Contact::fullName)
                .findFirst();
        return PersonalDataSearch.of(this, contact, name);
    }

    /**
     * All that this dossier holds about an actor that is a natural person: its record, its contacts, and every act in which it takes part.
     *
     * @param person the id of the actor
     * @return what is held, in the order of the file; empty if there is no such actor
     */
    public List<PersonalDatum> personalData(ActorId person) {
        return PersonalDataSearch.of(this, person, Optional.empty());
    }

    /**
     * Erases a contact (<i>effacement</i>, article 17 of the GDPR). The acts stay: who signed for a body still stands under what was signed,
     * as public archives ask. Earlier revisions that a store keeps are not reached from here.
     *
     * @param contact the id of the contact
     * @return the dossier without the contact and without what refers to it, or the reason: no such contact
     */
    public Answer<Dossier> erase(ContactId contact) {
        return Persons.erase(this, contact);
    }

    /**
     * Makes an actor that is a natural person anonymous. Its acts stay, under its id: choose ids that say nothing of a person. Its name,
     * numbers, place, needs, offers and contacts are gone; free texts are as they were.
     *
     * @param person the id of the actor
     * @return the dossier in which nothing names the person, or the reasons: no such actor, or one that is not a natural person
     */
    public Answer<Dossier> erase(ActorId person) {
        return Persons.erase(this, person);
    }

    /**
     * Makes one of two records of the same actor (<i>fusion de doublons</i>), such as those that {@link
     * org.cldess.duplicate.Duplicates} finds. All acts stay: signatures, voices, sittings, ties and fundings of the record that goes are
     * those of the one that stays; facts that it does not know are taken from the other, needs, offers and contacts are put together. An
     * actor that stood twice in a list stands there once. The id that goes is not to be used again.
     *
     * @param kept the id of the record that stays
     * @param absorbed the id of the record that goes
     * @return the dossier with one record, or every reason: the same record, no such one, numbers that differ, or what would make no sense,
     *     such as an exchange of an actor with itself
     */
    public Answer<Dossier> merge(ActorId kept, ActorId absorbed) {
        return Merging.merge(this, kept, absorbed);
    }

    /**
     * An actor by its id.
     *
     * @param actor the id
     * @return the actor, if the dossier has it
     */
    public Optional<Actor> findActor(ActorId actor) {
        return find(parts.actors(), actor);
    }

    /**
     * An actor by its id.
     *
     * @param actor the id
     * @return the actor
     * @throws NoSuchElementException if the dossier has no such actor
     */
    public Actor getActor(ActorId actor) {
        return findActor(actor).orElseThrow(() -> missing("actor", actor.value()));
    }

    /**
     * Where an actor stands towards the social economy and inclusion on a day, explained.
     *
     * @param actor the id
     * @param day the day
     * @return the two answers with their reasons, by what was known that day
     * @throws NoSuchElementException if the dossier has no such actor
     */
    public EssStanding standing(ActorId actor, LocalDate day) {
        Known<LocalDate> signed = EssSubjects.of(seenOn(day)).charterSigned(actor);
        return EssStanding.of(getActor(actor), day, signed);
    }

    /**
     * Where all actors stand towards the social economy and inclusion on a day, explained.
     *
     * @param day the day
     * @return the two answers for each actor, in the order of the actors
     */
    public Map<ActorId, EssStanding> standings(LocalDate day) {
        EssSubjects subjects = EssSubjects.of(seenOn(day));
        Map<ActorId, EssStanding> standings = new LinkedHashMap<>();
        actors().forEach(actor ->
                standings.put(actor.id(), EssStanding.of(actor, day, subjects.charterSigned(actor.id()))));
        return Collections.unmodifiableMap(standings);
    }

    /**
     * A deliberation by its id.
     *
     * @param deliberation the id
     * @return the deliberation, if the dossier has it
     */
    public Optional<Deliberation> findDeliberation(DeliberationId deliberation) {
        return find(parts.deliberations(), deliberation);
    }

    /**
     * An action by its id.
     *
     * @param action the id
     * @return the action, if the dossier has it
     */
    public Optional<Action> findAction(ActionId action) {
        return find(parts.actions(), action);
    }

    /**
     * An indicator by its id.
     *
     * @param indicator the id
     * @return the indicator, if the dossier has it
     */
    public Optional<Indicator> findIndicator(IndicatorId indicator) {
        return find(parts.indicators(), indicator);
    }

    /** Where the thing with an id stands in a list that is kept by id; less than 0 if it is not there. */
    static <I extends Id<I>> int place(List<? extends Identified<I>> things, I wanted) {
        int low = 0;
        int high = things.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = things.get(middle).id().compareTo(wanted);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    static <I extends Id<I>, T extends Identified<I>> Optional<T> find(List<T> things, I wanted) {
        int place = place(things, wanted);
        return place < 0 ? Optional.empty() : Optional.of(things.get(place));
    }

    /** Whether it holds the very same things as another one. */
    boolean isMadeOf(Dossier other) {
        return Form.of(parts).parts().stream().allMatch(part -> Narrowed.isSame(part.of(parts), part.of(other.parts)));
    }

    private NoSuchElementException missing(String what, String wanted) {
        return new NoSuchElementException("The dossier '%s' has no %s with the id '%s'. Check the id, or add it first."
                .formatted(id(), what, wanted));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Dossier " + id();
    }
}
