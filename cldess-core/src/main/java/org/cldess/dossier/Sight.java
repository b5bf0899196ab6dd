package org.cldess.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cldess.accreditation.Credentials;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.ActorKind;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactFile;
import org.cldess.actor.Listing;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersionId;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Exchange;
import org.cldess.encounter.Visit;
import org.cldess.indicator.Indicator;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;

/** Narrows a dossier to what was known on a day, or to what an audience may see. */
final class Sight {
    private static final String MASKED = "–";

    private Sight() {}

    static Dossier on(Dossier dossier, LocalDate day) {
        List<Deliberation> decided = Narrowed.each(
                Narrowed.only(dossier.deliberations(), act -> !Known.isAfter(act.date(), day)), act -> act.seenOn(day));
        Known<Charter> charter = dossier.charter().flatMap(known -> {
            Charter seen = known.seenOn(day);
            return Narrowed.isSame(seen, known) ? dossier.charter() : Known.of(seen);
        });
        Contract known = dossier.contract().seenOn(day);
        Unseen unseen = Unseen.between(dossier.contract(), known);
        boolean whole = Narrowed.isSame(decided, dossier.deliberations())
                && Narrowed.isSame(charter, dossier.charter())
                && Narrowed.isSame(known, dossier.contract());
        Dossier seen = dossier.toBuilder()
                .deliberations(decided)
                .charter(charter)
                .contract(whole ? known : contractOn(unseen.without(known), decided, charter))
                .actors(Narrowed.each(dossier.actors(), actor -> actor.seenOn(day)))
                .indicators(eachOn(dossier.indicators(), indicator -> indicator.seenOn(day)))
                .actions(eachOn(dossier.actions(), action -> unseen.without(action.seenOn(day))))
                .exchanges(eachOn(dossier.exchanges(), exchange -> exchange.seenOn(day)))
                .sittings(eachOn(dossier.sittings(), sitting -> sitting.seenOn(day)))
                .consultations(Narrowed.only(dossier.consultations(), heard -> !Known.isAfter(heard.date(), day)))
                .ties(eachOn(
                        Narrowed.only(dossier.ties(), stated -> stated.tie().isKnownOn(day)),
                        stated -> stated.seenOn(day)))
                .declinedIntroductions(eachOn(
                        Narrowed.only(dossier.declinedIntroductions(), refusal -> !Known.isAfter(refusal.date(), day)),
                        refusal -> refusal.seenOn(day)))
                .contactFile(dossier.contactFile().flatMap(file -> {
                    ContactFile then = file.seenOn(day);
                    return then.equals(file) ? dossier.contactFile() : Known.of(then);
                }))
                .narrowed();
        return seen.isMadeOf(dossier) ? dossier : seen;
    }

    private static <T> List<T> eachOn(List<T> things, UnaryOperator<T> narrow) {
        return Narrowed.each(things, thing -> {
            T seen = narrow.apply(thing);
            return seen.equals(thing) ? thing : seen;
        });
    }

    /** What refers to an act that is not seen yet is not recorded yet. */
    private static Contract contractOn(Contract contract, List<Deliberation> decided, Known<Charter> charter) {
        Set<DeliberationId> known = decided.stream().map(Deliberation::id).collect(Collectors.toSet());
        Set<CharterVersionId> versions = charter.value().stream()
                .flatMap(text -> text.versions().stream())
                .map(version -> version.id())
                .collect(Collectors.toSet());
        return contract.toBuilder()
                .signatures(signaturesOn(contract.signatures(), known))
                .amendments(contract.amendments().stream()
                        .map(amendment -> amendment.toBuilder()
                                .signatures(signaturesOn(amendment.signatures(), known))
                                .build())
                        .toList())
                .decisions(contract.decisions()
                        .map(list -> list.stream()
                                .map(decision -> decisionOn(decision, known))
                                .toList()))
                .charterVersion(onlyIf(contract.charterVersion(), versions))
                .build();
    }

    private static List<Signature> signaturesOn(List<Signature> signatures, Set<DeliberationId> known) {
        return signatures.stream()
                .map(signature -> signature.authorisedBy(
                        onlyIf(signature.deliberation(), known), onlyIf(signature.delegation(), known)))
                .toList();
    }

    private static ContractDecision decisionOn(ContractDecision decision, Set<DeliberationId> known) {
        return new ContractDecision(
                decision.id(),
                decision.what(),
                decision.date(),
                decision.by(),
                onlyIf(decision.deliberation(), known),
                decision.reason(),
                decision.into());
    }

    private static <I> Known<I> onlyIf(Known<I> reference, Set<I> seen) {
        return reference.value().filter(id -> !seen.contains(id)).isPresent() ? Known.notRecorded() : reference;
    }

