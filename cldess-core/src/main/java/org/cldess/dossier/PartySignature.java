package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.PublicBodyKind;
import org.cldess.contract.Amendment;
import org.cldess.contract.Contract;
import org.cldess.contract.Signature;
import org.cldess.deliberation.DeliberationId;
import org.cldess.rule.Known;
import org.cldess.rule.Part;

/**
 * A signature under the contract with all that is asked about it.
 *
 * @param contract the contract
 * @param signature the signature
 * @param actor the body that is the party
 * @param actorPointer where that body stands
 * @param acts the acts that it relies on: the deliberation first, the standing delegation after it
 */
record PartySignature(
        Contract contract, Signature signature, Actor actor, String actorPointer, List<AuthorisingAct> acts) {

    static Stream<Part<PartySignature>> in(Dossier dossier) {
        return parts(
                dossier,
                Places.of(dossier),
                "/contract/signatures/",
                dossier.contract().signatures());
    }

    /** The signatures under all amendments. */
    static Stream<Part<PartySignature>> inAmendments(Dossier dossier) {
        Places places = Places.of(dossier);
        List<Amendment> amendments = dossier.contract().amendments();
        return IntStream.range(0, amendments.size())
                .boxed()
                .flatMap(i -> parts(
                        dossier,
                        places,
                        "/contract/amendments/" + i + "/signatures/",
                        amendments.get(i).signatures()));
    }

    private static Stream<Part<PartySignature>> parts(
            Dossier dossier, Places places, String list, List<Signature> signatures) {
        return IntStream.range(0, signatures.size())
                .mapToObj(i -> Part.of(list + i, of(dossier, places, signatures.get(i))));
    }

    private static PartySignature of(Dossier dossier, Places places, Signature signature) {
        Actor actor = dossier.contract()
                .findParty(signature.party())
                .flatMap(party -> places.actor(party.actor()))
                .orElseThrow();
        List<AuthorisingAct> acts = Stream.of(signature.deliberation(), signature.delegation())
                .flatMap(cited -> act(places, cited).stream())
                .toList();
        return new PartySignature(dossier.contract(), signature, actor, places.pointer(actor.id()), acts);
    }

    private static Optional<AuthorisingAct> act(Places places, Known<DeliberationId> cited) {
        return cited.value()
                .map(id -> new AuthorisingAct(places.deliberation(id).orElseThrow(), places.pointer(id)));
    }

    String name() {
        return actor.name();
    }

    Known<PublicBodyKind> body() {
        return actor.publicBody();
    }
}
