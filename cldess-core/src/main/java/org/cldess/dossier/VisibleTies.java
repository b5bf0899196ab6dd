package org.cldess.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.disclosure.Audience;
import org.cldess.network.OriginKind;
import org.cldess.network.StatedTie;

/** Selects the ties that an audience may see. */
final class VisibleTies {
    private VisibleTies() {}

    /**
     * Returns the visible ties. A tie that comes from a hidden action is hidden with it; the ties of a natural person
     * are hidden from the public.
     */
    static List<StatedTie> ties(Dossier dossier, List<Action> visibleActions, Audience audience) {
        Set<ActionId> shown = visibleActions.stream().map(Action::id).collect(Collectors.toSet());
        Set<String> hidden = dossier.actions().stream()
                .map(Action::id)
                .filter(action -> !shown.contains(action))
                .map(ActionId::value)
                .collect(Collectors.toSet());
        Set<ActorId> persons = dossier.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.NATURAL_PERSON)
                .map(Actor::id)
                .collect(Collectors.toSet());
        boolean seesNames = audience.sees(Audience.PARTNER);
        return dossier.ties().stream()
                .filter(stated -> !comesFrom(stated, hidden))
                .filter(stated -> seesNames || !linksAny(stated, persons))
                .map(stated -> seesNames ? stated : stated.withoutWords())
                .toList();
    }

    private static boolean linksAny(StatedTie stated, Set<ActorId> persons) {
        return persons.contains(stated.tie().actor())
                || persons.contains(stated.tie().partner());
    }

    private static boolean comesFrom(StatedTie stated, Set<String> actions) {
        return stated.tie()
                .origin()
                .value()
                .filter(origin -> origin.kind() == OriginKind.ACTION)
                .flatMap(origin -> origin.reference().value())
                .filter(actions::contains)
                .isPresent();
    }
}
