package org.cldess.reporting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.identity.CommuneCode;
import org.cldess.language.Typography;
import org.cldess.language.Words;
import org.cldess.ledger.FundedLine;
import org.cldess.need.Need;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;
import org.cldess.thing.Id;

/**
 * A dossier as an audience sees it on a day (<i>{@index "le dossier vu par un public, un jour donné"}</i>), with the
 * names that a report gives to its content. The dossier is restricted once. The findings of the rules and the plans of
 * the meetings are computed on first access. Create one view for all reports of a run; its changed copies share
 * everything that the change does not affect.
 *
 * <pre>{@code
 * View view = View.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
 * for (ReportKind kind : Reports.all()) {
 *     Format.HTML.write(kind.of(view), output(kind));
 * }
 * }</pre>
 *
 * <p>A view gives no access to content that is hidden from the audience or that happened after the day. Thread-safe.
 */
public final class View {
    /** The file name of the home page of a set of documents. */
    public static final String HOME = "index";

    /** Its file. */
    static final String HOME_PAGE = HOME + ".html";

    /** The document of the contract. */
    private static final String CONTRACT = "contrat";

    private final Dossier whole;
    private final RestrictedDossier seen;
    private final LocalDate day;
    private final Audience audience;
    private final Locale locale;
    private final Judgement judgement;
    private final Places places;
    private final List<Inline.Link> related;
    private final Set<String> documents;
    private final Mentions mentions;
    private final Speech ownSpeech;

    /** The rules, and what they find. */
    private record Judgement(Rulebook rulebook, Lazy<Findings> findings) {}

    /** The gazetteer, and the plans made with it so far. */
    private record Places(Gazetteer gazetteer, Map<MeetingId, MeetingPlan> plans) {
        Places(Gazetteer gazetteer) {
            this(gazetteer, new ConcurrentHashMap<>());
        }
    }

    private View(
            Dossier whole,
            RestrictedDossier seen,
            LocalDate day,
            Audience audience,
            Locale locale,
            Judgement judgement,
            Places places,
            List<Inline.Link> related) {
        this.whole = whole;
        this.seen = seen;
        this.day = day;
        this.audience = audience;
        this.locale = locale;
        this.judgement = judgement;
        this.places = places;
        this.related = List.copyOf(related);
        this.documents = related.stream()
                .map(link -> link.target().replaceFirst("[.#].*", ""))
                .collect(Collectors.toUnmodifiableSet());
        this.mentions = Mentions.of(
                this,
                documents.contains(Place.ACTION.report()),
                documents.contains(Place.OBJECTIVE.report()),
                documents.contains(CONTRACT));
        this.ownSpeech = new Speech(locale, audience, seen.cents(), seen.named(), Mentions.NONE, List.of(Texts.WORDS));
    }

    /** Returns a view of the same dossier for the same reader. */
    private View copy(Judgement otherJudgement, Places otherPlaces, List<Inline.Link> otherRelated) {
        return new View(whole, seen, day, audience, locale, otherJudgement, otherPlaces, otherRelated);
    }

    /**
     * Restricts a dossier to the facts up to a day and to the content that an audience may see, with the French
     * rulebook and the gazetteer of France. The names of persons who {@linkplain Dossier#withoutWithheld objected} on
     * any day to the use of their data are removed.
     *
     * @param dossier the whole dossier
     * @param day the date of the facts
     * @param audience the audience
     * @param locale the reader’s language: English for an English locale, French for any other
     * @return the view
     */
    public static View of(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        Rulebook rules = Rulebook.france();
        Dossier told = dossier.withoutWithheld();
        return new View(
                told,
                RestrictedDossier.of(told, day, audience),
                day,
                audience,
                locale,
                new Judgement(rules, new Lazy<>(() -> rules.check(told, day).seenBy(audience))),
                new Places(Gazetteer.ofFrance()),
                List.of());
    }

