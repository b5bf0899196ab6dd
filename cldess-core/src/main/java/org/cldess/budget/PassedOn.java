package org.cldess.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ApplicationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;

/**
 * Finds the lines of projects that receive an award whose money already counts in the plan of the action that runs the
 * call.
 */
final class PassedOn {
    private final Set<ResourceId> lines = new HashSet<>();

    PassedOn(Dossier dossier) {
        for (CallForProjects call : dossier.calls()) {
            Optional<Action> run = call.action().value().flatMap(dossier::findAction);
            run.flatMap(action -> action.plan().value())
                    .ifPresent(plan -> add(dossier, call, run.orElseThrow().id()));
        }
    }

    private void add(Dossier dossier, CallForProjects call, ActionId run) {
        for (Grant grant : dossier.grants()) {
            Optional<ApplicationId> application = grant.application().value();
            if (application.flatMap(call::findApplication).isPresent()) {
                lines.addAll(grant.resources().value().orElse(List.of()));
            }
        }
        dossier.findAction(run).flatMap(action -> action.plan().value()).stream()
                .flatMap(FinancingPlan::resourcesInMoney)
                .map(Resource::id)
                .forEach(lines::remove);
    }

    boolean isCountedElsewhere(Resource line) {
        return lines.contains(line.id());
    }
}
