package org.cldess.act;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecision_;
import org.cldess.contract.Contract_;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.Renewal;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Deliberation;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts that change the status of a contract, and the one that renews it as a new contract. */
final class Deciding {
    private static final String PATH =
            Dossier_.CONTRACT.then(Contract_.DECISIONS).toString();

    private final Dossier dossier;
    private final Contract contract;
    private final Conditions conditions;
    private final Act act;

    Deciding(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.contract = dossier.contract();
        this.conditions = conditions;
        this.act = new Act(PATH, dossier, conditions);
    }

    Answer<Dossier> add(ContractDecision decision) {
        Optional<LocalDate> day = decision.date().value();
        act.refuseUngivenIf(day.isEmpty(), act.added(ContractDecision_.DATE), "decide.undated");
        if (!contract.decisions().isRecorded() && decision.what() != DecisionKind.SUBMITTED) {
            act.refuseUnrecorded(contract.decisions(), PATH);
            act.silence(new Act.ReportedRule("CTR-20"));
        }
        List<ContractDecision> decisions = contract.decisions().value().orElse(List.of());
        String place = PATH + "/" + decisions.size();
        if (decisions.stream().anyMatch(other -> other.id().equals(decision.id()))) {
            act.refuseDuplicate("contract-decision", decision.id().value(), place);
            return act.refused();
        }
        Optional<Party> party = decision.by().value().flatMap(contract::findParty);
        day.ifPresent(date -> {
            act.refuseFar(date);
            readiness(decision.what()).ifPresent(gate -> act.refuseUnlessFree(gate, date));
        });
        Optional<Deliberation> cited = decision.deliberation().value().flatMap(dossier::findDeliberation);
        cited.ifPresent(deliberation -> refuseForeign(deliberation, party, day));
        if (decision.what() == DecisionKind.TERMINATED) {
            refuseWithoutNotice(decision, place);
        }
        if (decision.what() == DecisionKind.EVALUATED) {
            day.ifPresent(date -> refuseEarlyEvaluation(decision, date));
        }
        return act.outcome(
                Gate.DECISION,
                day,
                () -> dossier.toBuilder()
                        .contract(contract.toBuilder()
                                .decisions(Act.after(decisions, decision))
                                .build())
                        .build(),
                ActBasis.of(place).and(cited.map(act::pointer)));
    }

    private static Optional<Gate> readiness(DecisionKind what) {
        return switch (what) {
            case SUBMITTED -> Optional.of(Gate.CONSULTATION);
            case CLOSED -> Optional.of(Gate.CLOSING);
            default -> Optional.empty();
        };
    }

    /** Refuses a decision that cites a vote of another party’s assembly, or a later vote. */
    private void refuseForeign(Deliberation cited, Optional<Party> party, Optional<LocalDate> day) {
        party.filter(known -> !known.actor().equals(cited.assembly()))
                .ifPresent(known -> act.refuse("decide.assembly", act.bodies().name(known.actor()), cited.subject()));
        act.refuseBeforeVote(day, cited, "decide.before-vote");
    }

    /** Refuses a termination outside the term or before the end of the agreed notice. */
    private void refuseWithoutNotice(ContractDecision decision, String place) {
        Optional<LocalDate> day = decision.date().value();
        Term term = contract.term(LocalDate.MAX);
        day.filter(date -> !term.contains(date))
                .ifPresent(date -> act.refuse("terminate.outside", date, term.start(), term.end()));
        act.refuseUnrecorded(contract.terminationNotice(), Dossier_.CONTRACT.then(Contract_.TERMINATION_NOTICE));
        int months = contract.terminationNotice().value().orElse(0);
        if (months == 0) {
            return;
        }
        act.refuseUngiven(decision.noticeGiven(), place + ContractDecision_.NOTICE_GIVEN);
        act.refuseIf(decision.noticeGiven().isNone(), "terminate.unannounced", months);
        day.ifPresent(date -> decision.noticeGiven()
                .value()
                .filter(given -> date.isBefore(given.plusMonths(months)))
                .ifPresent(given -> act.refuse("terminate.notice", date, months, given, given.plusMonths(months))));
    }

    /** Refuses an evaluation before the last third of the term if it gives no reason. */
    private void refuseEarlyEvaluation(ContractDecision decision, LocalDate day) {
        Term term = contract.term(LocalDate.MAX);
        long days = ChronoUnit.DAYS.between(term.start(), term.end()) + 1;
        LocalDate lastThird = term.start().plusDays((2 * days + 2) / 3);
        boolean unreasoned =
                decision.reason().value().filter(why -> !why.isBlank()).isEmpty();
        act.refuseIf(day.isBefore(lastThird) && unreasoned, "evaluate.early", day, lastThird);
    }

    Answer<Renewed> renew(ContractDecision decision, Term term) {
        Optional<String> into = decision.into().value();
        act.refuseIf(decision.what() != DecisionKind.RENEWED, "renew.decision", decision.what());
        act.refuseIf(into.isEmpty() && conditions.rulebook().find("CTR-22").isEmpty(), "renew.nowhere");
        act.refuseIf(
                into.filter(dossier.id().value()::equals).isPresent(),
                "renew.itself",
                dossier.id().value());
        LocalDate last = contract.term(LocalDate.MAX).end();
        act.refuseIf(!term.start().isAfter(last), "renew.early", term.start(), last);
        act.refuseFar(term.start());
        Answer<Dossier> decided = add(decision);
        if (!decided.isGranted() || into.isEmpty()) {
            return Answer.refused(decided.reasons());
        }
        return decided.map(former -> new Renewed(former, next(DossierId.of(into.get()), decision, term)));
    }

    /**
     * Returns the new contract: the parties of the former contract’s last day, its objectives as of that day, and a
     * reference to the former contract.
     */
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
