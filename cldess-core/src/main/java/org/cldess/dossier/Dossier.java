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
import org.cldess.action.ActionPlan;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ceiling.DeMinimis;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.consistency.ConsistencyCheck;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Unchecked;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.ess.EssStatus;
import org.cldess.form.Form;
import org.cldess.governance.GovernanceBody;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.internal.order.SortedById;
import org.cldess.known.Known;
import org.cldess.ledger.Journal;
import org.cldess.network.Network;
import org.cldess.outcome.HeldEncounter;
import org.cldess.outcome.Reminder;
import org.cldess.reading.Input;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * All data on one contract, with its whole history (<i>{@index dossier}</i>). A dossier contains what happened and what
 * is planned. Queries about what was true or known on a day take that day as an argument.
 *
 * <p>The lists are sorted by id, so two dossiers with the same contents are equal, regardless of the order in which
 * they were filled.
 *
 * <p>Immutable, with all its parts: several threads may use a dossier at once.
 */
public final class Dossier implements DossierContents {
    private final DossierParts parts;
    private final LastView<Dossier> lastView = new LastView<>();
    private volatile @Nullable Journal journal;

    private Dossier(DossierParts parts) {
        this.parts = parts;
    }

    @Override
    public DossierParts parts() {
        return parts;
    }

    /**
     * Creates a dossier from its parts.
     *
     * @param parts the parts
     * @return the dossier, with its lists sorted by id
     * @throws Violations all inconsistencies across the parts, such as two equal ids or an id that nothing has; with
     *     JSON Pointers into the dossier’s file
     */
    public static Dossier of(DossierParts parts) {
        return checked((DossierParts) SortedLists.byId(parts));
    }

    private static Dossier checked(DossierParts sorted) {
        Dossier dossier = new Dossier(NamedAxes.in(sorted));
        if (!Unchecked.isOnForDossiers()) {
            ConsistencyCheck.ofMade(Parts.of(dossier.parts)).throwIfAny();
        }
        return dossier;
    }

    /** Creates a dossier from parts, most of which may come from a dossier that was checked. */
    static Dossier of(DossierParts parts, @Nullable DossierParts before) {
        return before == null || Unchecked.isOnForDossiers() || !IncrementalCheck.isSound(parts, before)
                ? of(parts)
                : narrowed(parts);
    }

    /** Creates a narrowed copy of a checked dossier. */
    static Dossier narrowed(DossierParts parts) {
        return new Dossier(parts);
    }

    /**
     * Returns a copy of this dossier with one thing. The thing replaces the one with the same id, such as an action, a
     * contact of an actor or a milestone; if there is none, it is added to the others of its kind.
     *
     * <pre>{@code
     * dossier.with(action.toBuilder().priority(Priority.HIGH).build())
     * }</pre>
     *
     * @param thing the thing
     * @param <T> its type
     * @return a changed copy
     * @throws IllegalArgumentException if nothing has its id and things of its kind are nested in others: add it to the
     *     thing that contains it
     * @throws Violations all inconsistencies that result across the dossier
     */
    public <T extends Record & Identified<?>> Dossier with(T thing) {
        return checked(ThingReplacement.in(parts, thing, thing.id()));
    }

    /**
     * Finds a thing by its id, at any depth: an action, a contact of an actor, a resource of an action’s plan.
     *
     * <pre>{@code
     * dossier.with(dossier.find(Resource.class, id).orElseThrow().toBuilder().funder(region).build())
     * }</pre>
     *
     * @param type the type of the thing
     * @param id its id
     * @param <T> the type of the thing
     * @param <I> the type of its id
     * @return the thing, if the dossier has it
     */
    public <T extends Record & Identified<I>, I extends Id<I>> Optional<T> find(Class<T> type, I id) {
        return ThingReplacement.find(parts, type, id);
    }

    /**
     * Returns where a thing is in this dossier, as findings and violations say it.
     *
     * <pre>{@code
     * dossier.pointer(action) // Optional[/actions/3]
     * }</pre>
     *
     * @param thing the thing; the one with its type and id is meant
     * @return the JSON Pointer to the thing; empty if the dossier does not have it
     */
    public Optional<String> pointer(Identified<?> thing) {
        return ThingReplacement.pointer(parts, thing.getClass(), thing.id());
    }

