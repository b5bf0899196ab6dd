package org.cldess.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.consistency.Unchecked;
import org.cldess.contract.Contract;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.Amendment_;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.party.Signature_;
import org.cldess.contract.rule.NamedContract;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.code.FreeId;
import org.cldess.language.Localizable;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts by which an amendment is made and signed. */
final class Amending {
    private static final String PATH =
            Dossier_.CONTRACT.then(Contract_.AMENDMENTS).toString();

    private final Dossier dossier;
    private final Contract contract;
    private final Act act;

    Amending(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.contract = dossier.contract();
        this.act = new Act(PATH, dossier, conditions);
    }

    Answer<Dossier> add(Amendment amendment) {
        int number = amendment.number();
        act.refuseIf(!amendment.changesSomething(), "amend.nothing", number);
        contract.amendments().stream()
                .filter(other -> contract.signedOn(other, LocalDate.MAX).isEmpty())
                .forEach(other -> act.refuse("amend.pending", number, other.number()));
        Optional<LocalDate> effective = amendment.effective().value();
        act.refuseUngivenIf(effective.isEmpty(), act.added(Amendment_.EFFECTIVE), "amend.undated", number);
        lastSignature(amendment).or(() -> effective).ifPresent(this::refuseIfEnded);
        effective.ifPresent(act::refuseFar);
        String place = PATH + "/" + contract.amendments().size();
        if (contract.findAmendment(amendment.id()).isPresent()) {
            act.refuseDuplicate("amendment", amendment.id().value(), place);
            return act.refused();
        }
        new AmendmentLimits(dossier, act).refuse(amendment);
        ActBasis basis = ActBasis.of(place);
        for (Signature signature : amendment.signatures()) {
            signature.date().value().ifPresent(act::refuseFar);
            basis = basis.and(ContractSigning.cited(act, dossier, signature));
        }
        return act.outcome(Gate.AMENDMENT, effective, () -> with(Act.after(contract.amendments(), amendment)), basis);
    }

    private void refuseIfEnded(LocalDate day) {
        act.ended(day).ifPresent(status -> act.refuse("amend.ended", day, status));
    }

    private static Optional<LocalDate> lastSignature(Amendment amendment) {
        return amendment.signatures().stream()
                .flatMap(signature -> signature.date().value().stream())
                .max(Comparator.naturalOrder());
    }

    Answer<Dossier> sign(AmendmentId id, ActorId actor, LocalDate day, DeliberationId deliberation) {
        Optional<Party> party = party(actor, day);
        if (party.isEmpty() || contract.findAmendment(id).isEmpty()) {
            act.refuseIf(contract.findAmendment(id).isEmpty(), "amend.unknown", id.value());
            act.refuseIf(
                    party.isEmpty(),
                    dossier.findActor(actor).isEmpty() ? "sign.actor.unknown" : "amend.sign.actor",
                    act.bodies().name(actor));
            return act.refused();
        }
        return sign(
                id,
                Unchecked.making(() -> Signature.builder(
                                freeId(id, party.get()), party.get().id())
                        .date(day)
                        .deliberation(deliberation)
                        .build()));
    }

    Answer<Dossier> sign(AmendmentId id, Signature signature) {
        Optional<Amendment> found = contract.findAmendment(id);
        if (found.isEmpty()) {
            act.refuse("amend.unknown", id.value());
            return act.refused();
        }
        Amendment amendment = found.get();
        Optional<Party> original = contract.signatoryOf(signature.party());
        boolean twice = original.isPresent()
                && amendment.signatures().stream()
                        .anyMatch(other -> contract.signatoryOf(other.party()).equals(original));
        Localizable name =
                NamedContract.of(contract, dossier::findActor, Dossier_.ACTORS).nameOf(signature.party());
        act.refuseIf(twice, "amend.sign.twice", name, amendment.number());
        String signatures = PATH + "/" + contract.amendments().indexOf(amendment) + Amendment_.SIGNATURES;
        act.refuseUngivenIf(signature.date().value().isEmpty(), signatures + "/-" + Signature_.DATE, "sign.undated");
        signature.date().value().ifPresent(this::refuseIfEnded);
        signature.date().value().ifPresent(act::refuseFar);
        ActBasis basis = ActBasis.of(signatures + "/" + amendment.signatures().size())
                .and(ContractSigning.cited(act, dossier, signature));
        return act.outcome(
                Gate.AMENDMENT,
                signature.date().value(),
                () -> with(contract.amendments().stream()
                        .map(other -> other.id().equals(id) ? signed(other, signature) : other)
                        .toList()),
                basis);
    }

    private static Amendment signed(Amendment amendment, Signature signature) {
        return amendment.toBuilder()
                .signatures(Act.after(amendment.signatures(), signature))
                .build();
    }

    /** Returns the party as which an actor signs on a day: a party that had to sign the contract, or its successor. */
    private Optional<Party> party(ActorId actor, LocalDate day) {
        List<Party> parties = contract.parties().stream()
                .filter(party -> party.actor().equals(actor))
                .filter(party -> contract.signatoryOf(party.id()).isPresent())
                .toList();
        return parties.stream()
                .filter(party -> party.holdsRoleOn(day))
                .findFirst()
                .or(() -> parties.stream().findFirst());
    }

    private SignatureId freeId(AmendmentId id, Party party) {
        Stream<Signature> all = Stream.concat(
                contract.signatures().stream(),
                contract.amendments().stream().flatMap(amendment -> amendment.signatures().stream()));
        return SignatureId.of(FreeId.beginningWith(
                "signature-" + id.value() + "-" + party.id().value(),
                all.map(signature -> signature.id().value()).toList()));
    }

    private Dossier with(List<Amendment> amendments) {
        return dossier.toBuilder()
                .contract(contract.toBuilder().amendments(amendments).build())
                .build();
    }
}
