package org.cldess.commandline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FinancingPlan;
import org.cldess.governance.GovernanceBody;
import org.cldess.indicator.IndicatorId;
import org.cldess.ledger.Movement;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;

/** The things of a dossier that options name, each with its number and its names. */
final class Choices {
    private final Dossier dossier;
    private final Map<String, Choice> made = new HashMap<>();

    Choices(Dossier dossier) {
        this.dossier = dossier;
    }

    Choice actions() {
        return once("actions", () -> Choice.of(dossier.actions(), action -> List.of(action.number(), action.title())));
    }

    Choice objectives() {
        return Choice.of(
                dossier.contract().allObjectives().toList(),
                objective -> List.of(objective.number(), objective.title()));
    }

    Choice articles() {
        return Choice.of(dossier.contract().articles(), article -> List.of(article.title()));
    }

    Choice resources() {
        return once(
                "resources",
                () -> Choice.of(
                        plans().flatMap(plan -> plan.resources().value().stream())
                                .flatMap(List::stream)
                                .toList(),
                        resource -> List.of(resource.label())));
    }

    Choice expenses() {
        return once(
                "expenses",
                () -> Choice.of(
                        plans().flatMap(plan -> plan.expenses().value().stream())
                                .flatMap(List::stream)
                                .toList(),
                        expense -> List.of(expense.label())));
    }

    private Stream<FinancingPlan> plans() {
        return dossier.actions().stream().map(Action::plan).flatMap(plan -> plan.value().stream());
    }

    /** Returns the movements, which people know by their ids alone. */
    Choice movements(Predicate<Movement> isMeant) {
        return Choice.of(dossier.movements().stream().filter(isMeant).toList(), movement -> List.of());
    }

    Choice indicators() {
        return once("indicators", () -> Choice.of(dossier.indicators(), indicator -> List.of(indicator.name())));
    }

    Choice grants() {
        return once("grants", () -> Choice.of(dossier.grants(), grant -> List.of(grant.object())));
    }

    Choice purchases() {
        return Choice.of(dossier.purchases(), purchase -> List.of(purchase.object()));
    }

    /** Returns all lots; people know the only lot of a purchase by its object, and others by both. */
    Choice lots() {
        Map<LotId, String> names = new HashMap<>();
        dossier.purchases()
                .forEach(purchase -> purchase.lots().forEach(lot -> names.put(lot.id(), purchase.nameOf(lot))));
        return once(
                "lots",
                () -> Choice.of(
                        dossier.purchases().stream()
                                .flatMap(purchase -> purchase.lots().stream())
                                .toList(),
                        lot -> List.of(lot.title(), names.getOrDefault(lot.id(), ""))));
    }

    /** Returns the lots of a purchase, by number and title; none if there is no such purchase. */
    Choice lots(PurchaseId purchase) {
        return Choice.numbered(dossier.find(Purchase.class, purchase).stream()
                .flatMap(found -> found.lots().stream())
                .map(Lot::title)
                .toList());
    }

    Choice agreements() {
        return once("agreements", () -> Choice.of(dossier.agreements(), agreement -> List.of(agreement.title())));
    }

    Choice narratives() {
        return once("narratives", () -> Choice.of(dossier.narratives(), narrative -> List.of(narrative.title())));
    }

    Choice meetings() {
        return once("meetings", () -> Choice.of(dossier.meetings(), meeting -> List.of(meeting.title())));
    }

    Choice actors() {
        return once("actors", () -> Choice.of(dossier.actors(), actor -> List.of(actor.name())));
    }

    /** Returns the sittings, by their days, and by their bodies and days. */
    Choice sittings() {
        return once(
                "sittings",
                () -> Choice.of(
                        dossier.sittings(),
                        sitting -> sitting.date().value().stream()
                                .flatMap(day -> Stream.concat(
                                        Stream.of(day.toString()),
                                        dossier.find(GovernanceBody.class, sitting.body()).stream()
                                                .map(body -> body.name() + " " + day)))
                                .toList()));
    }

    /** Returns the measurements of an indicator, which people know by their ids alone. */
    Choice measurements(IndicatorId indicator) {
        return once(
                "measurements" + indicator,
                () -> Choice.of(
                        dossier.findIndicator(indicator).stream()
                                .flatMap(found -> found.measurements().stream())
                                .toList(),
                        measurement -> List.of()));
    }

    Choice deliberations() {
        return once(
                "deliberations",
                () -> Choice.of(
                        dossier.deliberations(),
                        vote -> Stream.concat(vote.number().value().stream(), Stream.of(vote.subject()))
                                .toList()));
    }

    Choice needs() {
        return once(
                "needs",
                () -> Choice.of(
                        dossier.actors().stream()
                                .map(Actor::needs)
                                .flatMap(needs -> needs.value().stream())
                                .flatMap(List::stream)
                                .toList(),
                        need -> List.of(need.description())));
    }

    /** Returns the fields that the kind of contract adds to things. */
    Choice ownFields() {
        return once(
                "ownFields",
                () -> Choice.of(
                        dossier.contract().kind().ownFields(), field -> List.of(field.nameFr(), field.nameEn())));
    }

    Choice calls() {
        return once("calls", () -> Choice.of(dossier.calls(), call -> List.of(call.title())));
    }

    /** Returns the applications of a call; none if there is no such call. */
    Choice applications(CallId call) {
        return once(
                "applications" + call,
                () -> Choice.of(
                        of(call).flatMap(it -> it.applications().stream()).toList(),
                        application -> List.of(application.number(), application.title())));
    }

    Choice jurors(CallId call) {
        return once(
                "jurors" + call,
                () -> Choice.of(
                        of(call).flatMap(it -> it.jurors().stream()).toList(),
                        juror -> List.of(
                                juror.givenName() + " " + juror.familyName(),
                                juror.familyName() + " " + juror.givenName())));
    }

    Choice criteria(CallId call) {
        return once(
                "criteria" + call,
                () -> Choice.of(
                        of(call).flatMap(it -> it.criteria().stream()).toList(),
                        criterion -> List.of(criterion.title())));
    }

    /** Returns the choice of a name, which is made only once, because many rows of a table may ask for it. */
    private Choice once(String name, Supplier<Choice> choice) {
        Choice known = made.get(name);
        if (known == null) {
            known = choice.get();
            made.put(name, known);
        }
        return known;
    }

    private Stream<CallForProjects> of(CallId call) {
        return dossier.findCall(call).stream();
    }
}