    /**
     * Reads a thing to be added to the dossier, such as an action that a user typed into a form, and reports every
     * inconsistency in the thing or across the dossier.
     *
     * <pre>{@code
     * Reading<Action> reading = dossier.read(Action.class, Input.of(fields));
     * }</pre>
     *
     * @param type the type of the thing, a record of the model
     * @param input the input
     * @param <T> the type of the thing
     * @return the thing, or everything that is wrong with it, with JSON Pointers into the thing; an empty pointer
     *     concerns the dossier
     * @throws IllegalArgumentException if nothing has its id and things of its kind are nested in others
     */
    public <T extends Record> Reading<T> read(Class<T> type, Input input) {
        return ThingReader.read(type, input, this);
    }

    /**
     * Reads the changes of a thing of the dossier, such as an action that a user edits in a form with some of its
     * fields. Fields that the form does not have stay as they are, and so do those of nested things. In a list of
     * things with ids, the things of the form change those with the same id, or come after them; other lists are
     * replaced. A blank field, or null for an optional value, erases what the thing says.
     *
     * <pre>{@code
     * Reading<Action> edited = dossier.read(action, Input.of(form));
     * Dossier next = dossier.replace(edited.orElseThrow());
     * }</pre>
     *
     * @param existing the thing, as the dossier has it
     * @param input the changes
     * @param <T> the type of the thing
     * @return the changed thing, or everything that is wrong with it, with JSON Pointers into the thing; it is wrong to
     *     change its id
     */
    public <T extends Record & Identified<?>> Reading<T> read(T existing, Input input) {
        return ThingReader.read(existing, input, this);
    }

    /**
     * Returns a copy of this dossier with one more thing, such as an action.
     *
     * @param thing the thing
     * @param <T> its type
     * @return a changed copy
     * @throws IllegalArgumentException if things of its kind are nested in others: add it to the thing that contains it
     * @throws Violations if a thing of its kind has its id already, or all inconsistencies that result across the
     *     dossier
     */
    public <T extends Record & Identified<?>> Dossier add(T thing) {
        if (ThingReplacement.find(parts, thing.getClass(), thing.id()).isPresent()) {
            throw Violations.of(List.of(Violation.error(
                    "form.duplicate",
                    "",
                    Texts.WORDS.message("form.taken", thing.id().toString()))));
        }
        return with(thing);
    }

    /**
     * Returns a copy of this dossier with one thing changed, at any depth.
     *
     * @param thing the thing, with the id of the one that it replaces
     * @param <T> its type
     * @return a changed copy
     * @throws Violations if nothing of its kind has its id, or all inconsistencies that result across the dossier
     */
    public <T extends Record & Identified<?>> Dossier replace(T thing) {
        if (ThingReplacement.find(parts, thing.getClass(), thing.id()).isEmpty()) {
            throw Violations.of(List.of(Violation.error(
                    "form.reference",
                    "",
                    Texts.WORDS.message("form.not-there", thing.id().toString()))));
        }
        return with(thing);
    }

    /**
     * Returns a copy of this dossier under another id, such as a new dossier that begins as a copy of a template. Its
     * things keep their ids, which are unique in one dossier only.
     *
     * @param id the id of the copy
     * @return the copy
     */
    public Dossier withId(DossierId id) {
        Form form = Form.of(parts);
        return narrowed((DossierParts) form.with(parts, form.identity().orElseThrow(), id));
    }

    /**
     * Creates a builder with the required parts of a dossier.
     *
     * @param id the id
     * @param contract the contract
     * @return a builder to set the rest
     */
    public static DossierBuilder builder(DossierId id, Contract contract) {
        return new DossierBuilder(id, contract);
    }

    /** {@return a builder with all values of this dossier, to make a changed copy} */
    public DossierBuilder toBuilder() {
        return new DossierBuilder(parts);
    }

    /**
     * {@return the network of actors on a day}: the stated ties, those of completed exchanges, and those of actors that
     * carry out an action together; without public bodies that no stated tie names. Attending the same meeting or
     * sitting makes no tie.
     *
     * @param day the day
     */
    public Network network(LocalDate day) {
        return DossierNetwork.of(seenOn(day).parts, day);
    }

