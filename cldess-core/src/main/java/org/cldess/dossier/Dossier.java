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
import org.cldess.consistency.Examination;
import org.cldess.consistency.Parts;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.ess.EssStanding;
import org.cldess.form.Id;
import org.cldess.form.Identified;
import org.cldess.governance.GovernanceBody;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.internal.Sorted;
import org.cldess.known.Known;
import org.cldess.network.Network;
import org.cldess.outcome.HeldEncounter;
import org.cldess.outcome.Reminder;
import org.cldess.reading.Input;
import org.cldess.validation.Reading;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one contract, with its whole history (<i>{@index dossier}</i>). It holds what happened and what is planned; what was
 * true, and what was known, on a day is asked with that day.
 *
 * <p>Its lists are kept by id, so that two dossiers that hold the same are equal, whatever the order in which they were filled.
 */
public final class Dossier extends DossierContents {
    private final LastView<Dossier> lastView = new LastView<>();

    private Dossier(DossierParts parts) {
        super(parts);
    }

    /**
     * A dossier of its parts.
     *
     * @param parts the parts
     * @return the dossier, whose lists stand by id
     * @throws Violations everything across the parts that makes no sense: two equal ids, an id that nothing has; with JSON Pointers into
     *     the dossier’s file
     */
    public static Dossier of(DossierParts parts) {
        Dossier dossier = new Dossier((DossierParts) Order.byId(parts));
        Examination.ofMade(Parts.of(dossier.parts)).throwIfAny();
        return dossier;
    }

    /** A dossier of parts, most of which may be those of one that was checked. */
    static Dossier of(DossierParts parts, @Nullable DossierParts before) {
        return before == null || !Remaking.isSound(parts, before) ? of(parts) : narrowed(parts);
    }

    /** A narrowed copy of a dossier that obeys the checks. */
    static Dossier narrowed(DossierParts parts) {
        return new Dossier(parts);
    }

    /**
     * The dossier with one thing: in place of the one that has its id, be that an action, a contact of an actor or a milestone, or, where
     * none has it, beside the others of its kind.
     *
     * <pre>{@code
     * dossier.with(action.toBuilder().priority(Priority.HIGH).build())
     * }</pre>
     *
     * @param thing the thing
     * @param <T> its type
     * @return a changed copy
     * @throws IllegalArgumentException if nothing has its id, and things of its kind stand inside others: put it into the one that holds it
     * @throws Violations everything that no longer makes sense across the dossier
     */
    public <T extends Record & Identified<?>> Dossier with(T thing) {
        return of(Placing.in(parts, thing, thing.id()));
    }

    /**
     * A thing by its id, wherever it stands: an action, a contact of an actor, a resource of an action’s plan.
     *
     * <pre>{@code
     * dossier.with(dossier.find(Resource.class, id).orElseThrow().paid(day, amount))
     * }</pre>
     *
     * @param type what it is
     * @param id its id
     * @param <T> the same
     * @param <I> the type of its id
     * @return the thing, if the dossier has it
     */
    public <T extends Record & Identified<I>, I extends Id<I>> Optional<T> find(Class<T> type, I id) {
        return Placing.find(parts, type, id);
    }