    /**
     * Returns a copy of this view with the findings of another rulebook than the built-in French one.
     *
     * @param rules the rulebook, such as the built-in one with one more rule
     * @return a changed copy
     */
    public View under(Rulebook rules) {
        return judged(rules, new Lazy<>(() -> rules.check(whole, day).seenBy(audience)));
    }

    /**
     * Returns a copy of this view with findings that a rulebook has already made, so that they are not computed again.
     *
     * @param rules the rulebook
     * @param found its findings for the whole dossier on the day of this view
     * @return a changed copy
     * @throws IllegalArgumentException if the findings are for another dossier or day
     */
    public View under(Rulebook rules, Findings found) {
        if (!found.day().equals(day) || !found.dossier().id().equals(whole.id())) {
            throw new IllegalArgumentException(
                    "The findings are those of %s on %s, the view is of %s on %s: check again"
                            .formatted(found.dossier().id(), found.day(), whole.id(), day));
        }
        return judged(rules, new Lazy<>(() -> found.seenBy(audience)));
    }

    private View judged(Rulebook rules, Lazy<Findings> found) {
        return copy(new Judgement(rules, found), places, related);
    }

    /**
     * Returns a copy of this view with commune names and distances from another gazetteer than the built-in one of
     * France: a newer one, or that of another country.
     *
     * @param gazetteer the gazetteer
     * @return a changed copy
     */
    public View with(Gazetteer gazetteer) {
        return copy(judgement, new Places(gazetteer), related);
    }

    /**
     * Returns the view of the same dossier, for the same reader, on an earlier day, to compare with.
     *
     * @param earlier the day
     * @return the view of that day
     * @throws IllegalArgumentException if the day is after that of this view, which would show later facts
     */
    public View on(LocalDate earlier) {
        if (earlier.isAfter(day)) {
            throw new IllegalArgumentException(
                    "A view of %s does not show what happened by %s: create one of that day".formatted(day, earlier));
        }
        Rulebook rules = judgement.rulebook();
        return new View(
                whole,
                RestrictedDossier.of(whole, earlier, audience),
                earlier,
                audience,
                locale,
                new Judgement(
                        rules, new Lazy<>(() -> rules.check(whole, earlier).seenBy(audience))),
                new Places(gazetteer()),
                related);
    }

    /**
     * Returns a copy of this view with links to other documents about the dossier, in all their formats, which reports
     * show in a separate section.
     *
     * @param documents the links, each with a text that makes sense when read alone; empty for no such section
     * @return a changed copy
     */
    public View relatedTo(List<Inline.Link> documents) {
        return copy(judgement, places, documents);
    }

    /** {@return the dossier without the content that is hidden from the audience or that happened after the day} */
    public Dossier dossier() {
        return seen.dossier();
    }

    /**
     * Returns the contract on the day, with all amendments in effect. The signed text is {@code dossier().contract()}.
     *
     * @return the consolidated contract
     */
    public Contract contract() {
        return seen.contract();
    }

    /**
     * {@return the findings of the rules for the whole dossier that this audience may see, computed on first access}
     */
    public Findings findings() {
        return judgement.findings().get();
    }

    /** {@return the rules that made the findings} */
    public Rulebook rulebook() {
        return judgement.rulebook();
    }

    /** {@return the date of the facts} */
    public LocalDate day() {
        return day;
    }

    /** {@return the audience} */
    public Audience audience() {
        return audience;
    }

    /** {@return the reader’s language, as requested} */
    public Locale locale() {
        return locale;
    }

    /** {@return the links to other documents about the dossier; empty if none were given} */
    public List<Inline.Link> related() {
        return related;
    }

    /** {@return the gazetteer of commune names and places: the built-in one or another one} */
    public Gazetteer gazetteer() {
        return places.gazetteer();
    }

    /**
     * Returns the contract, date, audience and language of the reports of this view. The name of the contract leads to
     * the home page if the set has one.
     *
     * @return the edition
     */
    public Edition edition() {
        Phrase contract = ownSpeech.typed(contract().title());
        return new Edition(hasHome() ? Phrase.EMPTY.link(contract, HOME_PAGE) : contract, day, audience, locale);
    }

