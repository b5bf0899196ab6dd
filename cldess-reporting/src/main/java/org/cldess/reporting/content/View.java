package org.cldess.reporting.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.ActorKind;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.PostalCode;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;

/** A dossier as an audience sees it on a day, with the names that a report gives to what is in it. */
public final class View {
    private final Dossier dossier;
    private final Contract contract;
    private final Findings findings;
    private final Rulebook rulebook;
    private final LocalDate day;
    private final Audience audience;
    private final Speech speech;
    private final List<Inline.Link> related;
    private final Gazetteer gazetteer;
    private final List<Action> actions;
    private final Map<ActorId, Actor> actors;
    private final Map<ContactId, Contact> contacts;

    private View(
            Dossier seen,
            Findings findings,
            Rulebook rulebook,
            LocalDate day,
            Audience audience,
            Locale locale,
            List<Inline.Link> related,
            Gazetteer gazetteer) {
        this.dossier = seen;
        this.contract = seen.contract().consolidated(day);
        this.findings = findings;
        this.rulebook = rulebook;
        this.day = day;
        this.audience = audience;
        this.speech = new Speech(locale, Figures.hasCents(seen));
        this.related = related;
        this.gazetteer = gazetteer;
        this.actions = seen.actions().stream().sorted(NumberOrder.ACTIONS).toList();
        this.actors = seen.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        this.contacts = seen.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .collect(Collectors.toMap(Contact::id, Function.identity(), (first, second) -> first));
    }

    /**
     * Narrows a dossier.
     *
     * @param dossier the whole dossier
     * @param rulebook the rules that are checked
     * @param day the day whose facts are shown
     * @param audience to whom they are shown
     * @param locale the reader's language
     * @param related links to other documents
     * @param gazetteer names the communes, and tells where they are
     * @return the view, from which the rest of the dossier cannot be reached
     */
    public static View of(
            Dossier dossier,
            Rulebook rulebook,
            LocalDate day,
            Audience audience,
            Locale locale,
            List<Inline.Link> related,
            Gazetteer gazetteer) {
        Findings findings = rulebook.check(dossier, day).seenBy(audience);
        return new View(
                dossier.seenOn(day).seenBy(audience), findings, rulebook, day, audience, locale, related, gazetteer);
    }

    Dossier dossier() {
        return dossier;
    }

    /** What the rules found on the whole dossier, less what this audience does not see. */
    Findings findings() {
        return findings;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** The contract as it reads on the day, after all amendments in effect. */
    Contract contract() {
        return contract;
    }

    /** The contract with the text that was signed. */
    Contract signedContract() {
        return dossier.contract();
    }

    LocalDate day() {
        return day;
    }

    Audience audience() {
        return audience;
    }

    Speech speech() {
        return speech;
    }

    List<Inline.Link> related() {
        return related;
    }

    /** Where communes are and what they are called: the one shipped, or the embedder’s. */
    Gazetteer gazetteer() {
        return gazetteer;
    }

    Edition edition() {
        return new Edition(speech.typed(contract().title()), day, audience, speech.locale());
    }

    /** The actions in the order of their numbers, in which 1.10 comes after 1.9. */
    List<Action> actions() {
        return actions;
    }

    /** The resources in money of all actions. */
    List<Resource> resources() {
        return plans().flatMap(plan -> plan.resourcesInMoney()).toList();
    }

    Stream<FinancingPlan> plans() {
        return actions.stream().flatMap(action -> action.plan().value().stream());
    }

    /** « 1.2.3 Intitulé ». */
    Phrase name(Action action) {
        return speech.typed(plainName(action));
    }

    String plainName(Action action) {
        return action.number() + " " + action.title();
    }

    Phrase name(Objective objective) {
        return speech.typed(plainName(objective));
    }

    String plainName(Objective objective) {
        return objective.number() + " " + objective.title();
    }

    Phrase name(Party party) {
        return name(party.actor());
    }

    /** The name of an actor; of a natural person, no more than that it is one where names are kept from the audience. */
    Phrase name(ActorId id) {
        Optional<Actor> actor = findActor(id);
        if (actor.filter(this::isMasked).isPresent()) {
            return Phrase.of(speech.say("person.masked"));
        }
        return speech.typed(actor.map(Actor::name).orElse(id.value()));
    }

    String plainName(ActorId id) {
        return name(id).plain();
    }

    /** « Grasse (06069) », and the code alone where no commune has it. */
    String plainName(CommuneCode code) {
        return gazetteer
                .findCommune(code)
                .map(commune -> "%s (%s)".formatted(commune.name(), code))
                .orElseGet(code::toString);
    }

    /** Where letters reach an actor, a line below the other: « 12 chemin de l’Exemple », « 06130 Grasse »; its commune alone without. */
    List<Phrase> whereabouts(Actor actor) {
        List<Phrase> lines = new ArrayList<>();
        actor.address().value().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(speech::typed)
                .forEach(lines::add);
        Optional<String> code = actor.postalCode().value().map(PostalCode::toString);
        Optional<String> letters = code.flatMap(digits ->
                actor.commune().value().flatMap(gazetteer::findCommune).map(commune -> digits + " " + commune.name()));
        letters.or(() -> actor.commune().value().map(this::plainName))
                .or(() -> code)
                .map(Phrase::of)
                .ifPresent(lines::add);
        return lines;
    }

    private boolean isMasked(Actor actor) {
        return actor.kind() == ActorKind.NATURAL_PERSON && !audience.sees(Audience.PARTNER);
    }

    Optional<Actor> findActor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    Optional<Contact> findContact(ContactId id) {
        return Optional.ofNullable(contacts.get(id));
    }

    /** The objective under which an action is counted: the first that it names. */
    Optional<Objective> objective(Action action) {
        return action.objectives().stream()
                .flatMap(id -> contract().findObjective(id).stream())
                .findFirst();
    }

    /** The objectives in which one stands, from the first level down to itself. */
    List<Objective> objectivesDownTo(ObjectiveId id) {
        List<Objective> path = new ArrayList<>();
        List<Objective> rank = contract().objectives();
        Optional<Objective> next = holding(rank, id);
        while (next.isPresent()) {
            path.add(next.get());
            rank = next.get().parts();
            next = next.get().id().equals(id) ? Optional.empty() : holding(rank, id);
        }
        return path;
    }

    private static Optional<Objective> holding(List<Objective> rank, ObjectiveId id) {
        return rank.stream()
                .filter(objective ->
                        objective.withParts().anyMatch(part -> part.id().equals(id)))
                .findFirst();
    }

    /** Whether readers look for a charter: there is one, or the kind of contract asks for it. */
    boolean concernsCharter() {
        return CharterReport.concerns(dossier);
    }

    /** The objective of the first level under which an action is counted. */
    Optional<Objective> globalObjective(Action action) {
        return objective(action).flatMap(objective -> globalObjective(objective.id()));
    }

    private Optional<Objective> globalObjective(ObjectiveId id) {
        return holding(contract().objectives(), id);
    }
}
