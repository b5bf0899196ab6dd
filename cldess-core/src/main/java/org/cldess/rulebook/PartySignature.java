package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.component.Path;
import org.cldess.contract.Contract;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.Amendment_;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rule.Located;

/**
 * A signature of the contract or of an amendment, with the data that the rules need.
 *
 * @param contract the contract
 * @param signature the signature
 * @param actor the body that is the party
 * @param actorPointer the pointer to that body
 * @param acts the acts that it relies on: first the deliberation, then the standing delegation
 */
record PartySignature(
        Contract contract, Signature signature, Actor actor, String actorPointer, List<AuthorisingAct> acts) {

    /** The signatures of the contract. */
    static final Function<Places, Stream<Located<PartySignature>>> UNDER_CONTRACT = PartySignature::underContract;

    /** The signatures of all amendments. */
    static final Function<Places, Stream<Located<PartySignature>>> UNDER_AMENDMENTS = PartySignature::underAmendments;

    private static Stream<Located<PartySignature>> underContract(Places places) {
        List<Located<PartySignature>> parts = new ArrayList<>();
        List<Signature> signatures = places.dossier().contract().signatures();
        addAll(parts, places, Dossier_.CONTRACT.then(Contract_.SIGNATURES), signatures, Authorised.CONTRACT);
        return parts.stream();
    }

    private static Stream<Located<PartySignature>> underAmendments(Places places) {
        List<Located<PartySignature>> parts = new ArrayList<>();
        List<Amendment> amendments = places.dossier().contract().amendments();
        for (int i = 0; i < amendments.size(); i++) {
            Path<?, List<Signature>> list =
                    Dossier_.CONTRACT.then(Contract_.AMENDMENTS.at(i)).then(Amendment_.SIGNATURES);
            Authorised text = Authorised.amendment(amendments.get(i).id().value());
            addAll(parts, places, list, amendments.get(i).signatures(), text);
        }
        return parts.stream();
    }

    private static void addAll(
            List<Located<PartySignature>> parts,
            Places places,
            Path<?, List<Signature>> list,
            List<Signature> signatures,
            Authorised text) {
        for (int i = 0; i < signatures.size(); i++) {
            parts.add(Located.of(list + "/" + i, of(places, signatures.get(i), text)));
        }
    }

    private static PartySignature of(Places places, Signature signature, Authorised text) {
        Contract contract = places.dossier().contract();
        Party party = contract.findParty(signature.party()).orElseThrow();
        Places.WithPointer<Actor> body = places.actor(party.actor());
        List<AuthorisingAct> acts = new ArrayList<>(1);
        addTo(acts, places, signature.deliberation(), Optional.of(text));
        addTo(acts, places, signature.delegation(), Optional.empty());
        return new PartySignature(contract, signature, body.thing(), body.pointer(), List.copyOf(acts));
    }

    private static void addTo(
            List<AuthorisingAct> acts, Places places, Known<DeliberationId> cited, Optional<Authorised> text) {
        cited.value()
                .map(places::deliberation)
                .ifPresent(act -> acts.add(new AuthorisingAct(act.thing(), act.pointer(), text)));
    }

    /** Checks whether one of the acts that it relies on authorises it. */
    boolean isAuthorisedOn(LocalDate day) {
        for (AuthorisingAct act : acts) {
            if (act.authorises(actor.id(), day)) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return actor.name();
    }

    Known<PublicBodyKind> body() {
        return actor.publicBody();
    }
}
