package org.cldess.contract.rule;

import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.component.Listed;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.known.Known;
import org.cldess.language.Localizable;

/**
 * A contract with the names of its parties, for use in messages.
 *
 * @param contract the contract
 * @param names maps an actor to its name; empty if the actor has no name that may be shown, such as a person whose name
 *     is not public
 * @param bodies maps an actor to the facts about it as a public body, with their location
 */
public record NamedContract(
        Contract contract, Function<ActorId, Optional<String>> names, Function<ActorId, Body> bodies) {
    /**
     * An actor as a public body.
     *
     * @param kind the kind of public body
     * @param pointer the JSON Pointer, from the root, to the kind
     */
    public record Body(Known<PublicBodyKind> kind, String pointer) {}

    /**
     * {@return a contract with the names of its parties, except persons, whose names may not be public}
     *
     * @param contract the contract
     * @param actors finds an actor by its id
     * @param list the list of the actors in the dossier
     */
    public static NamedContract of(
            Contract contract, Function<ActorId, Optional<Actor>> actors, Listed<?, Actor> list) {
        return new NamedContract(
                contract, id -> nameOf(actors.apply(id)), id -> body(actors.apply(id), list.toString()));
    }

    /**
     * {@return a contract with the names of its parties and the facts about them}
     *
     * @param contract the contract
     * @param actors returns the actor with an id
     * @param places returns the location of the actor, as a JSON Pointer from the root
     */
    public static NamedContract of(
            Contract contract, Function<ActorId, Actor> actors, Function<ActorId, String> places) {
        return new NamedContract(
                contract,
                id -> nameOf(Optional.of(actors.apply(id))),
                id -> body(Optional.of(actors.apply(id)), places.apply(id)));
    }

    private static Optional<String> nameOf(Optional<Actor> actor) {
        return actor.filter(known -> known.kind() != ActorKind.NATURAL_PERSON).map(Actor::name);
    }

    private static Body body(Optional<Actor> actor, String place) {
        return new Body(actor.map(Actor::publicBody).orElse(Known.notRecorded()), place + Actor_.PUBLIC_BODY);
    }

    /**
     * Returns the name of an actor.
     *
     * @param actor the id of an actor
     * @return its name; if it has none that may be shown, that it is a natural person: its id may be a name too
     */
    public Localizable nameOf(ActorId actor) {
        return names.apply(actor).<Localizable>map(name -> locale -> name).orElse(Texts.WORDS.message("person"));
    }

    /**
     * Returns the name of a party.
     *
     * @param party a party of the contract
     * @return the name of its actor, followed by the id of the party if another party has the same name; for a natural
     *     person, its number among the parties
     */
    public Localizable nameOf(Party party) {
        Optional<String> name = names.apply(party.actor());
        if (name.isEmpty()) {
            return Texts.WORDS.message("person.party", contract.parties().indexOf(party) + 1);
        }
        boolean shared = contract.parties().stream()
                .anyMatch(other -> !other.id().equals(party.id())
                        && names.apply(other.actor()).equals(name));
        return locale -> shared ? name.get() + " (" + party.id() + ")" : name.get();
    }

    /**
     * Returns the name of a party.
     *
     * @param party the id of a party
     * @return as {@link #nameOf(Party)}; the id if the contract has no such party
     */
    public Localizable nameOf(PartyId party) {
        return contract.findParty(party).map(this::nameOf).orElse(locale -> party.value());
    }
}