    static Dossier by(Dossier dossier, Audience audience) {
        boolean names = audience.sees(Audience.PARTNER);
        Set<ActorId> publicBodies = dossier.actors().stream()
                .filter(actor -> actor.publicBody().value().isPresent())
                .map(Actor::id)
                .collect(Collectors.toSet());
        List<Action> seen = dossier.actions().stream()
                .filter(action -> audience.sees(action.visibility()))
                .toList();
        return dossier.toBuilder()
                .contract(names ? dossier.contract() : onlyBodies(dossier.contract(), publicBodies))
                .actors(dossier.actors().stream()
                        .map(actor -> actorBy(actor, audience))
                        .toList())
                .indicators(dossier.indicators().stream()
                        .filter(indicator -> servesNone(dossier.actions(), indicator) || !servesNone(seen, indicator))
                        .toList())
                .actions(seen.stream()
                        .map(action -> names ? action : withoutPerson(action))
                        .toList())
                .charter(dossier.charter().map(charter -> names ? charter : onlyBodies(charter, publicBodies)))
                .exchanges(dossier.exchanges().stream()
                        .map(exchange -> names ? exchange : withoutFeedback(exchange))
                        .toList())
                .consultations(names ? dossier.consultations() : List.of())
                .contactFile(audience.sees(Audience.COMMITTEE) ? dossier.contactFile() : Known.notRecorded())
                .ties(TieSight.ties(dossier, seen, audience))
                .declinedIntroductions(TieSight.declined(dossier, audience))
                .narrowed();
    }

    /** An indicator that only hidden actions refer to is hidden with them. */
    private static boolean servesNone(List<Action> actions, Indicator indicator) {
        return actions.stream().noneMatch(action -> action.indicators().contains(indicator.id()));
    }

    private static Actor actorBy(Actor actor, Audience audience) {
        if (audience.sees(Audience.COMMITTEE)) {
            return actor;
        }
        if (audience.sees(Audience.PARTNER)) {
            return withoutHome(actor.toBuilder(), actor.kind())
                    .contacts(actor.contacts().stream()
                            .map(contact -> contact.isPublic() ? contact : contact.withoutAddresses())
                            .toList())
                    .credentials(actor.credentials().map(Credentials::withoutBooks))
                    .build();
        }
        boolean isPerson = actor.kind() == ActorKind.NATURAL_PERSON;
        boolean isListed = actor.isListedOn(LocalDate.MAX) && !isPerson;
        ActorBuilder shown = withoutHome(actor.toBuilder(), actor.kind())
                .listing(isListed ? actor.listing() : actor.listing().map(Listing::withoutWords))
                .contacts(actor.contacts().stream()
                        .filter(contact -> isListed && contact.isPublic())
                        .map(Contact::onlyPublic)
                        .toList())
                .credentials(actor.credentials().map(Credentials::withoutBooks));
        return (isPerson ? masked(shown) : shown).build();
    }

    /** Where a person works and what they are in which body would name them. */
    private static ActorBuilder masked(ActorBuilder person) {
        return person.name(MASKED).establishments(Known.notRecorded()).roles(Known.notRecorded());
    }

    /** Where a person lives is for the committee alone. */
    private static ActorBuilder withoutHome(ActorBuilder actor, ActorKind kind) {
        return kind == ActorKind.NATURAL_PERSON
                ? actor.address(Known.notRecorded()).postalCode(Known.notRecorded())
                : actor;
    }

    private static Action withoutPerson(Action action) {
        return action.toBuilder().leadPerson(Known.notRecorded()).build();
    }

    /** Keeps the names of those who signed for a public body only. */
    private static Charter onlyBodies(Charter charter, Set<ActorId> publicBodies) {
        return charter.toBuilder()
                .signatures(charter.signatures().stream()
                        .map(signature -> publicBodies.contains(signature.actor())
                                ? signature
                                : signature.withoutRepresentative())
                        .toList())
                .build();
    }

    private static Contract onlyBodies(Contract contract, Set<ActorId> publicBodies) {
        Set<PartyId> named = contract.parties().stream()
                .filter(party -> publicBodies.contains(party.actor()))
                .map(Party::id)
                .collect(Collectors.toSet());
        return contract.toBuilder()
                .signatures(onlyNamed(contract.signatures(), named))
                .amendments(contract.amendments().stream()
                        .map(amendment -> amendment.toBuilder()
                                .signatures(onlyNamed(amendment.signatures(), named))
                                .build())
                        .toList())
                .build();
    }

    private static List<Signature> onlyNamed(List<Signature> signatures, Set<PartyId> named) {
        return signatures.stream()
                .map(signature -> named.contains(signature.party()) ? signature : signature.withoutRepresentative())
                .toList();
    }

    private static Exchange withoutFeedback(Exchange exchange) {
        return exchange.toBuilder()
                .first(withoutFeedback(exchange.first()))
                .second(withoutFeedback(exchange.second()))
                .build();
    }

    private static Visit withoutFeedback(Visit visit) {
        return new Visit(
                visit.visitor(), visit.host(), visit.planned(), visit.held(), Known.notRecorded(), Known.notRecorded());
    }
}
