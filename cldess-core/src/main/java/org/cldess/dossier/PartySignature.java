package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.PublicBodyKind;
import org.cldess.contract.Party;
import org.cldess.contract.Signature;
import org.cldess.deliberation.DeliberationId;
import org.cldess.rule.Known;
import org.cldess.rule.Part;

/**
 * A signature under the contract with all that is asked about it: who the party is, and the acts that it relies on, the deliberation
 * first, the standing delegation after it.
 */
record PartySignature(
        Signature signature,
        Optional<Party> party,
        String name,
        Known<PublicBodyKind> body,
        String actorPointer,
        List<AuthorisingAct> acts) {

    static Stream<Part<PartySignature>> in(Dossier dossier) {
        Places places = Places.of(dossier);
        List<Signature> signatures = dossier.contract().signatures();
        return IntStream.range(0, signatures.size()).mapToObj(i -> {
            String path = "/contract/signatures/" + i;
            return Part.of(path, of(dossier, places, signatures.get(i), path));
        });
    }

    private static PartySignature of(Dossier dossier, Places places, Signature signature, String path) {
        Optional<Party> party = dossier.contract().findParty(signature.party());
        Optional<Actor> actor = party.flatMap(known -> places.actor(known.actor()));
        List<AuthorisingAct> acts = new ArrayList<>();
        act(places, signature.deliberation(), path + "/deliberation").ifPresent(acts::add);
        act(places, signature.delegation(), path + "/delegation").ifPresent(acts::add);
        return new PartySignature(
                signature,
                party,
                actor.map(Actor::name).orElse(signature.party().value()),
                actor.map(Actor::publicBody).orElse(Known.notRecorded()),
                actor.map(known -> places.pointer(known.id())).orElse(path + "/party"),
                acts);
    }

    private static Optional<AuthorisingAct> act(Places places, Known<DeliberationId> cited, String path) {
        return cited.value()
                .map(id -> places.deliberation(id)
                        .map(act -> new AuthorisingAct(Optional.of(act), places.pointer(id)))
                        .orElseGet(() -> new AuthorisingAct(Optional.empty(), path)));
    }
}
