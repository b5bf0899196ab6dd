package org.cldess.reporting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.budget.Budget;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.MeetingPlan;
import org.cldess.financing.Resource;
import org.cldess.identity.CommuneCode;
import org.cldess.language.Typography;
import org.cldess.language.Words;
import org.cldess.need.Need;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;

/**
 * A dossier as an audience sees it on a day (<i>{@index "le dossier vu par un public, un jour donné"}</i>), with the names that a report
 * gives to what is in it. It is narrowed once; the findings of the rules and the plans of the meetings are made when a report first asks
 * for them. So one view is made for all reports of a run, and its changed copies share what the change leaves as it is.
 *
 * <pre>{@code
 * View view = View.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
 * for (ReportKind kind : Reports.all()) {
 *     Format.HTML.write(kind.of(view), output(kind));
 * }
 * }</pre>
 *
 * <p>Nothing that is hidden from the audience, or had not happened by the day, can be reached from it. Thread-safe.
 */
public final class View {
    private final Dossier whole;
    private final Seen seen;
    private final Rulebook rulebook;
    private final Once<Findings> findings;
    private final LocalDate day;
    private final Audience audience;
    private final Locale locale;
    private final List<Inline.Link> related;
    private final Gazetteer gazetteer;
    private final Map<MeetingId, MeetingPlan> plans;
    private final Speech ownSpeech;

    private View(
            Dossier whole,
            Seen seen,
            Rulebook rulebook,
            Once<Findings> findings,
            LocalDate day,
            Audience audience,
            Locale locale,
            List<Inline.Link> related,
            Gazetteer gazetteer,
            Map<MeetingId, MeetingPlan> plans) {
        this.whole = whole;
        this.seen = seen;
        this.rulebook = rulebook;
        this.findings = findings;
        this.day = day;
        this.audience = audience;
        this.locale = locale;
        this.related = List.copyOf(related);
        this.gazetteer = gazetteer;
        this.plans = plans;
        this.ownSpeech = speech(Texts.WORDS);
    }

    /**
     * Narrows a dossier to what had happened by a day and to what an audience may see, without the names of those who {@linkplain
     * Dossier#withheld asked} by any day that their data be used no longer, under the French rulebook and with the gazetteer of
     * France.
     *
     * @param dossier the whole dossier
     * @param day the day whose facts are shown
     * @param audience to whom they are shown
     * @param locale the reader’s language: English for an English locale, French for any other
     * @return the view
     */
    public static View of(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        Rulebook rules = Rulebook.france();
        Dossier told = dossier.withheld();
        return new View(
                told,
                Seen.of(told, day, audience),
                rules,
                new Once<>(() -> rules.check(told, day).seenBy(audience)),
                day,
                audience,
                locale,
                List.of(),
                Gazetteer.ofFrance(),
                new ConcurrentHashMap<>());
    }

    /**
     * This view with findings of another rulebook than the French one that is shipped.
     *
     * @param rules the rulebook, such as the shipped one with a rule more
     * @return a changed copy
     */
    public View under(Rulebook rules) {
        return judged(rules, new Once<>(() -> rules.check(whole, day).seenBy(audience)));
    }

    /**
     * This view with findings that a rulebook has already made, so that they are not made again.
     *
     * @param rules the rulebook
     * @param found what it found on the whole dossier on the day of this view
     * @return a changed copy
     * @throws IllegalArgumentException if the findings are those of another dossier or of another day
     */
    public View under(Rulebook rules, Findings found) {
        if (!found.day().equals(day) || !found.dossier().id().equals(whole.id())) {
            throw new IllegalArgumentException(
                    "The findings are those of %s on %s, the view is of %s on %s: check again"
                            .formatted(found.dossier().id(), found.day(), whole.id(), day));
        }
        return judged(rules, new Once<>(() -> found.seenBy(audience)));
    }

    private View judged(Rulebook rules, Once<Findings> found) {
        return new View(whole, seen, rules, found, day, audience, locale, related, gazetteer, plans);
    }

    /**
     * This view with communes named, and distances measured, by another gazetteer than the shipped one of France: a newer one, or that of
     * another country.
     *
     * @param places the gazetteer
     * @return a changed copy
     */
    public View with(Gazetteer places) {
        return new View(
                whole, seen, rulebook, findings, day, audience, locale, related, places, new ConcurrentHashMap<>());
    }

    /**
     * This view with links to other documents, for a section of its own: what else was written about the dossier, and in which formats.
     *
     * @param documents the links, each with words that make sense when read alone; none for no such section
     * @return a changed copy
     */
    public View relatedTo(List<Inline.Link> documents) {
        return new View(whole, seen, rulebook, findings, day, audience, locale, documents, gazetteer, plans);
    }

    /** {@return the dossier without what is hidden from the audience and what happened after the day} */
    public Dossier dossier() {
        return seen.dossier();
    }

    /**
     * The contract as it reads on the day, after all amendments in effect. The text that was signed is {@code dossier().contract()}.
     *
     * @return the consolidated contract
     */
    public Contract contract() {
        return seen.contract();
    }

    /** {@return what the rules found on the whole dossier, less what this audience does not see; made when first asked for} */
    public Findings findings() {
        return findings.get();
    }

    /** {@return the rules that made the findings} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** {@return the day whose facts are shown} */
    public LocalDate day() {
        return day;
    }

