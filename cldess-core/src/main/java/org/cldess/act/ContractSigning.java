package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.Contract_;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureBuilder;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.party.Signature_;
import org.cldess.contract.rule.NamedContract;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.code.FreeId;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The act by which a party, or its successor, signs the contract. */
final class ContractSigning {
    private static final String PATH =
            Dossier_.CONTRACT.then(Contract_.SIGNATURES).toString();

    private final Dossier dossier;
    private final Contract contract;
    private final Act act;

    ContractSigning(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.act = new Act(PATH, dossier, conditions);
        this.contract = dossier.contract();
    }

    /** Signs as the party that the actor is on the day. */
    Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation, SignatureForm way) {
        return partyOf(actor, day)
                .map(party -> way.applyTo(
                        Signature.builder(freeId(party), party.id()).date(day).deliberation(deliberation)))
                .map(SignatureBuilder::build)
                .map(this::sign)
                .orElseGet(act::refused);
    }

    Answer<Dossier> sign(Signature signature) {
        Optional<LocalDate> day = signature.date().value();
        Optional<Party> party = contract.findParty(signature.party());
        party.filter(known -> contract.signatoryOf(known.id()).isEmpty())
                .ifPresent(known -> act.refuse("sign.party.not-required", named().nameOf(known)));
        act.refuseIf(hasSigned(signature.party()), "sign.twice", named().nameOf(signature.party()));
        act.refuseUngivenIf(day.isEmpty(), act.added(Signature_.DATE), "sign.undated");
        day.ifPresent(act::refuseFar);
        day.ifPresent(this::refuseUnlessReady);
        party.ifPresent(known -> day.ifPresent(date -> refuseOutsideOfRole(act, known, date)));
        String place = PATH + "/" + contract.signatures().size();
        ActBasis basis = ActBasis.of(place).and(cited(act, dossier, signature));
        return act.outcome(Gate.CONTRACT_SIGNATURE, day, () -> with(signature), basis);
    }

    /**
     * Refuses to begin to sign a contract that is not approved, or whose term is over. The rules judge a contract only
     * when the last party has signed it.
     */
    private void refuseUnlessReady(LocalDate day) {
        if (contract.partiesStillToSign(LocalDate.MAX).size() <= 1) {
            return;
        }
        act.refuseUnrecorded(contract.decisions(), Dossier_.CONTRACT.then(Contract_.DECISIONS));
        ContractStatus status = contract.status(day);
        act.refuseIf(
                contract.decisions().isRecorded() && status.compareTo(ContractStatus.APPROVED) < 0,
                "sign.unapproved",
                day,
                status);
        LocalDate end = contract.term(LocalDate.MAX).end();
        act.refuseIf(day.isAfter(end), "sign.late", day, end);
    }

    /**
     * Refuses a party that does not hold its role on the day. A party of the first day may also sign before that day,
     * if the body exists.
     */
    static void refuseOutsideOfRole(Act act, Party party, LocalDate day) {
        Bodies bodies = act.bodies();
        boolean gone =
                bodies.gone(party.actor()).filter(end -> !day.isBefore(end)).isPresent();
        act.refuseIf(!party.maySignOn(day) && !gone, "body.role", bodies.name(party.actor()), day);
    }

    /** Returns the pointer to the deliberation that a signature relies on. */
    static Optional<String> cited(Act act, Dossier dossier, Signature signature) {
        return signature
                .deliberation()
                .value()
                .or(() -> signature.delegation().value())
                .flatMap(dossier::findDeliberation)
                .map(act::pointer);
    }

    private NamedContract named() {
        return NamedContract.of(contract, dossier::findActor, Dossier_.ACTORS);
    }

    private Dossier with(Signature signature) {
        return dossier.toBuilder()
                .contract(contract.toBuilder()
                        .signatures(Act.after(contract.signatures(), signature))
                        .build())
                .build();
    }

    /** Returns the party as which an actor must sign on a day; if there is none, adds the reason. */
    private Optional<Party> partyOf(ActorId actor, LocalDate day) {
        List<Party> own = contract.parties().stream()
                .filter(party -> party.actor().equals(actor))
                .toList();
        List<Party> signing = own.stream()
                .filter(party -> contract.signatoryOf(party.id()).isPresent())
                .toList();
        if (signing.isEmpty()) {
            act.refuseIf(dossier.findActor(actor).isEmpty(), "sign.actor.unknown", actor.value());
            dossier.findActor(actor)
                    .ifPresent(known -> act.refuse(
                            own.isEmpty() ? "sign.actor.no-party" : "sign.actor.not-required", known.name()));
        }
        return signing.stream()
                .filter(party -> !hasSigned(party.id()) && party.maySignOn(day))
                .findFirst()
                .or(() -> signing.stream().findFirst());
    }

    /** Checks whether the party, a predecessor or a successor has signed. */
    private boolean hasSigned(PartyId id) {
        Optional<Party> original = contract.signatoryOf(id);
        return contract.signatures().stream()
                .map(Signature::party)
                .anyMatch(other -> other.equals(id)
                        || (original.isPresent() && contract.signatoryOf(other).equals(original)));
    }

    private SignatureId freeId(Party party) {
        return SignatureId.of(FreeId.beginningWith(
                "signature-" + party.id().value(),
                contract.signatures().stream()
                        .map(signature -> signature.id().value())
                        .toList()));
    }
}
