package org.cldess.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;

/**
 * A change of status that took place, whether possible or not (<i>{@index étape}</i>).
 *
 * @param from the status before
 * @param to the status after
 * @param date the day
 * @param decision the decision that made the change; empty for the signature
 */
public record StatusStep(
        ContractStatus from, ContractStatus to, Known<LocalDate> date, Optional<ContractDecision> decision) {

    /**
     * Returns the changes in the order of the decisions. The signature comes before the first decision that is later
     * than it, or that has no day and can only follow a signature.
     */
    static List<StatusStep> of(Contract contract, LocalDate day) {
        List<StatusStep> steps = new ArrayList<>();
        Optional<LocalDate> signed = contract.signedOn(day);
        for (ContractDecision decision : contract.decisions().value().orElse(List.of())) {
            if (Known.isAfter(decision.date(), day)) {
                continue;
            }
            if (signed.isPresent() && follows(decision, signed.get())) {
                add(steps, ContractStatus.SIGNED, Known.of(signed.get()), Optional.empty());
                signed = Optional.empty();
            }
            add(steps, decision.what().status(), decision.date(), Optional.of(decision.seenOn(day)));
        }
        signed.ifPresent(last -> add(steps, ContractStatus.SIGNED, Known.of(last), Optional.empty()));
        return List.copyOf(steps);
    }

    private static boolean follows(ContractDecision decision, LocalDate signed) {
        return decision.date()
                .value()
                .map(date -> date.isAfter(signed))
                .orElse(decision.what().status().compareTo(ContractStatus.SIGNED) > 0);
    }

    private static void add(
            List<StatusStep> steps, ContractStatus to, Known<LocalDate> date, Optional<ContractDecision> decision) {
        ContractStatus from = steps.isEmpty()
                ? ContractStatus.DRAFT
                : steps.get(steps.size() - 1).to();
        steps.add(new StatusStep(from, to, date, decision));
    }
}