    /** Checks whether the set has a home page, which leads to all documents. */
    boolean hasHome() {
        return documents.contains(HOME);
    }

    /**
     * Returns the texts of a report with its own sentences.
     *
     * @param words the sentences of a report; a key that is not in the first is looked up in the next
     * @return the texts in the reader’s language
     */
    public Speech speech(Words... words) {
        return new Speech(locale, audience, seen.cents(), seen.named(), mentions, List.of(words));
    }

    /** {@return the needs of actors that this audience does not see, in an order that does not reveal them} */
    public List<Need> anonymousNeeds() {
        return seen.anonymousNeeds();
    }

    /** {@return the actions in the order of their numbers, with 1.10 after 1.9} */
    public List<Action> actions() {
        return seen.actions();
    }

    /** {@return the budget of the visible actions that were not dropped by the day, computed on first access} */
    public Budget budget() {
        return seen.kept().get();
    }

    /**
     * {@return the budget of all visible actions on the day, computed on first access} It includes dropped actions,
     * whose money pages show apart.
     */
    public Budget wholeBudget() {
        return seen.budget().get();
    }

    /**
     * {@return the financial resources of the visible actions that were not dropped, each euro once, without
     * contributions in kind}
     */
    public List<FundedLine> resources() {
        return budget().resources();
    }

    /**
     * Returns the best plan of a meeting. The plan is the same for every audience, but its reasons contain only the
     * names that this audience sees. It is based on unrestricted data, so its reasons are only for audiences that see
     * needs and offers. It is computed on first access.
     *
     * @param meeting a meeting of the visible dossier
     * @return the plan
     */
    public MeetingPlan plan(Meeting meeting) {
        return places.plans().computeIfAbsent(meeting.id(), id -> {
            Dossier then = whole.seenOn(day);
            List<Actor> named = then.actors().stream()
                    .map(actor -> actor.shownAs(plainName(actor.id())))
                    .toList();
            Meeting asked = then.meetings().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElse(meeting);
            return BestMeetingPlan.of(asked, named, then, day, gazetteer());
        });
    }

    /**
     * Returns the years of the contract: « 2012-2015 », “2012–2015”, or a single year.
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
     * Returns the number and title of an action: « 1.2.3 Intitulé », which lead to its sheet if the set has the sheets.
     *
     * @param action the action
     * @return the number and title
     */
    public Phrase name(Action action) {
        return leading(ownSpeech.typed(plainName(action)), Place.ACTION, action.id());
    }

    /**
     * Returns words that lead to the place of a thing in another document of the set. They are plain if the set does
     * not have the document, or if it is the document that is being made.
     *
     * @param words the words
     * @param place the kind of the thing
     * @param thing its id
     * @return a link, or the words
     */
    public Phrase leading(Phrase words, Place place, Id<?> thing) {
        return documents.contains(place.report()) ? Phrase.EMPTY.link(words, place.target(thing)) : words;
    }

    /**
     * Returns the code of a rule, which leads to its family in the rulebook if the set has the rulebook.
     *
     * @param rule the code: {@code CHA-04}
     * @return the code
     */
    public Phrase code(String rule) {
        return documents.contains(Place.RULES.report())
                ? Phrase.EMPTY.link(rule, Place.RULES.report() + "#" + Place.ofRule(rule))
                : Phrase.of(rule);
    }

    /**
     * Returns words that lead to another document of the set. They are plain if the set does not have the document, or
     * if it is the document that is being made.
     *
     * @param words the words
     * @param report the name of the {@link ReportKind} of the document
     * @return a link, or the words
     */
    public Phrase leading(Phrase words, String report) {
        return documents.contains(report) ? Phrase.EMPTY.link(words, report) : words;
    }

    /**
     * Returns the number and title of an action as plain text.
     *
     * @param action the action
     * @return the number and title
     */
    public String plainName(Action action) {
        return Typography.tidy(action.number() + " " + action.title(), Locale.FRENCH);
    }

