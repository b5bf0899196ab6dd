package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.rule.NamedContract;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The act by which a party signs the contract. */
final class ContractSigning {
    private static final String PATH = "/contract/signatures";

    private final Dossier dossier;
    private final Contract contract;
    private final Act act;

    private ContractSigning(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.act = new Act(PATH, conditions);
        this.contract = dossier.contract();
    }

    static Answer<Dossier> sign(
            Dossier dossier, Conditions conditions, ActorId actor, LocalDate day, DeliberationId deliberation) {
        ContractSigning signing = new ContractSigning(dossier, conditions);
        return signing.partyOf(actor)
                .map(party -> sign(
                        dossier,
                        conditions,
                        new Signature(
                                signing.freeId(party),
                                party.id(),
                                Known.of(day),
                                Known.notRecorded(),
                                Known.of(deliberation),
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded())))
                .orElseGet(signing.act::refused);
    }

    static Answer<Dossier> sign(Dossier dossier, Conditions conditions, Signature signature) {
        return new ContractSigning(dossier, conditions).add(signature);
    }

    private Answer<Dossier> add(Signature signature) {
        contract.findParty(signature.party())
                .filter(party -> !contract.partiesThatSign().contains(party))
                .ifPresent(party -> act.refuse(
                        "sign.party.not-required",
                        NamedContract.of(contract, dossier::findActor).nameOf(party)));
        act.refuseIf(
                hasSigned(signature.party()),
                "sign.twice",
                NamedContract.of(contract, dossier::findActor).nameOf(signature.party()));
        act.refuseIf(signature.date().value().isEmpty(), "sign.undated");
        return act.outcome(Gate.CONTRACT_SIGNATURE, dossier, signature.date().value(), () -> with(signature));
    }

    private Dossier with(Signature signature) {
        List<Signature> signatures = new ArrayList<>(contract.signatures());
        signatures.add(signature);
        return dossier.toBuilder()
                .contract(contract.toBuilder().signatures(signatures).build())
                .build();
    }

    /** The party as which an actor has to sign; where there is none, why. */
    private Optional<Party> partyOf(ActorId actor) {
        List<Party> required = contract.partiesThatSign().stream()
                .filter(party -> party.actor().equals(actor))
                .toList();
        if (required.isEmpty()) {
            boolean isParty =
                    contract.parties().stream().anyMatch(party -> party.actor().equals(actor));
            act.refuseIf(dossier.findActor(actor).isEmpty(), "sign.actor.unknown", actor.value());
            dossier.findActor(actor)
                    .ifPresent(known ->
                            act.refuse(isParty ? "sign.actor.not-required" : "sign.actor.no-party", known.name()));
            return Optional.empty();
        }
        return required.stream()
                .filter(party -> !hasSigned(party.id()))
                .findFirst()
                .or(() -> Optional.of(required.get(0)));
    }

    private boolean hasSigned(PartyId party) {
        return contract.signatures().stream()
                .anyMatch(signature -> signature.party().equals(party));
    }

    private SignatureId freeId(Party party) {
        return SignatureId.of(FreeId.beginningWith(
                "signature-" + party.id().value(),
                contract.signatures().stream()
                        .map(signature -> signature.id().value())
                        .toList()));
    }
}
