package org.cldess.commandline;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FinancingPlan;

/** The things of a dossier that options name, each with its number and its names. */
final class Choices {
    private final Dossier dossier;

    Choices(Dossier dossier) {
        this.dossier = dossier;
    }

    Choice actions() {
        return Choice.of(dossier.actions(), action -> List.of(action.number(), action.title()));
    }

    Choice resources() {
        return Choice.of(
                plans().flatMap(plan -> plan.resources().value().stream())
                        .flatMap(List::stream)
                        .toList(),
                resource -> List.of(resource.label()));
    }

    Choice expenses() {
        return Choice.of(
                plans().flatMap(plan -> plan.expenses().value().stream())
                        .flatMap(List::stream)
                        .toList(),
                expense -> List.of(expense.label()));
    }

    private Stream<FinancingPlan> plans() {
        return dossier.actions().stream().map(Action::plan).flatMap(plan -> plan.value().stream());
    }

    /** Returns the movements, which people know by their ids alone. */
    Choice movements() {
        return Choice.of(dossier.movements(), movement -> List.of());
    }

    Choice indicators() {
        return Choice.of(dossier.indicators(), indicator -> List.of(indicator.name()));
    }

    Choice grants() {
        return Choice.of(dossier.grants(), grant -> List.of(grant.object()));
    }

    Choice agreements() {
        return Choice.of(dossier.agreements(), agreement -> List.of(agreement.title()));
    }

    Choice actors() {
        return Choice.of(dossier.actors(), actor -> List.of(actor.name()));
    }

    Choice deliberations() {
        return Choice.of(
                dossier.deliberations(),
                vote -> Stream.concat(vote.number().value().stream(), Stream.of(vote.subject()))
                        .toList());
    }

    Choice needs() {
        return Choice.of(
                dossier.actors().stream()
                        .map(Actor::needs)
                        .flatMap(needs -> needs.value().stream())
                        .flatMap(List::stream)
                        .toList(),
                need -> List.of(need.description()));
    }

    Choice calls() {
        return Choice.of(dossier.calls(), call -> List.of(call.title()));
    }

    /** Returns the applications of a call; none if there is no such call. */
    Choice applications(CallId call) {
        return Choice.of(
                of(call).flatMap(it -> it.applications().stream()).toList(),
                application -> List.of(application.number(), application.title()));
    }

    Choice jurors(CallId call) {
        return Choice.of(
                of(call).flatMap(it -> it.jurors().stream()).toList(),
                juror -> List.of(
                        juror.givenName() + " " + juror.familyName(), juror.familyName() + " " + juror.givenName()));
    }

    Choice criteria(CallId call) {
        return Choice.of(
                of(call).flatMap(it -> it.criteria().stream()).toList(), criterion -> List.of(criterion.title()));
    }

    private Stream<CallForProjects> of(CallId call) {
        return dossier.findCall(call).stream();
    }
}