    /**
     * {@return the actions of a day as a tree, under the objectives of that day}
     *
     * @param day the day
     */
    public ActionPlan actionPlan(LocalDate day) {
        Dossier seen = seenOn(day);
        return ActionPlan.of(day, seen.contract().consolidated(day).objectives(), seen.actions());
    }

    /**
     * {@return the journal of the money of this dossier; if the dossier is seen on a day, the journal of that day}
     */
    public Journal journal() {
        Journal made = journal;
        if (made == null) {
            made = Journal.of(parts.actions(), parts.grants(), parts.movements());
            journal = made;
        }
        return made;
    }

    /**
     * {@return the objectives that an action serves; a sub-action serves those of its parent}
     *
     * @param action the action
     */
    public List<ObjectiveId> objectivesOf(Action action) {
        return action.parent().flatMap(this::findAction).orElse(action).objectives();
    }

    /**
     * {@return the reminders due by a day, to ask the participants again about the outcome of an encounter
     * (<i>{@index relances}</i>), the longest overdue first}
     *
     * @param day the day
     */
    public List<Reminder> reminders(LocalDate day) {
        return DossierReminders.of(seenOn(day).parts, day);
    }

    /**
     * {@return the encounters that took place by a day, of all meetings, exchanges and gatherings, with their outcomes:
     *     by occasion, then the earliest first. A meeting has no encounters if it was not recorded who met; an exchange
     *     counts as one once both visits were made}
     *
     * @param day the day
     */
    public List<HeldEncounter> encounters(LocalDate day) {
        return DossierEncounters.of(seenOn(day).parts, day);
    }

    /**
     * {@return the indicators of a day; those that count encounters have the computed counts as their measurements,
     * which are not stored}
     *
     * @param day the day
     */
    public List<Indicator> indicators(LocalDate day) {
        Dossier seen = seenOn(day);
        EncounterCounts counts = new EncounterCounts(seen.encounters(day), day);
        return seen.indicators().stream().map(counts::reckoned).toList();
    }

    /**
     * {@return which of the two economies each actor belongs to on a day, with the grounds: the explained
     * classification if it has a verdict, otherwise the actor’s own statement}
     *
     * @param day the day
     */
    public Economies economies(LocalDate day) {
        return Economies.of(seenOn(day).parts, day);
    }

    /**
     * Computes how much de minimis aid a body, together with the bodies that form a single undertaking with it,
     * received in the period that counts for a day, and how much is left under the ceiling. This is the State aid check
     * of a grant, made before there is a grant.
     *
     * <pre>{@code
     * dossier.deMinimis(bakery, AidRegime.GENERAL, day).map(DeMinimis::left);
     * }</pre>
     *
     * @param body the body
     * @param regime the rules under which a new aid would be given
     * @param day the day on which it would be granted
     * @return the answer; empty if the body carries on no economic activity, or no ceiling is known for that day
     */
    public Optional<DeMinimis> deMinimis(ActorId body, AidRegime regime, LocalDate day) {
        return new DossierAid(seenOn(day).parts, day).of(body, regime);
    }

    /**
     * {@return the de minimis aid of every undertaking of the dossier, under each regime under which it ever received
     * aid}
     *
     * @param day the day
     */
    public List<DeMinimis> deMinimis(LocalDate day) {
        return new DossierAid(seenOn(day).parts, day).all();
    }

    /**
     * Returns the dossier as of a day: later events are left out, plans for later days are included.
     *
     * @param day the day
     * @return a narrowed copy, whose figures are all those of the day
     */
    public Dossier seenOn(LocalDate day) {
        return lastView.on(day, asked -> Unchecked.making(() -> DossierViews.on(this, asked)));
    }

    /**
     * Returns the dossier without the names and contact details of the persons who objected to the use of their data or
     * asked for its restriction or erasure, and without the directory entries of actors that left the directory. This
     * applies to everything published from then on, about any day: call this method before {@link #seenOn}.
     *
     * @return a copy in which the contacts of these persons have no name, lead no action, attend no meeting and are not
     *     quoted; this very dossier if nothing is withheld
     */
    public Dossier withoutWithheld() {
        Withholding withholding = Withholding.among(actors(), calls());
        return withholding.isNeeded()
                ? Unchecked.making(() -> toBuilder()
                        .actors(withholding.actors(actors()))
                        .actions(withholding.actions(actions()))
                        .meetings(withholding.meetings(meetings()))
                        .calls(withholding.calls(calls()))
                        .narratives(withholding.narratives(narratives()))
                        .narrowed())
                : this;
    }