    /** {@return to whom they are shown} */
    public Audience audience() {
        return audience;
    }

    /** {@return the reader’s language, as it was asked} */
    public Locale locale() {
        return locale;
    }

    /** {@return links to other documents about the dossier; none where none were given} */
    public List<Inline.Link> related() {
        return related;
    }

    /** {@return where communes are and what they are called: the one shipped, or one’s own} */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** {@return for which contract, day, audience and language a report of this view is made} */
    public Edition edition() {
        return new Edition(ownSpeech.typed(contract().title()), day, audience, locale);
    }

    /**
     * Speaks to the reader with one’s own sentences.
     *
     * @param words the sentences of a report; a key that the first do not have is looked up in the next
     * @return how the report speaks
     */
    public Speech speech(Words... words) {
        return new Speech(locale, seen.cents(), seen.named(), List.of(words));
    }

    /** {@return what is looked for by actors whom this audience is not told, in an order that does not tell them} */
    public List<Need> anonymousNeeds() {
        return seen.anonymousNeeds();
    }

    /** {@return the actions in the order of their numbers, in which 1.10 comes after 1.9} */
    public List<Action> actions() {
        return seen.actions();
    }

    /** {@return the resources in money of all actions that are seen, each euro once, without contributions in kind} */
    public List<Resource> resources() {
        return Budget.of(dossier()).resources();
    }

    /**
     * The best plan of a meeting, the same for every audience, by the names that this one sees, which its reasons repeat. What it rests on
     * is not narrowed: its reasons are for those who see needs and offers. It is computed when it is first asked for.
     *
     * @param meeting a meeting of the dossier that is seen
     * @return the plan
     */
    public MeetingPlan plan(Meeting meeting) {
        return plans.computeIfAbsent(meeting.id(), id -> {
            Dossier then = whole.seenOn(day);
            List<Actor> named = then.actors().stream()
                    .map(actor -> actor.toBuilder().name(plainName(actor.id())).build())
                    .toList();
            Meeting asked = then.meetings().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElse(meeting);
            return PlannedMeeting.of(asked, named, then, day, gazetteer);
        });
    }

    /**
     * The years of the contract: « 2012-2015 », “2012–2015”, or one year alone.
     *
     * @return the first and the last year of its term
     */
    public String years() {
        Term term = contract().term();
        int first = term.start().getYear();
        int last = term.end().getYear();
        return first == last
                ? Integer.toString(first)
                : ownSpeech.say("years", Integer.toString(first), Integer.toString(last));
    }

    /**
     * What an action is called: « 1.2.3 Intitulé ».
     *
     * @param action the action
     * @return number and title
     */
    public Phrase name(Action action) {
        return ownSpeech.typed(plainName(action));
    }

    /**
     * What an action is called, as text.
     *
     * @param action the action
     * @return number and title
     */
    public String plainName(Action action) {
        return Typography.tidy(action.number() + " " + action.title(), Locale.FRENCH);
    }

    /**
     * What an objective is called.
     *
     * @param objective the objective
     * @return number and title
     */
    public Phrase name(Objective objective) {
        return ownSpeech.typed(plainName(objective));
    }

    /**
     * What an objective is called, as text.
     *
     * @param objective the objective
     * @return number and title
     */
    public String plainName(Objective objective) {
        return Typography.tidy(objective.number() + " " + objective.title(), Locale.FRENCH);
    }

    /**
     * What a party is called.
     *
     * @param party the party
     * @return the name of its actor
     */
    public Phrase name(Party party) {
        return name(party.actor());
    }

    /**
     * The name of an actor; of a natural person, no more than that it is one where names are kept from the audience.
     *
     * @param id the actor
     * @return the name, or the id of an actor that is not seen
     */
    public Phrase name(ActorId id) {
        Optional<Actor> actor = findActor(id);
        if (actor.filter(this::isMasked).isPresent()) {
            return Phrase.of(ownSpeech.say("person.masked"));
        }
        return ownSpeech.typed(actor.map(Actor::name).orElse(id.value()));
    }

    /**
     * The name of an actor as text, under the same reserve.
     *
     * @param id the actor
     * @return the name, or the id of an actor that is not seen
     */
    public String plainName(ActorId id) {
        return name(id).plain();
    }

    /**
     * The name of a commune with its code: « Grasse (06069) ».
     *
     * @param code the code
     * @return name and code; the code alone where the gazetteer has no commune of that code
     */
    public String plainName(CommuneCode code) {
        return gazetteer
                .findCommune(code)
                .map(commune -> "%s (%s)".formatted(commune.name(), code))
                .orElseGet(code::toString);
    }

    private boolean isMasked(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON && !audience.sees(Audience.PARTNER);
    }

    /**
     * An actor that is seen.
     *
     * @param id its id
     * @return the actor, if the audience sees it
     */
    public Optional<Actor> findActor(ActorId id) {
        return Optional.ofNullable(seen.actors().get(id));
    }

    /**
     * A contact that is seen.
     *
     * @param id its id
     * @return the contact, if the audience sees it
     */
    public Optional<Contact> findContact(ContactId id) {
        return Optional.ofNullable(seen.contacts().get(id));
    }

    @Override
    public String toString() {
        return "%s on %s for %s in %s".formatted(dossier().id(), day, audience, locale);
    }
}