    /**
     * Reads a thing that is to take its place in the dossier, such as an action that someone typed into a page, with everything that would
     * make no sense in it or across the dossier.
     *
     * <pre>{@code
     * Reading<Action> reading = dossier.read(Action.class, Input.of(fields));
     * }</pre>
     *
     * @param type what it is, a record of the model
     * @param input what was written
     * @param <T> the same
     * @return the thing, or everything that is wrong with it, with JSON Pointers into the thing; those into an empty one concern the
     *     dossier
     * @throws IllegalArgumentException if nothing has its id, and things of its kind stand inside others
     */
    public <T extends Record> Reading<T> read(Class<T> type, Input input) {
        return Things.read(type, input, this);
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

    /** {@return a builder that holds all of this, to make a changed copy} */
    public DossierBuilder toBuilder() {
        return new DossierBuilder(parts);
    }

    /**
     * {@return who knows whom on a day}: the ties that somebody stated, those of exchanges that were completed, and those of actors who carry an
     * action together; without public bodies that no stated tie names. That actors sat in the same meeting or sitting makes no tie.
     *
     * @param day the day
     */
    public Network network(LocalDate day) {
        return NetworkGathering.of(seenOn(day).parts, day);
    }

    /**
     * {@return the actions of a day as the tree that they make with the objectives of that day}
     *
     * @param day the day
     */
    public ActionPlan actionPlan(LocalDate day) {
        Dossier seen = seenOn(day);
        return ActionPlan.of(day, seen.contract().consolidated(day).objectives(), seen.actions());
    }

    /**
     * {@return who is to be asked again by a day what came of an encounter (<i>{@index relances}</i>), the longest due first}
     *
     * @param day the day
     */
    public List<Reminder> reminders(LocalDate day) {
        return ReminderGathering.of(seenOn(day).parts, day);
    }

    /**
     * {@return the encounters that took place by a day, of all meetings, exchanges and gatherings, with what came of them: occasion by occasion, the
     *     earliest first. A meeting of which nobody noted who met has none; an exchange is one when both visits were made}
     *
     * @param day the day
     */
    public List<HeldEncounter> encounters(LocalDate day) {
        return EncounterGathering.of(seenOn(day).parts, day);
    }

    /**
     * {@return the indicators of a day, those that count encounters with what they count as their measurements, which is stored nowhere}
     *
     * @param day the day
     */
    public List<Indicator> indicators(LocalDate day) {
        Dossier seen = seenOn(day);
        EncounterCounts counts = new EncounterCounts(seen.encounters(day));
        return seen.indicators().stream().map(counts::reckoned).toList();
    }

    /**
     * {@return of which of the two economies each actor is on a day, with what that rests on: its explained classification where that
     * comes to a verdict, else what it states}
     *
     * @param day the day
     */
    public Economies economies(LocalDate day) {
        return Economies.of(seenOn(day).parts, day);
    }

    /**
     * How much de minimis aid a body, with those with which it is a single undertaking, received over the days that count together with a day,
     * and how much is left under the ceiling: what the rules of State aid ask of a grant, asked before there is one.
     *
     * <pre>{@code
     * dossier.deMinimis(bakery, AidRegime.GENERAL, day).map(DeMinimis::left);
     * }</pre>
     *
     * @param body the body
     * @param regime the rules under which a new aid would be given
     * @param day the day on which it would be granted
     * @return the answer; nothing where the body carries on no economic activity, or no ceiling is known for that day
     */
    public Optional<DeMinimis> deMinimis(ActorId body, AidRegime regime, LocalDate day) {
        return new AidGathering(seenOn(day).parts, day).of(body, regime);
    }

    /**
     * {@return the same of every undertaking of the dossier, for the rules under which it was ever aided}
     *
     * @param day the day
     */
    public List<DeMinimis> deMinimis(LocalDate day) {
        return new AidGathering(seenOn(day).parts, day).all();
    }

    /**
     * The dossier as it stood on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy, on which every figure is that of the day
     */
    public Dossier seenOn(LocalDate day) {
        return lastView.on(day, asked -> Sight.on(this, asked));
    }

    /**
     * The dossier without what names or reaches the persons who asked that their data be used no longer, left alone or erased, and what actors
     * said in a directory that they left. It counts for all that is told from then on, whatever day that speaks of: ask it before {@link #seenOn}.
     *
     * @return a copy in which their contacts have no name, lead no action and come to no meeting; the very same dossier where nobody asked for it
     */
    public Dossier withheld() {
        Withholding withholding = Withholding.among(actors(), calls());
        return withholding.isNeeded()
                ? toBuilder()
                        .actors(withholding.actors(actors()))
                        .actions(withholding.actions(actions()))
                        .meetings(withholding.meetings(meetings()))
                        .calls(withholding.calls(calls()))
                        .narrowed()
                : this;
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
     * {@return the actor, if the dossier has it}
     *
     * @param actor the id
     */
    public Optional<Actor> findActor(ActorId actor) {
        return Sorted.find(parts.actors(), Identified::id, actor);
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
     * {@return where an actor stands towards the social economy and inclusion, by what was known on a day, explained}
     *
     * @param actor the id
     * @param day the day
     * @throws NoSuchElementException if the dossier has no such actor
     */
    public EssStanding standing(ActorId actor, LocalDate day) {
        Known<LocalDate> signed = CharterEvidence.of(seenOn(day).parts).of(actor);
        return EssStanding.of(getActor(actor), day, signed);
    }

    /**
     * {@return where all actors stand towards the social economy and inclusion on a day, explained, in the order of the actors}
     *
     * @param day the day
     */
    public Map<ActorId, EssStanding> standings(LocalDate day) {
        CharterEvidence signed = CharterEvidence.of(seenOn(day).parts);
        Map<ActorId, EssStanding> standings = new LinkedHashMap<>();
        actors().forEach(actor -> standings.put(actor.id(), EssStanding.of(actor, day, signed.of(actor.id()))));
        return Collections.unmodifiableMap(standings);
    }

    /**
     * {@return who sits in a body on a day (<i>{@index "membres en exercice"}</i>): its members, without the parties of the contract that hold
     *     their role on other days only; not recorded if the members are not}
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
        return Sorted.find(parts.deliberations(), Identified::id, deliberation);
    }

    /**
     * {@return the action, if the dossier has it}
     *
     * @param action the id
     */
    public Optional<Action> findAction(ActionId action) {
        return Sorted.find(parts.actions(), Identified::id, action);
    }

    /**
     * {@return the indicator, if the dossier has it}
     *
     * @param indicator the id
     */
    public Optional<Indicator> findIndicator(IndicatorId indicator) {
        return Sorted.find(parts.indicators(), Identified::id, indicator);
    }

    /**
     * {@return the grant, if the dossier has it}
     *
     * @param grant its id
     */
    public Optional<Grant> findGrant(GrantId grant) {
        return Sorted.find(parts.grants(), Identified::id, grant);
    }

    /**
     * {@return the call for projects, if the dossier has it}
     *
     * @param call the id
     */
    public Optional<CallForProjects> findCall(CallId call) {
        return Sorted.find(parts.calls(), Identified::id, call);
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
