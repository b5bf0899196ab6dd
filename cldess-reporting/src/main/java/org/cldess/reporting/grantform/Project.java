package org.cldess.reporting.grantform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.indicator.Indicator;
import org.cldess.known.Known;
import org.cldess.reporting.view.View;

/**
 * What the dossier knows of the project of a grant. The project is the actions that the recipient leads: an action of
 * another body to which the grant contributes is not the project of the recipient, and its plan is not the budget of
 * the project.
 *
 * @param view the view
 * @param grant the grant
 * @param actions the actions to which the grant contributes
 * @param own those that the recipient leads
 */
record Project(View view, Grant grant, List<Action> actions, List<Action> own) {
    static Project of(View view, Grant grant) {
        List<Action> actions = grant.actions().value().orElse(List.<ActionId>of()).stream()
                .flatMap(id -> view.dossier().findAction(id).stream())
                .toList();
        return new Project(
                view,
                grant,
                actions,
                actions.stream()
                        .filter(action -> action.lead().is(grant.beneficiary()))
                        .toList());
    }

    Optional<ProjectApplication> application() {
        return grant.application().value().stream()
                .flatMap(id -> view.dossier().calls().stream()
                        .map(CallForProjects::applications)
                        .flatMap(List::stream)
                        .filter(each -> each.id().equals(id)))
                .findFirst();
    }

    Optional<LocalDate> start() {
        return own.stream().flatMap(action -> action.start().value().stream()).min(LocalDate::compareTo);
    }

    Optional<LocalDate> end() {
        return own.stream().flatMap(action -> action.end().value().stream()).max(LocalDate::compareTo);
    }

    List<Indicator> indicators() {
        return own.stream()
                .flatMap(action -> action.indicators().stream())
                .distinct()
                .flatMap(id -> view.dossier().findIndicator(id).stream())
                .toList();
    }

    /** {@return the expenses and resources of the project, if both sides of each of its plans are recorded} */
    Optional<Lines> budget() {
        List<FinancingPlan> plans =
                own.stream().flatMap(action -> action.plan().value().stream()).toList();
        boolean isKnown = !own.isEmpty()
                && plans.size() == own.size()
                && plans.stream()
                        .allMatch(plan ->
                                plan.expenses().isRecorded() && plan.resources().isRecorded());
        if (!isKnown) {
            return Optional.empty();
        }
        List<Integer> years = years(plans);
        Lines lines = new Lines(
                plans.stream()
                        .flatMap(plan -> Stream.concat(plan.expensesInMoney(), plan.expensesInKind()))
                        .filter(line ->
                                years.contains(line.year()) && !line.account().isCapital())
                        .toList(),
                plans.stream()
                        .flatMap(plan -> Stream.concat(plan.resourcesInMoney(), plan.resourcesInKind()))
                        .filter(line ->
                                years.contains(line.year()) && !line.account().isCapital())
                        .toList(),
                years);
        return lines.expenses().isEmpty() && lines.resources().isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** The accounting year of the grant, or the years of the lines that record it; otherwise all years of the plans. */
    private List<Integer> years(List<FinancingPlan> plans) {
        Optional<Integer> accounting =
                grant.accountingYear().flatMap(year -> year.yearEnd()).value().map(LocalDate::getYear);
        if (accounting.isPresent()) {
            return List.of(accounting.get());
        }
        Set<ResourceId> recorded = Set.copyOf(grant.resources().value().orElse(List.of()));
        List<Integer> ofLines = plans.stream()
                .flatMap(plan -> Stream.concat(plan.resourcesInMoney(), plan.resourcesInKind()))
                .filter(line -> recorded.contains(line.id()))
                .map(Resource::year)
                .distinct()
                .sorted()
                .toList();
        return ofLines.isEmpty()
                ? plans.stream()
                        .flatMap(plan -> plan.years().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : ofLines;
    }

    /** {@return the target groups of the project} */
    List<String> audience() {
        return own.stream()
                .map(Action::audience)
                .flatMap(known -> known.value().stream())
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toList());
    }

    /** {@return a fact of each action of the project, as far as it is recorded} */
    List<String> texts(Function<Action, Known<String>> fact) {
        return own.stream()
                .flatMap(action -> fact.apply(action).value().stream())
                .toList();
    }

    /**
     * The lines of a budget without those of the capital section, which the forms do not have.
     *
     * @param expenses the expenses, in money and in kind
     * @param resources the resources, in money and in kind
     * @param years the years
     */
    record Lines(List<Expense> expenses, List<Resource> resources, List<Integer> years) {}
}
