package org.cldess.reporting.view;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Envelope;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.FundingStep;
import org.cldess.financing.Resource;
import org.cldess.money.Amount;

/** Whether amounts are shown with two decimals. */
final class Cents {
    private Cents() {}

    /** Whether any amount of the plans, of the contract or of the calls for projects has cents, so that all are to be shown with two decimals. */
    static boolean standIn(Dossier dossier) {
        return Stream.of(ofPlans(dossier.actions()), ofContract(dossier.contract()), ofCalls(dossier.calls()))
                .flatMap(amounts -> amounts)
                .anyMatch(amount -> amount.cents() % 100 != 0);
    }

    private static Stream<Amount> ofPlans(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(plan -> Stream.concat(
                        plan.expenses().value().stream().flatMap(List::stream).map(Expense::amount),
                        plan.resources().value().stream().flatMap(List::stream).flatMap(Cents::amounts)));
    }

    private static Stream<Amount> ofContract(Contract contract) {
        return Stream.concat(
                contract.envelopes().value().stream().flatMap(List::stream).map(Envelope::amount),
                contract.amendments().stream()
                        .flatMap(amendment -> amendment.envelopes().stream())
                        .flatMap(change -> Stream.of(change.before(), change.after()))
                        .flatMap(amount -> amount.value().stream()));
    }

    private static Stream<Amount> ofCalls(List<CallForProjects> calls) {
        return calls.stream()
                .flatMap(call -> Stream.concat(
                        call.applications().stream().map(ProjectApplication::asked),
                        call.decisions().stream().map(JuryDecision::amount)))
                .flatMap(amount -> amount.value().stream());
    }

    private static Stream<Amount> amounts(Resource resource) {
        return Stream.concat(
                Stream.of(resource.amount()), resource.steps().stream().map(FundingStep::amount));
    }
}