    /**
     * Returns the dossier as an audience may see it, without what is reserved for a more privileged audience and
     * without references to it.
     *
     * @param audience the audience
     * @return a narrowed copy, from which no hidden data can be computed
     */
    public Dossier seenBy(Audience audience) {
        return Unchecked.making(() -> DossierViews.by(this, audience));
    }

    /**
     * {@return the actor, if the dossier has it}
     *
     * @param actor the id
     */
    public Optional<Actor> findActor(ActorId actor) {
        return SortedById.find(parts.actors(), Identified::id, actor);
    }

    /**
     * {@return an actor by its id}
     *
     * @param actor the id
     * @throws NoSuchElementException if the dossier has no such actor
     */
    public Actor getActor(ActorId actor) {
        return findActor(actor)
                .orElseThrow(() -> new NoSuchElementException(
                        "The dossier '%s' has no actor with the id '%s'. Check the id, or add it first."
                                .formatted(id(), actor)));
    }

    /**
     * {@return the status of an actor in the social economy and in inclusion, by what was known on a day, with the
     * explanation}
     *
     * @param actor the id
     * @param day the day
     * @throws NoSuchElementException if the dossier has no such actor
     */
    public EssStatus essStatus(ActorId actor, LocalDate day) {
        Known<LocalDate> signed = CharterEvidence.of(seenOn(day).parts).of(actor);
        return EssStatus.of(getActor(actor), day, signed);
    }

    /**
     * {@return the status of each actor in the social economy and in inclusion on a day, with the explanation, in
     * the order of the actors}
     *
     * @param day the day
     */
    public Map<ActorId, EssStatus> essStatuses(LocalDate day) {
        CharterEvidence signed = CharterEvidence.of(seenOn(day).parts);
        Map<ActorId, EssStatus> statuses = new LinkedHashMap<>();
        actors().forEach(actor -> statuses.put(actor.id(), EssStatus.of(actor, day, signed.of(actor.id()))));
        return Collections.unmodifiableMap(statuses);
    }

    /**
     * {@return the members of a body in office on a day (<i>{@index "membres en exercice"}</i>): its members, without
     *     parties of the contract that hold their role on other days only; not recorded if the members are not}
     *
     * @param body the body
     * @param day the day
     */
    public Known<List<ActorId>> membersInOffice(GovernanceBody body, LocalDate day) {
        List<Party> parties = seenOn(day).contract().parties();
        return body.members()
                .map(members -> members.stream()
                        .filter(member -> parties.stream()
                                        .noneMatch(party -> party.actor().equals(member))
                                || parties.stream()
                                        .anyMatch(party -> party.actor().equals(member) && party.holdsRoleOn(day)))
                        .toList());
    }

    /**
     * {@return the deliberation, if the dossier has it}
     *
     * @param deliberation the id
     */
    public Optional<Deliberation> findDeliberation(DeliberationId deliberation) {
        return SortedById.find(parts.deliberations(), Identified::id, deliberation);
    }

    /**
     * {@return the action, if the dossier has it}
     *
     * @param action the id
     */
    public Optional<Action> findAction(ActionId action) {
        return SortedById.find(parts.actions(), Identified::id, action);
    }

    /**
     * {@return the indicator, if the dossier has it}
     *
     * @param indicator the id
     */
    public Optional<Indicator> findIndicator(IndicatorId indicator) {
        return SortedById.find(parts.indicators(), Identified::id, indicator);
    }

    /**
     * {@return the grant, if the dossier has it}
     *
     * @param grant the id
     */
    public Optional<Grant> findGrant(GrantId grant) {
        return SortedById.find(parts.grants(), Identified::id, grant);
    }

    /**
     * {@return the call for projects, if the dossier has it}
     *
     * @param call the id
     */
    public Optional<CallForProjects> findCall(CallId call) {
        return SortedById.find(parts.calls(), Identified::id, call);
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