    /**
     * Returns the number and title of an objective, which lead to its sheet if the set has the sheets.
     *
     * @param objective the objective
     * @return the number and title
     */
    public Phrase name(Objective objective) {
        return leading(ownSpeech.typed(plainName(objective)), Place.OBJECTIVE, objective.id());
    }

    /**
     * Returns the number and title of an objective as plain text.
     *
     * @param objective the objective
     * @return the number and title
     */
    public String plainName(Objective objective) {
        return Typography.tidy(objective.number() + " " + objective.title(), Locale.FRENCH);
    }

    /**
     * Returns the name of a party.
     *
     * @param party the party
     * @return the name of its actor
     */
    public Phrase name(Party party) {
        return name(party.actor());
    }

    /**
     * Returns the names of the bodies of some parties, each once: a body that replaced several others is several
     * parties.
     *
     * @param parties the parties
     * @return the names, in the order of the parties
     */
    public List<Phrase> names(List<Party> parties) {
        return parties.stream().map(Party::actor).distinct().map(this::name).toList();
    }

    /**
     * Returns the name of an actor, which leads to its sheet if the set has the sheets. If the audience does not see
     * names, a natural person is only called a person.
     *
     * @param id the actor
     * @return the name; for an actor that is not visible, the same as for a person
     */
    public Phrase name(ActorId id) {
        return findActor(id)
                .filter(actor -> !isMasked(actor))
                .map(actor -> leading(ownSpeech.typed(actor.name()), Place.ACTOR, id))
                .orElseGet(() -> Phrase.of(ownSpeech.say("person.masked")));
    }

    /**
     * Checks whether the audience sees an actor by name.
     *
     * @param id the actor
     * @return false for an actor that is not visible, and for a natural person if the audience does not see names
     */
    public boolean isNamed(ActorId id) {
        return findActor(id).filter(actor -> !isMasked(actor)).isPresent();
    }

    /**
     * Returns the name of the body that owes or is owed something: « Pays de Grasse (pour la CAPAP) » if another body
     * {@linkplain Contract#actingFor took the place} of the one that is named.
     *
     * @param id the body that the text names
     * @param due the day on which it is due; what is overdue is owed by the body of the day of this view
     * @return the name of the body, or of its successor with the name of the body
     */
    public Phrase acting(ActorId id, LocalDate due) {
        ActorId acting = contract().actingFor(id, due.isAfter(day) ? due : day);
        return acting.equals(id) ? name(id) : ownSpeech.phrase("acting", name(acting), name(id));
    }

    /**
     * Returns the name of the body that owes or is owed something on the day of this view.
     *
     * @param id the body that the text names
     * @return the name of the body, or of its successor with the name of the body
     */
    public Phrase acting(ActorId id) {
        return acting(id, day);
    }

    /**
     * Returns the name of an actor as plain text, masked in the same cases.
     *
     * @param id the actor
     * @return the name; for an actor that is not visible, the same as for a person
     */
    public String plainName(ActorId id) {
        return name(id).plain();
    }

    /**
     * Returns the name of a commune with its code: « Grasse (06069) ».
     *
     * @param code the code
     * @return the name and code; the code alone if the gazetteer has no such commune
     */
    public String plainName(CommuneCode code) {
        return gazetteer()
                .findCommune(code)
                .map(commune -> "%s (%s)".formatted(commune.name(), code))
                .orElseGet(code::toString);
    }

    private boolean isMasked(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON && !audience.sees(Audience.PARTNER);
    }

    /**
     * Finds a visible actor.
     *
     * @param id its id
     * @return the actor; empty if the audience does not see it
     */
    public Optional<Actor> findActor(ActorId id) {
        return Optional.ofNullable(seen.actors().get(id));
    }

    /**
     * Finds a visible contact.
     *
     * @param id its id
     * @return the contact; empty if the audience does not see it
     */
    public Optional<Contact> findContact(ContactId id) {
        return Optional.ofNullable(seen.contacts().get(id));
    }

    @Override
    public String toString() {
        return "%s on %s for %s in %s".formatted(dossier().id(), day, audience, locale);
    }
}
