package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.Renewal;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts by which a contract moves on in its life, and by which a new one takes it up. */
final class Deciding {
    private static final String PATH = "/contract/decisions";

    private final Dossier dossier;
    private final Contract contract;
    private final Conditions conditions;
    private final Act act;

    Deciding(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.contract = dossier.contract();
        this.conditions = conditions;
        this.act = new Act(PATH, conditions);
    }

    Answer<Dossier> add(ContractDecision decision) {
        Optional<LocalDate> day = decision.date().value();
        act.refuseIf(day.isEmpty(), "decide.undated");
        List<ContractDecision> decisions =
                new ArrayList<>(contract.decisions().value().orElse(List.of()));
        String place = PATH + "/" + decisions.size();
        if (decisions.stream().anyMatch(other -> other.id().equals(decision.id()))) {
            act.refuseDuplicate("contract-decision", decision.id().value(), place);
            return act.refused();
        }
        decisions.add(decision);
        return act.outcome(Gate.DECISION, dossier, day, () -> {
            Dossier decided = dossier.toBuilder()
                    .contract(contract.toBuilder().decisions(decisions).build())
                    .build();
            act.refuseUnknown("CTR-20", decided, place, LocalDate.MAX);
            act.refuseUnknown("CTR-22", decided, place, LocalDate.MAX);
            day.ifPresent(
                    date -> readiness(decision.what()).ifPresent(gate -> act.refuseUnlessFree(gate, dossier, date)));
            return decided;
        });
    }

    private static Optional<Gate> readiness(DecisionKind what) {
        return switch (what) {
            case SUBMITTED -> Optional.of(Gate.CONSULTATION);
            case CLOSED -> Optional.of(Gate.CLOSING);
            default -> Optional.empty();
        };
    }

    Answer<Renewed> renew(ContractDecision decision, Term term) {
        Optional<String> into = decision.into().value();
        act.refuseIf(decision.what() != DecisionKind.RENEWED, "renew.decision", decision.what());
        act.refuseIf(into.isEmpty() && conditions.rulebook().find("CTR-22").isEmpty(), "renew.nowhere");
        act.refuseIf(
                into.filter(dossier.id().value()::equals).isPresent(),
                "renew.itself",
                dossier.id().value());
        Answer<Dossier> decided = add(decision);
        if (!decided.isGranted() || into.isEmpty()) {
            return Answer.refused(decided.reasons());
        }
        return decided.map(former -> new Renewed(former, next(DossierId.of(into.get()), decision, term)));
    }

    /** The new contract: the parties of the former one’s last day, its objectives as they then read, and where it comes from. */
    private Dossier next(DossierId id, ContractDecision decision, Term term) {
        LocalDate last = contract.term(LocalDate.MAX).end();
        List<Party> parties = contract.parties(last).stream()
                .map(party ->
                        new Party(party.id(), party.actor(), party.role(), term.start(), Known.none(), Known.none()))
                .toList();
        Contract renewed = Contract.builder(contract.title(), contract.kind(), term)
                .parties(parties)
                .objectives(contract.consolidated(LocalDate.MAX).objectives())
                .renewalOf(new Renewal(dossier.id().value(), decision.reason()))
                .decisions(List.of())
                .build();
        return Dossier.builder(id, renewed)
                .actors(dossier.actors().stream()
                        .filter(actor ->
                                parties.stream().anyMatch(party -> party.actor().equals(actor.id())))
                        .map(actor -> actor.toBuilder().contacts(List.of()).build())
                        .toList())
                .build();
    }
}
