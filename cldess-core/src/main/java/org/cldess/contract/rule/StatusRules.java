package org.cldess.contract.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.Path;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecision_;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.Contract_;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.StatusChange;
import org.cldess.contract.StatusStep;
import org.cldess.contract.party.PartyId;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the decisions that change the status of a contract. */
public final class StatusRules {
    /** Each change of status is in the table of possible changes, and is made by an authorised party. */
    public static final Rule<NamedContract> CTR_20 = Rule.of(RuleRecord.shipped("CTR-20"))
            .<TakenStep>keyed(ContractDecision_.DATE, taken -> taken.step().date())
            .test(StatusRules::isInTheTable)
            .within(StatusRules::steps);

    /** A termination and a renewal give a reason, and a renewal names the new contract. */
    public static final Rule<NamedContract> CTR_22 = Rule.of(RuleRecord.shipped("CTR-22"))
            .<ContractDecision>keyed(ContractDecision_.DATE, ContractDecision::date)
            .test(StatusRules::saysWhy)
            .within(StatusRules::ends);

    /**
     * A step of a contract.
     *
     * @param before the day of the previous step, if it is known
     */
    private record TakenStep(NamedContract named, StatusStep step, Optional<LocalDate> before) {}

    private StatusRules() {}

    private static Stream<Located<TakenStep>> steps(NamedContract named) {
        Contract contract = named.contract();
        List<ContractDecision> decisions = contract.decisions().value().orElse(List.of());
        List<StatusStep> steps = contract.steps(LocalDate.MAX);
        return IntStream.range(0, steps.size()).mapToObj(i -> {
            StatusStep step = steps.get(i);
            Path<?, ?> path = step.decision()
                    .<Path<?, ?>>map(decision -> Contract_.DECISIONS.at(decisions.indexOf(decision)))
                    .orElse(Contract_.SIGNATURES);
            Optional<LocalDate> before =
                    i == 0 ? Optional.empty() : steps.get(i - 1).date().value();
            return Located.of(path, new TakenStep(named, step, before));
        });
    }

    private static Verdict isInTheTable(RuleContext<TakenStep> it) {
        Contract contract = it.subject().named().contract();
        StatusStep step = it.subject().step();
        RequiredFacts needs = it.needs().recordedBeside(Contract_.DECISIONS, contract.decisions());
        step.decision().ifPresent(decision -> needs.recorded(ContractDecision_.BY, decision));
        Optional<StatusChange> row = StatusChange.find(step.from(), step.to());
        if (row.isEmpty()) {
            ContractRules.signing(contract, it.base()).missing().forEach(pointer -> needs.lackingIf(true, pointer));
        }
        return needs.judge(() -> Verdict.of(faults(it, row)));
    }

    private static List<Message> faults(RuleContext<TakenStep> it, Optional<StatusChange> row) {
        StatusStep step = it.subject().step();
        List<Message> faults = new ArrayList<>();
        if (row.isEmpty()) {
            faults.add(Texts.WORDS.message("status.impossible", it.keyDate(), step.to(), step.from()));
        }
        it.subject()
                .before()
                .filter(it.keyDate()::isBefore)
                .ifPresent(before -> faults.add(
                        Texts.WORDS.message("status.backwards", it.keyDate(), step.to(), step.from(), before)));
        Contract contract = it.subject().named().contract();
        if (step.to() == ContractStatus.CLOSED) {
            LocalDate end = contract.term(it.keyDate()).end();
            if (it.keyDate().isBefore(end)) {
                faults.add(Texts.WORDS.message("status.close-early", it.keyDate(), end));
            }
        }
        if (row.isPresent() && step.decision().isPresent()) {
            stranger(it, row.get(), step.decision().get().by()).ifPresent(faults::add);
        }
        return faults;
    }

    /** Returns the reason why the party that decided was not authorised. */
    private static Optional<Message> stranger(RuleContext<TakenStep> it, StatusChange row, Known<PartyId> by) {
        if (by.value().isEmpty()) {
            return Optional.of(Texts.WORDS.message("status.nobody", it.keyDate(), row.to(), row.by()));
        }
        NamedContract named = it.subject().named();
        boolean may = named.contract()
                .findParty(by.value().get())
                .filter(party -> party.maySignOn(it.keyDate()))
                .filter(party -> row.roles(named.contract().kind()).contains(party.role()))
                .isPresent();
        return may
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message(
                        "status.stranger",
                        it.keyDate(),
                        row.to(),
                        named.nameOf(by.value().get()),
                        row.by()));
    }

    private static Stream<Located<ContractDecision>> ends(NamedContract named) {
        List<ContractDecision> decisions = named.contract().decisions().value().orElse(List.of());
        return IntStream.range(0, decisions.size())
                .filter(i -> needsReason(decisions.get(i).what()))
                .mapToObj(i -> Located.of(Contract_.DECISIONS.at(i), decisions.get(i)));
    }

    private static boolean needsReason(DecisionKind what) {
        return what == DecisionKind.TERMINATED || what == DecisionKind.RENEWED;
    }

    private static Verdict saysWhy(RuleContext<ContractDecision> it) {
        ContractDecision decision = it.subject();
        RequiredFacts needs = it.needs().recorded(ContractDecision_.REASON, decision);
        if (decision.what() == DecisionKind.RENEWED) {
            needs.recorded(ContractDecision_.INTO, decision);
        }
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            if (decision.reason().value().filter(reason -> !reason.isBlank()).isEmpty()) {
                faults.add(Texts.WORDS.message("decision.unreasoned", it.keyDate(), decision.what()));
            }
            if (decision.what() == DecisionKind.RENEWED && decision.into().isNone()) {
                faults.add(Texts.WORDS.message("decision.nowhere", it.keyDate()));
            }
            return Verdict.of(faults);
        });
    }
}
