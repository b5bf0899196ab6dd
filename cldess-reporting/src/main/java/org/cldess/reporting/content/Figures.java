package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.charter.CharterSignature;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Envelope;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.FundingStep;
import org.cldess.financing.Resource;
import org.cldess.money.Amount;

/** The key figures of a contract, each defined once: all reports take them from here. */
final class Figures {
    private Figures() {}

    static Progress progress(List<Action> actions, LocalDate day) {
        List<Action> counted = actions.stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .toList();
        long weights = 0;
        long reached = 0;
        int unknown = 0;
        for (Action action : counted) {
            Optional<Integer> percent = action.progress().value();
            weights += percent.isPresent() ? action.weight() : 0;
            reached += (long) action.weight() * percent.orElse(0);
            unknown += percent.isPresent() ? 0 : 1;
        }
        return new Progress(
                actions.size(),
                actions.size() - counted.size(),
                count(counted, ActionStatus.DONE),
                (int) counted.stream().filter(action -> action.isLate(day)).count(),
                share(BigDecimal.valueOf(reached, 2), BigDecimal.valueOf(weights)),
                unknown);
    }

    private static int count(List<Action> actions, ActionStatus status) {
        return (int)
                actions.stream().filter(action -> action.status() == status).count();
    }

    /** The sum of resources in money; in-kind contributions are to be left out by who calls. */
    static Funding funding(List<Resource> resources) {
        return resources.stream().map(Funding::of).reduce(Funding.NONE, Funding::plus);
    }

    /** How many actors' signatures stand under the version of the charter that is in force on a day. */
    static int signatories(Dossier dossier, LocalDate day) {
        return (int) dossier.charter().value().stream()
                .flatMap(charter -> charter.versionInForce(day).stream()
                        .flatMap(version -> charter.signatures(version.id(), day).stream()))
                .map(CharterSignature::actor)
                .distinct()
                .count();
    }

    /** A part of a whole, to four decimals; nothing of a whole that is zero. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, 4, RoundingMode.HALF_UP));
    }

    /** Whether any amount of the plans or of the contract has cents, so that all are to be shown with two decimals. */
    static boolean hasCents(Dossier dossier) {
        return Stream.concat(ofPlans(dossier.actions()), ofContract(dossier.contract()))
                .anyMatch(amount -> amount.cents() % 100 != 0);
    }

    private static Stream<Amount> ofPlans(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(plan -> Stream.concat(
                        plan.expenses().value().stream().flatMap(List::stream).map(Expense::amount),
                        plan.resources().value().stream().flatMap(List::stream).flatMap(Figures::amounts)));
    }

    private static Stream<Amount> ofContract(Contract contract) {
        return Stream.concat(
                contract.envelopes().value().stream().flatMap(List::stream).map(Envelope::amount),
                contract.amendments().stream()
                        .flatMap(amendment -> amendment.envelopes().stream())
                        .flatMap(change -> Stream.of(change.before(), change.after()))
                        .flatMap(amount -> amount.value().stream()));
    }

    private static Stream<Amount> amounts(Resource resource) {
        return Stream.concat(
                Stream.of(resource.amount()), resource.steps().stream().map(FundingStep::amount));
    }
}
