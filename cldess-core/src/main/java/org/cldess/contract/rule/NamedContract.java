package org.cldess.contract.rule;

import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.known.Known;

/**
 * A contract and what its parties are called, so that a sentence names them as people do.
 *
 * @param contract the contract
 * @param names the name of an actor; nothing where it has none to be shown, as a person who is kept from the public
 * @param bodies what is known of an actor as a public body, and where it stands
 */
public record NamedContract(
        Contract contract, Function<ActorId, Optional<String>> names, Function<ActorId, Body> bodies) {
    /**
     * An actor as a public body.
     *
     * @param kind what kind of public body it is
     * @param pointer where it says so, a JSON Pointer from the root
     */
    public record Body(Known<PublicBodyKind> kind, String pointer) {}

    /**
     * {@return a contract with the names of its parties, but for those of persons, who may be kept from the public}
     *
     * @param contract the contract
     * @param actors finds an actor by its id
     */
    public static NamedContract of(Contract contract, Function<ActorId, Optional<Actor>> actors) {
        return new NamedContract(contract, id -> nameOf(actors.apply(id)), id -> body(actors.apply(id), "/actors"));
    }

    /**
     * {@return a contract with what its parties are}
     *
     * @param contract the contract
     * @param actors gives the actor with an id
     * @param places gives where it stands, a JSON Pointer from the root
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
        return new Body(actor.map(Actor::publicBody).orElse(Known.notRecorded()), place + "/publicBody");
    }

    /**
     * What a party is called.
     *
     * @param party a party of the contract
     * @return the name of its actor, with the id of the party where another party has the same name; the id alone if there is no name
     */
    public String nameOf(Party party) {
        Optional<String> name = names.apply(party.actor());
        if (name.isEmpty()) {
            return party.id().value();
        }
        boolean shared = contract.parties().stream()
                .anyMatch(other -> !other.id().equals(party.id())
                        && names.apply(other.actor()).equals(name));
        return shared ? name.get() + " (" + party.id() + ")" : name.get();
    }

    /**
     * What a party is called.
     *
     * @param party the id of a party
     * @return as {@link #nameOf(Party)}; the id if the contract has no such party
     */
    public String nameOf(PartyId party) {
        return contract.findParty(party).map(this::nameOf).orElse(party.value());
    }
}
